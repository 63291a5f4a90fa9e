pragma ComponentBehavior: Bound
import QtQuick
import Common

// The green of the header, with a quiet eight-pointed star as it is found in the region's ornament.
Rectangle {
    id: root

    property bool mirrored: false

    clip: true
    gradient: Gradient {
        orientation: Gradient.Horizontal
        GradientStop {
            position: root.mirrored ? 1 : 0
            color: Theme.greenStrong
        }
        GradientStop {
            position: root.mirrored ? 0 : 1
            color: Theme.greenDark
        }
    }

    Repeater {
        model: 8
        Rectangle {
            required property int index
            readonly property real side: Math.min(root.width, root.height) * (0.55 + 0.35 * Math.floor(index / 2))
            x: root.width * (root.mirrored ? 0.14 : 0.86) - side / 2
            y: root.height * 0.5 - side / 2
            width: side
            height: side
            rotation: 45 * (index % 2)
            color: "transparent"
            border.width: Theme.hair
            border.color: Theme.onDark
            opacity: 0.07
            antialiasing: true
        }
    }
}
