import QtQuick
import QtQuick.Layouts
import Common

// Where people are who help.
Panel {
    id: root

    required property KioskViewModel viewModel

    objectName: "help-panel"
    icon: "handshake"
    title: qsTr("We are happy to help you")
    onAside: root.viewModel.closeHelp()

    Label {
        Layout.fillWidth: true
        text: qsTr("Our staff are waiting for you at:")
        color: Theme.inkSoft
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
    }
    Label {
        objectName: "reception"
        Layout.fillWidth: true
        text: root.viewModel.reception
        strong: true
        color: Theme.greenDeep
        font.pixelSize: Theme.heading
        horizontalAlignment: Text.AlignHCenter
    }
    ActionButton {
        objectName: "close-help"
        Layout.fillWidth: true
        primary: true
        text: qsTr("Close")
        onActivated: root.viewModel.closeHelp()
    }
}
