import QtQuick
import QtQuick.Layouts
import Common

// What can be done with a ticket that was just taken.
GridLayout {
    id: root

    required property KioskViewModel viewModel
    required property bool tall
    readonly property bool extensible: root.viewModel.extensible
    readonly property bool reprintable: root.viewModel.reprintable || root.viewModel.paper === "uncertain"
    readonly property bool crowded: !root.tall && !root.extensible && root.reprintable // a long visit needs the room

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
        objectName: "print-again"
        Layout.fillWidth: true
        visible: root.reprintable
        enabled: root.viewModel.reprintable && !root.viewModel.busy
        icon: "printer"
        ink: Theme.greenDeep
        textSize: Theme.body
        text: qsTr("Print again")
        onActivated: root.viewModel.printAgain()
    }
    ActionButton {
        objectName: "cancel-ticket"
        Layout.fillWidth: true
        visible: root.viewModel.cancellable && !root.crowded
        Layout.columnSpan: root.extensible === root.reprintable ? 1 : 2
        textSize: Theme.body
        text: qsTr("Wrong choice? Cancel this ticket")
        ink: Theme.errorInk
        onActivated: root.viewModel.cancelTicket()
    }
}
