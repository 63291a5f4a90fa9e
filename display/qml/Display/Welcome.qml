pragma ComponentBehavior: Bound

import QtQuick
import Common

// Before the first call of the day.
Item {
    id: root

    required property var sizes
    required property var words

    Column {
        id: lines
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gapLarge
        spacing: Theme.gap

        Words {
            objectName: "welcome"
            anchors.horizontalCenter: parent.horizontalCenter
            texts: root.words.welcome
            size: Math.max(root.sizes.small, Math.min(root.sizes.counter * 0.5, root.width / 12))
            color: Theme.onDark
            strong: true
        }
        Repeater {
            model: root.words.hint

            Label {
                required property string modelData
                objectName: "hint"
                width: lines.width
                text: modelData
                color: Theme.onDarkSoft
                font.pixelSize: root.sizes.label
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
