import QtQuick
import Common

// An icon on its pale tile.
Rectangle {
    id: root

    required property string icon
    property real side: Theme.touch

    implicitWidth: root.side
    implicitHeight: root.side
    radius: Theme.radiusLarge
    color: Theme.greenPale

    Icon {
        anchors.centerIn: parent
        name: root.icon
        size: root.side * 0.54
        color: Theme.greenDeep
    }
}
