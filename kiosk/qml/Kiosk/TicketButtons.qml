import QtQuick
import QtQuick.Layouts
import Common

// For who has a ticket or an appointment already.
RowLayout {
    id: root

    required property KioskViewModel viewModel

    spacing: Theme.gap
    uniformCellSizes: true

    TouchButton {
        objectName: "where"
        Layout.fillWidth: true
        Layout.minimumWidth: implicitWidth
        icon: "ticket"
        ink: Theme.greenDeep
        text: qsTr("Where is my turn?")
        onActivated: root.viewModel.askCode("ticket")
    }
    TouchButton {
        objectName: "appointment"
        Layout.fillWidth: true
        Layout.minimumWidth: implicitWidth
        icon: "calendar"
        ink: Theme.greenDeep
        text: qsTr("I have an appointment")
        onActivated: root.viewModel.askCode("appointment")
    }
}
