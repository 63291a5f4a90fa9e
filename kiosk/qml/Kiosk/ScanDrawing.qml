import QtQuick
import Common

// A scanner above, its light, and the paper with its code held into it.
Item {
    id: root

    required property real side

    width: Math.min(root.side, Theme.touch * 7)
    height: root.width

    Rectangle {
        id: beam
        anchors { horizontalCenter: parent.horizontalCenter; top: scanner.bottom; bottom: paper.verticalCenter }
        width: parent.width * 0.34
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.greenSoft
            }
            GradientStop {
                position: 1
                color: Theme.greenTint
            }
        }
    }
    Rectangle {
        id: scanner
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top }
        width: parent.width * 0.5
        height: parent.height * 0.16
        radius: Theme.radiusLarge
        color: Theme.greenDeep

        Icon {
            anchors.centerIn: parent
            name: "scan"
            size: parent.height * 0.6
            color: Theme.onDark
        }
    }
    Rectangle {
        id: paper
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        width: parent.width * 0.62
        height: parent.height * 0.56
        radius: Theme.radius
        color: Theme.surface
        border.width: Theme.hair * 2
        border.color: Theme.field

        Column {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            anchors.margins: parent.width * 0.1
            spacing: parent.height * 0.05

            Repeater {
                model: 3
                Rectangle {
                    required property int index
                    width: parent.width * (1 - index * 0.15)
                    height: Theme.hair * 4
                    radius: height / 2
                    color: Theme.line
                }
            }
        }
        Icon {
            anchors { horizontalCenter: parent.horizontalCenter; top: parent.top }
            anchors.topMargin: parent.height * 0.1
            name: "qr"
            size: parent.height * 0.5
            color: Theme.ink
        }
    }
}
