pragma ComponentBehavior: Bound
import QtQuick
import Common

// Where to hold the paper: what the camera sees, or a drawing where there is none.
Card {
    id: root

    required property KioskViewModel viewModel
    readonly property bool sees: root.viewModel.camera !== null

    objectName: "code-spot"
    clip: true

    Loader {
        anchors.fill: parent
        anchors.margins: Theme.gap
        active: root.sees
        sourceComponent: CameraView {
            viewModel: root.viewModel
        }
    }
    ScanDrawing {
        objectName: "scan-drawing"
        anchors.centerIn: parent
        visible: !root.sees
        side: Math.min(root.width, root.height) - 2 * Theme.gapLarge
    }
}
