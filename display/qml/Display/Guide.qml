pragma ComponentBehavior: Bound

import QtQuick
import Common

// The way of some visitors: their numbers, a sign that reads "to", and the place.
Item {
    id: root

    required property var numbers
    required property string icon
    required property var words
    property int turn: 0
    readonly property real lead: codes.width + sign.width + 2 * Theme.gapSmall
    readonly property real whole: root.lead + phrases.whole
    readonly property real least: root.lead + phrases.least
    readonly property bool fits: phrases.width <= root.width - root.lead

    objectName: "guide"
    height: row.height

    Row {
        id: row
        anchors.left: parent.left
        spacing: Theme.gapSmall

        Row {
            id: codes
            spacing: Theme.gap

            Repeater {
                model: root.numbers

                Label {
                    required property string modelData
                    objectName: "guide-number"
                    text: modelData
                    color: Theme.onDark
                    strong: true
                    wrapMode: Text.NoWrap
                }
            }
        }
        Icon {
            id: sign
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: Theme.body
            color: Theme.gold
            mirrored: root.icon === "chevron-right" && LayoutMirroring.enabled
        }
        Phrases {
            id: phrases
            objectName: "guide-words"
            phrases: root.words
            room: root.width - root.lead
            turn: root.turn
            color: Theme.onDark
        }
    }
}
