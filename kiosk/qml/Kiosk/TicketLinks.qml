import QtQuick
import QtQuick.Layouts
import Common

// For who has a ticket, an appointment or a document already, in the first two languages at once.
GridLayout {
    id: root

    required property KioskViewModel viewModel

    columns: 2
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: true

    TicketLink {
        objectName: "where"
        Layout.fillWidth: true
        viewModel: root.viewModel
        icon: "ticket"
        purpose: "ticket"
        onActivated: root.viewModel.askCode("ticket")
    }
    TicketLink {
        objectName: "appointment"
        Layout.fillWidth: true
        viewModel: root.viewModel
        icon: "calendar"
        purpose: "appointment"
        onActivated: root.viewModel.askCode("appointment")
    }
    TicketLink {
        objectName: "check-document"
        Layout.fillWidth: true
        Layout.columnSpan: 2
        viewModel: root.viewModel
        icon: "shield-check"
        purpose: "check"
        onActivated: root.viewModel.checkDocument()
    }
}
