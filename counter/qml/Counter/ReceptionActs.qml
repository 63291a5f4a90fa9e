pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// What can be done with the ticket that was found. What its state does not allow is grey, and stays in its place.
ColumnLayout {
    id: root

    required property CounterViewModel viewModel
    required property Reception reception
    readonly property var may: root.reception.found.may

    spacing: Theme.gapSmall

    component Act: DeskButton {
        property string may

        Layout.fillWidth: true
        enabled: root.viewModel.live && root.may.includes(may)
    }

    DeskButton {
        objectName: "restore"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.unit * 7
        visible: root.may.includes("restore")
        enabled: root.viewModel.live
        primary: true
        icon: "undo"
        iconMirrored: root.viewModel.rightToLeft
        text: qsTr("The visitor has come: back to the queue")
        onActivated: root.reception.act("restore")
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 3
        uniformCellWidths: true
        columnSpacing: Theme.gapSmall
        rowSpacing: Theme.gapSmall

        Act {
            objectName: "ask-service"
            may: "correct"
            icon: "pencil"
            text: qsTr("Service")
            onActivated: root.reception.ask("service")
        }
        Act {
            objectName: "ask-errand"
            may: "errand"
            icon: "plus"
            text: qsTr("Add service")
            onActivated: root.reception.ask("errand")
        }
        Act {
            objectName: "ask-class"
            may: "correct"
            icon: "user-star"
            text: qsTr("Priority")
            onActivated: root.reception.ask("class")
        }
        Act {
            objectName: "ask-language"
            may: "correct"
            icon: "globe"
            text: qsTr("Language")
            onActivated: root.reception.ask("language")
        }
        DeskButton {
            objectName: "print"
            Layout.fillWidth: true
            enabled: root.reception.prints && root.reception.found.paper !== "printing"
            icon: root.reception.prints ? "printer" : "printer-off"
            text: qsTr("Print again")
            onActivated: root.reception.act("print")
        }
        Act {
            objectName: "cancel"
            may: "cancel"
            icon: "trash"
            text: qsTr("Cancel")
            onActivated: root.reception.act("cancel")
        }
    }
    DeskButton {
        objectName: "new-ticket"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.unit * 6.5
        icon: "ticket"
        text: qsTr("New ticket")
        keys: root.viewModel.keyOf["dismiss"]
        onActivated: root.reception.back()
    }
}
