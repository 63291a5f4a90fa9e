import QtQuick
import QtQuick.Layouts
import Common

// For who has a ticket or an appointment already, in the first two languages at once.
RowLayout {
    id: root

    required property KioskViewModel viewModel

    spacing: Theme.gap
    uniformCellSizes: true

    TicketLink {
        objectName: "where"
        Layout.fillWidth: true
        viewModel: root.viewModel
        icon: "ticket"
        purpose: "ticket"
    }
    TicketLink {
        objectName: "appointment"
        Layout.fillWidth: true
        viewModel: root.viewModel
        icon: "calendar"
        purpose: "appointment"
    }
}
