import QtQuick
import QtQuick.Layouts
import Common

// One fact with its icon; takes no room when there is nothing to say.
RowLayout {
    id: root

    required property string icon
    required property string text
    property real textSize: Theme.body
    property bool strong: false
    property color ink: Theme.inkSoft

    visible: root.text !== ""
    spacing: Theme.gapSmall

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: (line.contentHeight / Math.max(1, line.lineCount) - height) / 2
        name: root.icon
        size: root.textSize * 1.15
        color: Theme.greenStrong
    }
    Label {
        id: line
        objectName: root.objectName + "-text"
        Layout.fillWidth: true
        text: root.text
        strong: root.strong
        color: root.ink
        font.pixelSize: root.textSize
    }
}
