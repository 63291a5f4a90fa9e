import QtQuick
import Common

// The way back and human help: at the same place on every screen.
Rectangle {
    id: root

    required property KioskViewModel viewModel

    color: Theme.surface
    implicitHeight: Theme.touch + 2 * Theme.gap

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.hair
        color: Theme.line
    }

    TouchButton {
        objectName: "back"
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        anchors.leftMargin: Theme.gapHuge
        visible: ["agencies", "services", "search"].includes(root.viewModel.screen)
        text: root.viewModel.screen === "agencies" ? qsTr("Start again") : qsTr("Back")
        icon: "arrow-left"
        iconMirrored: root.viewModel.mirrored
        onActivated: root.viewModel.back()
    }

    TouchButton {
        objectName: "help"
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.rightMargin: Theme.gapHuge
        text: qsTr("Ask for help")
        icon: "help"
        ink: Theme.greenDeep
        onActivated: root.viewModel.askHelp()
    }
}
