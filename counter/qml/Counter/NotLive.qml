import QtQuick
import Common
import Counter

// The store is away: said calmly over everything, with what can be done meanwhile.
Rectangle {
    id: root

    required property CounterViewModel viewModel

    function sentence(): string {
        if (!root.viewModel.signedIn)
            return qsTr("The ticket store is away; you can sign in as soon as it is back");
        if (root.viewModel.visit.status === "none")
            return qsTr("The ticket store is away; this counter goes on by itself when it is back");
        return qsTr("The ticket store is away; go on with this visitor, your work is kept");
    }

    objectName: "not-live"
    implicitHeight: Theme.unit * 5.5
    color: Theme.goldSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.text

    Row {
        anchors.centerIn: parent
        spacing: Theme.gapSmall

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "plug-off"
            color: Theme.inkStrong
        }
        Label {
            id: message
            objectName: "not-live-text"
            anchors.verticalCenter: parent.verticalCenter
            text: root.sentence()
            strong: true
            color: Theme.inkStrong
            wrapMode: Text.NoWrap
        }
    }
}
