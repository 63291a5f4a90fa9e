import QtQuick
import Common

// The way to the counter. During an announcement it nudges that way, once a second, six times.
Icon {
    id: root

    required property int announced
    readonly property real reach: root.size * 0.12
    readonly property real dx: root.name === "arrow-left" ? -1 : root.name === "arrow-right" ? 1 : 0
    readonly property real dy: root.name === "arrow-up" ? -1 : root.name === "arrow-down" ? 1 : 0
    property real nudge: 0

    transform: Translate {
        x: root.dx * root.nudge
        y: root.dy * root.nudge
    }
    onAnnouncedChanged: root.start()
    Component.onCompleted: root.start()

    function start() {
        nudging.stop();
        root.nudge = 0;
        if (root.announced > 0 && root.visible)
            nudging.start();
    }

    SequentialAnimation {
        id: nudging
        loops: 6

        NumberAnimation {
            target: root
            property: "nudge"
            to: root.reach
            duration: Theme.pulse / 2
            easing.type: Easing.InOutSine
        }
        NumberAnimation {
            target: root
            property: "nudge"
            to: 0
            duration: Theme.pulse / 2
            easing.type: Easing.InOutSine
        }
    }
}
