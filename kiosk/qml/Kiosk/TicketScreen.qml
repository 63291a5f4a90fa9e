pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// The ticket: its number is in the store before it is on this screen.
Item {
    id: root

    required property KioskViewModel viewModel
    required property bool tall
    readonly property bool lost: ["failed", "none", "shown", "uncertain"].includes(root.viewModel.paper)

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapHuge
        anchors.rightMargin: Theme.gapHuge
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        columns: root.tall ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        uniformCellWidths: !root.tall

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.gap

            TicketNumber {
                Layout.fillWidth: true
                Layout.fillHeight: true
                viewModel: root.viewModel
                digits: root.tall ? 56 : 36
                crowded: root.lost && (root.viewModel.updated || !root.tall)
            }
            PaperState {
                Layout.fillWidth: true
                viewModel: root.viewModel
            }
            TicketFacts {
                Layout.fillWidth: true
                viewModel: root.viewModel
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !root.tall
            spacing: Theme.gap

            KioskStops {
                Layout.fillWidth: true
                Layout.fillHeight: !root.tall
                viewModel: root.viewModel
                title: qsTr("Where to go, in this order")
            }
            KioskNotice {
                Layout.fillWidth: true
                text: root.viewModel.notice
            }
            TicketActions {
                Layout.fillWidth: true
                viewModel: root.viewModel
                tall: root.tall
            }
        }
    }
}
