import QtQuick
import Common

// A word in both languages, one after the other in the same place, which keeps its width.
Item {
    id: root

    required property var texts
    required property int turn
    property bool isAtEnd: false
    property color color: Theme.onDarkSoft
    readonly property bool secondsTurn: root.turn % 2 === 1

    implicitWidth: Math.max(first.implicitWidth, second.implicitWidth)
    implicitHeight: Math.max(first.implicitHeight, second.implicitHeight)

    Label {
        id: first
        x: root.isAtEnd !== LayoutMirroring.enabled ? root.width - width : 0
        visible: !root.secondsTurn
        text: root.texts[0] ?? ""
        color: root.color
        wrapMode: Text.NoWrap
    }
    Label {
        id: second
        x: root.isAtEnd !== LayoutMirroring.enabled ? root.width - width : 0
        visible: root.secondsTurn
        text: root.texts[1] ?? ""
        color: root.color
        wrapMode: Text.NoWrap
    }
}
