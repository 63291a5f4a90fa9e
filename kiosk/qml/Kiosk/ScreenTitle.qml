import QtQuick
import QtQuick.Layouts
import Common

// What this screen asks, and one line that helps to answer it or tells what was done.
RowLayout {
    id: root

    required property string title
    property string help
    property string notice
    property string icon

    spacing: Theme.gap

    IconTile {
        visible: root.icon !== ""
        icon: root.icon
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        FittingLabel {
            objectName: "title"
            Layout.fillWidth: true
            text: root.title
            large: Theme.title
            small: Theme.heading
            mostLines: 1
        }
        Label {
            objectName: "subtitle"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.notice || root.help
            strong: root.notice !== ""
            color: root.notice ? Theme.success : Theme.inkSoft
        }
    }
}
