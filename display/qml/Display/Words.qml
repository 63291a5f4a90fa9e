pragma ComponentBehavior: Bound

import QtQuick
import Common

// A word in both languages, beside each other or one under the other.
Grid {
    id: root

    required property var texts
    property real size: Theme.body
    property color color: Theme.onDarkSoft
    property bool inLine: true
    property bool strong: false

    columns: root.inLine ? Math.max(1, root.texts.length) : 1
    columnSpacing: root.size * 0.45
    horizontalItemAlignment: root.inLine ? Grid.AlignLeft : Grid.AlignHCenter

    Repeater {
        model: root.texts

        Label {
            required property string modelData
            objectName: "word"
            text: modelData
            strong: root.strong
            color: root.color
            font.pixelSize: root.size
            wrapMode: Text.NoWrap
        }
    }
}
