pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Common

// What is told letter by letter, behind its title; what does not fit takes turns.
Item {
    id: root

    required property var titles
    required property real chip
    required property AbstractItemModel chips
    required property int turn
    property bool withLetters: false
    property bool needsTitle: false
    readonly property int count: root.hasTitle || !root.needsTitle ? cells.count : 0
    readonly property real space: root.width - 2 * Theme.gap
    readonly property real few: Math.min(cells.count, root.needsTitle ? 1 : 4) * root.chip
    readonly property bool hasBoth: root.space - both.width - Theme.gapLarge >= cells.count * root.chip
    readonly property bool hasTitle: root.hasBoth || root.space - one.width - Theme.gapLarge >= root.few
    readonly property real titleWidth: root.hasBoth ? both.width : one.width
    readonly property real room: root.space - (root.hasTitle ? root.titleWidth + Theme.gapLarge : 0)
    readonly property int most: Math.max(1, Math.floor(root.room / root.chip))
    readonly property int pages: Math.max(1, Math.ceil(cells.count / root.most))

    Words {
        id: both
        anchors {
            left: parent.left
            leftMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        visible: root.hasBoth && cells.count > 0
        texts: root.titles
    }
    InTurn {
        id: one
        anchors {
            left: parent.left
            leftMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        visible: root.hasTitle && !root.hasBoth && cells.count > 0
        texts: root.titles
        turn: root.turn
    }
    Row {
        anchors {
            left: parent.left
            leftMargin: Theme.gap + root.space - root.room
            verticalCenter: parent.verticalCenter
        }

        Repeater {
            id: cells
            model: root.chips

            Item {
                id: cell
                required property string letter
                required property string text
                required property int index

                objectName: "chip"
                visible: Math.floor(cell.index / root.most) === root.turn % root.pages
                width: root.chip
                height: pair.height

                Row {
                    id: pair
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: Theme.gapSmall
                    LayoutMirroring.enabled: false
                    LayoutMirroring.childrenInherit: true

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: root.withLetters
                        width: 1.3 * Theme.body
                        height: width
                        radius: height / 2
                        color: Theme.greenNight

                        Label {
                            anchors.centerIn: parent
                            text: cell.letter
                            color: Theme.gold
                            strong: true
                        }
                    }
                    Label {
                        objectName: "chip-text"
                        text: cell.text
                        color: Theme.onDark
                        strong: true
                        wrapMode: Text.NoWrap
                    }
                }
            }
        }
    }
}
