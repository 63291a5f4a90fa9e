import QtQuick
import Common

// One call: the number in its cell, the counter in its own, and between them what sets it apart.
Rectangle {
    id: root

    required property string number
    required property string counter
    required property bool fresh
    required property string icon
    required property var place
    required property var sizes
    required property int turn
    readonly property real margin: 0.35 * root.sizes.row

    objectName: "row"
    height: root.sizes.bar
    radius: Theme.radiusLarge
    color: root.fresh ? Theme.gold : Theme.greenDark

    Digits {
        id: number
        objectName: "row-number"
        anchors {
            left: parent.left
            leftMargin: root.margin
            verticalCenter: parent.verticalCenter
        }
        text: root.number
        size: root.sizes.row
        color: root.fresh ? Theme.ink : Theme.onDark
    }
    Row {
        id: mark
        readonly property real room: root.width - number.width - counter.width - 2 * root.margin - 2 * Theme.gapSmall
        readonly property bool hasPlace: root.place.length > 0 && place.implicitWidth <= mark.room
        readonly property real sign: root.icon !== "" && !mark.hasPlace ? 0.7 * root.sizes.row : 0

        anchors {
            right: counter.left
            rightMargin: Theme.gapSmall
            verticalCenter: parent.verticalCenter
        }
        visible: mark.hasPlace || (mark.sign > 0 && mark.sign <= mark.room)

        InTurn {
            id: place
            objectName: "row-place"
            anchors.verticalCenter: parent.verticalCenter
            visible: mark.hasPlace
            texts: root.place
            turn: root.turn
            color: root.fresh ? Theme.ink : Theme.onDarkSoft
        }
        Icon {
            objectName: "row-icon"
            anchors.verticalCenter: parent.verticalCenter
            visible: mark.sign > 0
            name: root.icon
            size: mark.sign
            color: root.fresh ? Theme.ink : Theme.onDarkSoft
        }
    }
    Digits {
        id: counter
        objectName: "row-counter"
        anchors {
            right: parent.right
            rightMargin: root.margin
            verticalCenter: parent.verticalCenter
        }
        text: root.counter
        size: root.sizes.row
        color: root.fresh ? Theme.ink : Theme.goldSoft
    }
}
