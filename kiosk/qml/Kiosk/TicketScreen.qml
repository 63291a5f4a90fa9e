pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// The ticket: its number is in the store before it is on this screen.
Item {
    id: root

    required property KioskViewModel viewModel
    required property bool tall

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapHuge
        anchors.rightMargin: Theme.gapHuge
        anchors.topMargin: root.tall ? Theme.gapHuge : Theme.gapLarge
        anchors.bottomMargin: root.tall ? Theme.gapHuge : Theme.gapLarge
        columns: root.tall ? 1 : 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge
        uniformCellWidths: !root.tall

        TicketNumber {
            Layout.fillWidth: true
            Layout.fillHeight: true
            viewModel: root.viewModel
            digits: root.tall ? 58 : 48
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !root.tall
            spacing: root.tall ? Theme.gapLarge : Theme.gap

            PaperState {
                Layout.fillWidth: true
                viewModel: root.viewModel
            }
            TicketFacts {
                Layout.fillWidth: true
                Layout.fillHeight: true
                viewModel: root.viewModel
            }
            Label {
                objectName: "notice"
                Layout.fillWidth: true
                visible: text !== ""
                text: root.viewModel.notice
                strong: true
                color: Theme.errorInk
            }
            GridLayout {
                Layout.fillWidth: true
                columns: root.tall ? 1 : 2
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
                    objectName: "cancel-ticket"
                    Layout.fillWidth: true
                    text: root.tall ? qsTr("Wrong choice? Cancel this ticket") : qsTr("Cancel this ticket")
                    ink: Theme.errorInk
                    onActivated: root.viewModel.cancelTicket()
                }
            }
        }
    }
}
