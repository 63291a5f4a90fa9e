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
        case "taken-up":
            return qsTr("Papers of %1 taken up");
        case "recalled":
            return qsTr("Ticket %1 called again");
        case "started":
            return qsTr("Ticket %1: service started");
        case "finished":
            return qsTr("Ticket %1 finished");
        case "finished-on":
            return qsTr("Ticket %1 → %2");
        case "papers-on":
            return qsTr("Ticket %1: papers → %2; the visitor waits for the call");
        case "transferred-on":
            return qsTr("Ticket %1 transferred → %2");
        case "to-counter":
            return qsTr("Ticket %1 transferred to counter %2");
        case "to-staff":
            return qsTr("Ticket %1 transferred: %2");
        case "parked":
            return qsTr("Ticket %1 is on your list");
        case "parked-on":
            return qsTr("Ticket %1 → %2, and back here");
        case "resumed":
            return qsTr("Ticket %1 goes on here");
        case "returned":
            return qsTr("Ticket %1 waits again");
        case "walk-in":
            return qsTr("Ticket %1 given: %2");
        case "errand":
            return qsTr("Added to ticket %1: %2");
        case "no-show":
            return qsTr("Ticket %1 marked as a no-show");
        case "restored":
            return qsTr("Ticket %1 restored to its place");
        case "restored-behind":
            return qsTr("Ticket %1 restored, behind those who wait");
        case "corrected":
            return qsTr("Ticket %1 put right");
        case "cancelled":
            return qsTr("Ticket %1 cancelled");
        case "undone":
            return qsTr("Undone");
        case "nobody":
            return qsTr("Nobody is waiting");
        case "start-kept":
            return qsTr("Ticket %1: service started; kept here until the ticket store is back");
        case "finish-kept":
            return qsTr("Ticket %1 finished; kept here until the ticket store is back");
        case "away":
            return qsTr("The next visitor can be called as soon as the ticket store is back; your work is kept");
        case "not-now":
            return qsTr("This is possible again as soon as the ticket store is back");
        case "refused":
            return qsTr("Ticket %1 after the outage: %2");
        case "taken":
            return qsTr("Somebody else has taken or closed this counter");
        default:
            return root.toast.text;
        }
    }

    text: root.sentence().replace("%1", root.toast.name).replace("%2", root.toast.to)
}
