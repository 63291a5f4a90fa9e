import QtQuick
import Common

// How full something is, filled from where reading begins.
Rectangle {
    id: root

    required property real share
    required property color ink

    implicitHeight: Theme.unit * 0.75
    radius: height / 2
    color: Theme.lineSoft

    Rectangle {
        anchors.left: parent.left
        width: Math.max(height, parent.width * root.share)
        height: parent.height
        visible: root.share > 0
        radius: parent.radius
        color: root.ink
    }
}
