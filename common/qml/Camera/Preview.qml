import QtQuick
import QtMultimedia
import Common

// What a camera sees, as in a mirror, so that a paper goes where the hand moves it; with the place where to hold the code.
Item {
    id: preview
    required property var camera // a Camera (common/qt/camera.py)

    VideoOutput {
        id: picture
        objectName: "picture"
        anchors.fill: parent
        fillMode: VideoOutput.PreserveAspectCrop
        transform: Scale {
            xScale: -1
            origin.x: picture.width / 2
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) * 0.7
        height: width
        color: "transparent"
        radius: Theme.radiusLarge
        border.width: Theme.hair * 3
        border.color: Theme.greenBright
    }

    Component.onCompleted: preview.camera.showOn(picture.videoSink)
}
