pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Common

// The calls before the large one, newest on top; the places of those still to come are to be seen, faintly.
Item {
    id: root

    required property var sizes
    required property AbstractItemModel rows
    required property var words
    required property int turn
    readonly property real space: root.sizes.gap / 2

    Item {
        id: heading
        readonly property bool hasBoth: numbers.width + counters.width + Theme.gapLarge <= heading.width

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: 0.35 * root.sizes.row
            rightMargin: 0.35 * root.sizes.row
        }
        visible: root.sizes.heading > 0
        height: root.sizes.heading

        Words {
            id: numbers
            anchors.left: parent.left
            visible: heading.hasBoth
            texts: root.words.number
        }
        Words {
            id: counters
            anchors.right: parent.right
            visible: heading.hasBoth
            texts: root.words.counter
        }
        InTurn {
            objectName: "heading-number"
            anchors.left: parent.left
            visible: !heading.hasBoth
            texts: root.words.number
            turn: root.turn
        }
        InTurn {
            objectName: "heading-counter"
            anchors.right: parent.right
            visible: !heading.hasBoth
            texts: root.words.counter
            turn: root.turn
            isAtEnd: true
        }
    }
    Column {
        anchors.top: heading.bottom
        spacing: root.space

        Repeater {
            model: root.sizes.rows

            Rectangle {
                width: root.width
                height: root.sizes.bar
                radius: Theme.radiusLarge
                color: Theme.greenDark
                opacity: 0.45
            }
        }
    }
    ListView {
        id: list
        objectName: "rows"
        anchors {
            top: heading.bottom
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        interactive: false
        spacing: root.space
        model: root.rows
        delegate: CallRow {
            width: list.width
            sizes: root.sizes
            turn: root.turn
        }
        add: Transition {
            NumberAnimation {
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.calm
            }
        }
        displaced: Transition {
            NumberAnimation {
                properties: "y"
                duration: Theme.calm
                easing.type: Easing.OutCubic
            }
            NumberAnimation {
                property: "opacity"
                to: 1
                duration: Theme.quick
            }
        }
        move: list.displaced
    }
}
