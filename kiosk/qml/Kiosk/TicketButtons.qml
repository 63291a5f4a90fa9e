import QtQuick
import QtQuick.Layouts
import Common

// For who has a ticket, an appointment or a document already.
GridLayout {
    id: root

    required property KioskViewModel viewModel

    property bool tall: false

    columns: root.tall ? 2 : 3
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    uniformCellWidths: root.tall

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
    TouchButton {
        objectName: "check-document"
        Layout.fillWidth: true
        Layout.minimumWidth: implicitWidth
        Layout.columnSpan: root.tall ? 2 : 1
        icon: "shield-check"
        ink: Theme.greenDeep
        text: qsTr("Check a document")
        onActivated: root.viewModel.checkDocument()
    }
}
