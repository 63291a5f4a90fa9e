import QtQuick
import Common
import Counter

// What was just done, or why it was not, in one line.
Label {
    id: root

    required property Toast toast

    function sentence(): string {
        switch (root.toast.kind) {
        case "called":
            return qsTr("Ticket %1 called");
        case "recalled":
            return qsTr("Ticket %1 called again");
        case "started":
            return qsTr("Ticket %1: service started");
        case "finished":
            return qsTr("Ticket %1 finished");
        case "no-show":
            return qsTr("Ticket %1 marked as a no-show");
        case "restored":
            return qsTr("Ticket %1 restored to its place");
        case "cancelled":
            return qsTr("Ticket %1 cancelled");
        case "undone":
            return qsTr("Undone");
        case "nobody":
            return qsTr("Nobody is waiting");
        case "taken":
            return qsTr("Somebody else has taken or closed this counter");
        default:
            return root.toast.text;
        }
    }

    text: root.sentence().replace("%1", root.toast.name)
}
