import QtQuick
import Common

// What has been typed, with a caret that stands still.
Rectangle {
    id: root

    required property string typed
    required property string hint

    implicitHeight: Theme.touch
    radius: Theme.radius
    color: Theme.surface
    border.width: 2 * Theme.hair
    border.color: Theme.greenStrong

    Row {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gapSmall

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            color: Theme.greenStrong
        }
        Label {
            objectName: "search-text"
            anchors.verticalCenter: parent.verticalCenter
            visible: root.typed !== ""
            text: root.typed
            font.pixelSize: Theme.heading
            wrapMode: Text.NoWrap
        }
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 2 * Theme.hair
            height: Theme.heading * 1.2
            color: Theme.green
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.typed === ""
            text: root.hint
            color: Theme.inkFaint
            font.pixelSize: Theme.lead
        }
    }
}
