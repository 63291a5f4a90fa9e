import QtQuick
import Common

// What the colleague who sent the visitor wants to be known.
Rectangle {
    id: root

    required property string note

    implicitHeight: text.implicitHeight + Theme.gapSmall * 1.5
    visible: root.note !== ""
    radius: Theme.radius
    color: Theme.goldPale
    border.width: Theme.hair
    border.color: Theme.goldSoft
    Accessible.role: Accessible.Note
    Accessible.name: root.note

    Icon {
        id: mark
        anchors.left: parent.left
        anchors.leftMargin: Theme.gapSmall * 1.5
        anchors.verticalCenter: parent.verticalCenter
        name: "message"
        size: Theme.lead
        color: Theme.goldInk
    }
    Label {
        id: text
        objectName: "ticket-note"
        anchors.left: mark.right
        anchors.right: parent.right
        anchors.margins: Theme.gapSmall * 1.5
        anchors.verticalCenter: parent.verticalCenter
        text: root.note
        font.pixelSize: Theme.caption
    }
}
