import QtQuick
import QtQuick.Layouts
import Common

// Who is ahead, when it will be one's turn, and how far it is.
Card {
    id: root

    required property KioskViewModel viewModel

    implicitHeight: grid.implicitHeight + 2 * Theme.gap

    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        columns: 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gapSmall
        uniformCellWidths: true

        Fact {
            objectName: "ticket-remark"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.columnSpan: 2
            icon: root.viewModel.cancellable ? "calendar" : "circle-check"
            text: root.viewModel.remark
            strong: true
            ink: Theme.ink
        }
        Fact {
            objectName: "ticket-ahead"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            icon: "users"
            text: root.viewModel.ahead
            textSize: Theme.lead
        }
        Fact {
            objectName: "ticket-wait"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            icon: "clock"
            text: root.viewModel.wait
            textSize: Theme.lead
        }
        Fact {
            objectName: "ticket-times"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            icon: "bell"
            text: root.viewModel.times
            textSize: Theme.lead
        }
        Fact {
            objectName: "ticket-walk"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            icon: "walk"
            text: root.viewModel.walk
            textSize: Theme.lead
        }
        Fact {
            objectName: "ticket-pause"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.columnSpan: 2
            icon: "pause"
            text: root.viewModel.pause
        }
    }
}
