import QtQuick
import Common

// The store does not answer: said plainly, over everything, until it does.
Rectangle {
    id: root

    objectName: "not-live"
    implicitHeight: Theme.unit * 5.5
    color: Theme.errorInk
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.text

    Row {
        anchors.centerIn: parent
        spacing: Theme.gapSmall

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "plug-off"
            color: Theme.onDark
        }
        Label {
            id: message
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("No connection to the ticket store; trying again")
            strong: true
            color: Theme.onDark
            wrapMode: Text.NoWrap
        }
    }
}
