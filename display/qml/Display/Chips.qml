pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Common

// The last call of each letter; those that do not fit take turns.
Rectangle {
    id: root

    required property real chip
    required property AbstractItemModel families
    required property var words
    required property int turn
    readonly property real space: root.width - 2 * Theme.gap
    readonly property real besideTitle: root.space - title.width - Theme.gapLarge
    readonly property bool hasTitle: root.besideTitle >= Math.min(chips.count, 7) * root.chip
    readonly property real room: root.hasTitle ? root.besideTitle : root.space
    readonly property int most: Math.max(1, Math.floor(root.room / root.chip))
    readonly property int pages: Math.max(1, Math.ceil(chips.count / root.most))

    color: Theme.greenDark

    Words {
        id: title
        anchors {
            left: parent.left
            leftMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        visible: root.hasTitle && chips.count > 0
        texts: root.words.families
    }
    Row {
        anchors {
            left: root.hasTitle ? title.right : parent.left
            leftMargin: root.hasTitle ? Theme.gapLarge : Theme.gap
            verticalCenter: parent.verticalCenter
        }

        Repeater {
            id: chips
            model: root.families

            Item {
                id: family
                required property string letter
                required property string count
                required property int index

                objectName: "family"
                visible: Math.floor(family.index / root.most) === root.turn % root.pages
                width: root.chip
                height: pair.height

                Row {
                    id: pair
                    anchors.horizontalCenter: parent.horizontalCenter
                    spacing: Theme.gapSmall
                    LayoutMirroring.enabled: false
                    LayoutMirroring.childrenInherit: true

                    Label {
                        text: family.letter
                        color: Theme.goldSoft
                        strong: true
                    }
                    Label {
                        text: family.count
                        color: Theme.onDark
                        strong: true
                    }
                }
            }
        }
    }
}
