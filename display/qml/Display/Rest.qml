pragma ComponentBehavior: Bound

import QtQuick
import Common

// Calling rests: why, and when it goes on. As large as the pane allows, and calm; the languages take turns if they must.
Item {
    id: root

    required property var sizes
    required property var rest
    required property int turn
    readonly property real space: root.width - 2 * Theme.gapLarge
    readonly property real large: Math.max(root.sizes.small, Math.min(1.6 * root.sizes.label, root.space / 11, root.height / 10))
    readonly property bool together: root.height >= 9 * root.large
    readonly property real free: root.height - lines.height - 3 * Theme.gap
    readonly property real clock: Math.min(0.8 * root.sizes.number, 0.8 * root.free / Theme.digitRatio, root.space / 3)

    function inTurn(texts: var): var {
        return root.together ? texts : texts.slice(root.turn % 2, root.turn % 2 + 1);
    }

    component Line: Label {
        width: lines.width
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: root.large
        color: Theme.onDarkSoft
    }

    Column {
        anchors.centerIn: parent
        spacing: Theme.gap

        Column {
            id: lines
            width: root.space

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.sizes.heading > 0
                name: root.rest.icon
                size: 1.2 * root.large
                color: Theme.gold
            }
            Repeater {
                model: root.inTurn(root.rest.title)

                Line {
                    required property string modelData
                    objectName: "rest-title"
                    text: modelData
                    color: Theme.onDark
                    strong: true
                }
            }
            Repeater {
                model: root.inTurn(root.rest.hint)

                Line {
                    required property string modelData
                    objectName: "rest-hint"
                    text: modelData
                    font.pixelSize: Math.max(root.sizes.small, 0.7 * root.large)
                }
            }
        }
        Digits {
            objectName: "rest-clock"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.rest.clock !== ""
            text: root.rest.clock
            size: root.clock
            color: Theme.goldSoft
        }
    }
}
