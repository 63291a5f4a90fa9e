import QtQuick
import Common
import Counter

// Where the ticket stands, whose it is, and what became of its paper: small words with drawings.
Flow {
    id: root

    required property CounterViewModel viewModel
    required property FoundTicket ticket
    readonly property bool over: ["no-show", "cancelled", "expired"].includes(root.ticket.state)

    function stateName(): string {
        switch (root.ticket.state) {
        case "waiting":
            return qsTr("Waiting: %1").arg(root.ticket.place);
        case "called":
            return qsTr("Called to counter %1").arg(root.ticket.counter);
        case "serving":
            return qsTr("Being served at counter %1").arg(root.ticket.counter);
        case "parked":
            return qsTr("Parked at counter %1").arg(root.ticket.counter);
        case "finished":
            return qsTr("The visit is over");
        case "no-show":
            return qsTr("Did not come when called");
        case "cancelled":
            return qsTr("Cancelled");
        default:
            return qsTr("Expired");
        }
    }

    spacing: Theme.gapSmall

    Chip {
        objectName: "found-fresh"
        visible: root.ticket.fresh
        icon: "circle-check"
        text: qsTr("Issued now")
        ink: Theme.onDark
        color: Theme.greenDeep
    }
    Chip {
        objectName: "found-state"
        visible: root.ticket.state !== ""
        icon: root.over ? "circle-x" : root.ticket.state === "finished" ? "circle-check" : root.ticket.state === "waiting" ? "hourglass" : "map-pin"
        text: root.stateName()
        ink: root.over ? Theme.warningInk : Theme.greenStrong
        color: root.over ? Theme.warningPale : Theme.greenPale
    }
    ClassBadge {
        priority: root.ticket.priority
    }
    Chip {
        objectName: "found-language"
        icon: "globe"
        text: root.ticket.speaks
        ink: Theme.inkSoft
        color: Theme.page
    }
    Chip {
        visible: root.ticket.issued !== "" && !root.ticket.fresh
        icon: "clock"
        text: qsTr("Issued at %1").arg(root.ticket.issued)
        ink: Theme.inkSoft
        color: Theme.page
    }
    Chip {
        objectName: "found-paper"
        visible: root.ticket.paper === "printing" || root.ticket.paper === "printed"
        icon: "printer"
        text: root.ticket.paper === "printing" ? qsTr("Printing …") : qsTr("Printed")
        ink: Theme.inkSoft
        color: Theme.page
    }
}
