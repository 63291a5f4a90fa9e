import QtQuick
import QtQuick.Layouts
import Common

// What can be done with a ticket that was just taken.
GridLayout {
    id: root

    required property KioskViewModel viewModel
    required property bool tall
    readonly property bool extensible: root.viewModel.extensible

    columns: 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true

    ActionButton {
        objectName: "done"
        Layout.fillWidth: true
        primary: true
        icon: "check"
        text: qsTr("Done")
        onActivated: root.viewModel.done()
    }
    ActionButton {
        objectName: "add-service"
        Layout.fillWidth: true
        visible: root.extensible
        icon: "plus"
        ink: Theme.greenDeep
        textSize: Theme.body
        text: qsTr("Add another service")
        onActivated: root.viewModel.addService()
    }
    ActionButton {
        objectName: "cancel-ticket"
        Layout.fillWidth: true
        visible: root.viewModel.cancellable
        Layout.columnSpan: root.extensible ? 2 : 1
        textSize: Theme.body
        text: qsTr("Wrong choice? Cancel this ticket")
        ink: Theme.errorInk
        onActivated: root.viewModel.cancelTicket()
    }
}
