import QtQuick
import Common

// One call: the number in its cell, the counter in its own.
Rectangle {
    id: root

    required property string number
    required property string counter
    required property bool fresh
    required property var sizes
    readonly property real margin: 0.35 * root.sizes.row

    objectName: "row"
    height: root.sizes.bar
    radius: Theme.radiusLarge
    color: root.fresh ? Theme.gold : Theme.greenDark

    Digits {
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
    Digits {
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
