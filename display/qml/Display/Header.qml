import QtQuick
import Common

// Where people are, and what time and day it is.
Rectangle {
    id: root

    required property var sizes
    required property var texts
    required property int turn
    readonly property bool hasTwo: root.sizes.strips > 1
    readonly property real margin: Theme.gap

    color: Theme.greenDark

    Strip {
        anchors {
            left: parent.left
            right: clock.left
            top: parent.top
            leftMargin: root.margin
            rightMargin: root.margin
        }
        height: root.hasTwo ? root.height / 2 + Theme.gapTiny : root.height
        sizes: root.sizes
        titles: root.texts.title
        dates: root.hasTwo ? [] : root.texts.dates
        centre: root.hasTwo ? [] : root.texts.centre
        turn: root.turn
    }
    Strip {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: root.margin
            bottomMargin: 0
        }
        visible: root.hasTwo
        height: root.height / 2
        sizes: root.sizes
        titles: []
        dates: root.hasTwo ? root.texts.dates : []
        centre: root.hasTwo ? root.texts.centre : []
        turn: root.turn
    }
    Digits {
        id: clock
        objectName: "clock"
        anchors {
            right: parent.right
            rightMargin: root.margin
            top: parent.top
            topMargin: (root.height / root.sizes.strips - height) / 2
        }
        text: root.texts.clock
        size: root.sizes.clock
        color: Theme.onDark
        weight: Font.Medium
    }
}
