import QtQuick
import Common

// What the camera sees, with the place where to hold the code.
Item {
    id: root

    required property KioskViewModel viewModel

    objectName: "camera-view"

    CameraPicture {
        id: picture

        objectName: "camera-picture"
        anchors.fill: parent
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) * 0.7
        height: width
        color: "transparent"
        radius: Theme.radiusLarge
        border.width: Theme.hair * 6
        border.color: Theme.greenBright
    }

    Component.onCompleted: picture.watch(root.viewModel.camera)
}
