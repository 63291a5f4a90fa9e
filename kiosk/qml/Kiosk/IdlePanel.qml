import QtQuick
import QtQuick.Layouts
import Common

// Nobody has touched the screen for a while: is the visitor still here?
Panel {
    id: root

    required property KioskViewModel viewModel

    objectName: "idle-panel"
    icon: "hourglass"
    title: qsTr("Do you need more time?")
    onAside: root.viewModel.stay()

    Label {
        objectName: "seconds-left"
        Layout.fillWidth: true
        text: qsTr("We begin again in %n second(s)", "", root.viewModel.left)
        color: Theme.inkSoft
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap
        uniformCellSizes: true

        ActionButton {
            objectName: "stay"
            Layout.fillWidth: true
            primary: true
            text: qsTr("Yes, go on")
            onActivated: root.viewModel.stay()
        }
        ActionButton {
            objectName: "leave"
            Layout.fillWidth: true
            text: qsTr("End")
            onActivated: root.viewModel.leave()
        }
    }
}
