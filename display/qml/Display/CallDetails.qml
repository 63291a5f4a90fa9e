import QtQuick
import Common

// The call itself: which one it is, the number, and where to go. The free height is shared out between them.
Item {
    id: root

    required property var sizes
    required property var call
    required property var word
    required property int turn
    readonly property int announced: root.call.announced
    readonly property bool hasIcon: root.call.icon !== ""
    readonly property bool isAnnouncing: root.announced > 0
    readonly property real free: root.height - badge.height - number.height - place.contentHeight
    readonly property real rim: Math.min(0.2 * root.free, (root.width - place.implicitWidth) / 2)

    onAnnouncedChanged: root.enter()
    Component.onCompleted: root.enter()

    function enter() {
        if (root.isAnnouncing)
            entry.restart();
    }

    Item {
        id: badge
        readonly property bool isMarked: root.call.marked
        readonly property color color: badge.isMarked ? Theme.gold : root.isAnnouncing ? Theme.ink : Theme.onDarkSoft

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.free * 0.1
        width: mark.width + 2 * Theme.gap
        height: mark.height

        Rectangle { // reaches a little lower than the line, so that the dots below it are inside
            anchors.fill: parent
            anchors.bottomMargin: -root.sizes.label * 0.14
            visible: badge.isMarked
            radius: height / 2
            color: Theme.ink
        }

        Row {
            id: mark
            anchors.centerIn: parent
            anchors.verticalCenterOffset: badge.isMarked ? -root.sizes.label * 0.06 : 0
            spacing: root.hasIcon ? Theme.gapSmall : 0

            Icon {
                id: icon
                objectName: "call-icon"
                anchors.verticalCenter: parent.verticalCenter
                visible: root.hasIcon
                name: root.call.icon
                size: root.hasIcon ? root.sizes.label : 0
                color: badge.color
            }
            Phrases {
                objectName: "call-words"
                phrases: root.call.words
                room: root.width - 4 * Theme.gap - icon.width - mark.spacing
                turn: root.turn
                size: root.sizes.label
                strong: true
                color: badge.color
            }
        }
    }
    Digits {
        id: number
        property real rise: 0

        objectName: "call-number"
        anchors.horizontalCenter: parent.horizontalCenter
        y: badge.y + badge.height + root.free * 0.09 + number.rise
        text: root.call.number
        size: root.sizes.number
        color: root.isAnnouncing ? Theme.ink : Theme.onDark
    }
    Place {
        id: place
        objectName: "call-place"
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: root.rim
            bottomMargin: 0.2 * root.free
        }
        height: place.contentHeight + 0.4 * root.free
        sizes: root.sizes
        counter: root.call.counter
        arrow: root.call.arrow
        word: root.word
        announced: root.announced
        color: root.isAnnouncing ? Theme.ink : Theme.greenNight
    }

    ParallelAnimation {
        id: entry

        objectName: "call-entry"

        NumberAnimation {
            target: number
            property: "rise"
            from: Theme.gapHuge
            to: 0
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            target: root
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.calm
        }
    }
}
