import QtQuick
import Camera

// Loaded only where there is a camera: what it needs is slow to load.
Preview {
    id: root

    required property KioskViewModel viewModel

    objectName: "camera-view"
    camera: root.viewModel.camera
}
