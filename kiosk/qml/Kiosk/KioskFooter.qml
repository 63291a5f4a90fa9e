import QtQuick
import Common

// The way back, priority and human help: at the same places on every screen.
Rectangle {
    id: root

    required property KioskViewModel viewModel
    required property bool tall
    readonly property string screen: root.viewModel.screen
    readonly property bool choosing: ["agencies", "services", "search"].includes(root.screen) && !root.viewModel.shut

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
        visible: ["agencies", "services", "search", "code", "check"].includes(root.screen)
        text: root.screen === "agencies" && !root.viewModel.adding ? qsTr("Start again") : qsTr("Back")
        icon: "arrow-left"
        iconMirrored: root.viewModel.mirrored
        onActivated: root.viewModel.back()
    }

    Row {
        anchors.centerIn: parent
        visible: root.choosing && !root.viewModel.adding
        spacing: Theme.gap

        PriorityButton {
            viewModel: root.viewModel
        }
        TicketButtons {
            visible: !root.tall && root.screen === "agencies"
            viewModel: root.viewModel
        }
    }

    TouchButton {
        objectName: "help"
        anchors { right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.rightMargin: Theme.gapHuge
        text: root.viewModel.aid.ask
        icon: "help"
        ink: Theme.greenDeep
        onActivated: root.viewModel.openPanel("help")
    }
}
