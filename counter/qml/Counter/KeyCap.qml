import QtQuick
import Common

// A key as it is printed on the keyboard, readable on light and on dark.
Rectangle {
    id: root

    required property string keys
    property bool onDark: false

    implicitWidth: Math.max(implicitHeight * 1.4, label.implicitWidth + Theme.gapSmall * 1.5)
    implicitHeight: label.implicitHeight + Theme.gapTiny
    visible: root.keys !== ""
    radius: Theme.radiusSmall
    color: root.onDark ? Theme.greenDark : Theme.page
    border.width: Theme.hair
    border.color: root.onDark ? Theme.greenSoft : Theme.line

    Text {
        id: label
        anchors.centerIn: parent
        text: root.keys
        textFormat: Text.PlainText
        font.pixelSize: Theme.caption
        font.weight: Font.Medium
        color: root.onDark ? Theme.onDark : Theme.inkSoft
    }
}
