import QtQuick
import QtQuick.Layouts
import Common

// What stands in the way, and what to do; takes no room when nothing does.
Rectangle {
    id: root

    required property string text

    objectName: "notice-card"
    visible: root.text !== ""
    implicitHeight: line.implicitHeight + 2 * Theme.gap
    radius: Theme.radiusLarge
    color: Theme.warningPale
    border.width: Theme.hair
    border.color: Theme.warningLine

    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        spacing: Theme.gap

        Icon {
            name: "alert-circle"
            size: Theme.title
            color: Theme.warningInk
        }
        Label {
            objectName: "notice"
            Layout.fillWidth: true
            text: root.text
            strong: true
            color: Theme.warningInk
            font.pixelSize: Theme.lead
        }
    }
}
