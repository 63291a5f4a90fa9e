pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// The second touch: which agency; or one of the other ways.
Item {
    id: root

    required property KioskViewModel viewModel
    required property bool tall

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapHuge
        anchors.rightMargin: Theme.gapHuge
        anchors.topMargin: root.tall ? Theme.gapLarge : Theme.gap
        anchors.bottomMargin: root.tall ? Theme.gapLarge : Theme.gap
        spacing: root.tall ? Theme.gapLarge : Theme.gap

        GridLayout {
            Layout.fillWidth: true
            columns: root.tall ? 1 : 2
            columnSpacing: Theme.gap

            ScreenTitle {
                Layout.fillWidth: true
                title: root.viewModel.adding ? qsTr("Which other service?") : qsTr("How can we serve you today?")
                help: root.viewModel.adding ? qsTr("Your number stays the same: %1").arg("\u2066" + root.viewModel.number + "\u2069") : qsTr("Choose the agency, then the service")
                notice: root.viewModel.notice
            }
            ServiceButtons {
                Layout.fillWidth: false
                visible: !root.tall
                viewModel: root.viewModel
            }
        }
        CardPages {
            id: pages
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.viewModel.agencies
            leastColumns: root.tall ? 1 : 3
            mostColumns: root.tall ? 2 : 4
            leastHeight: Theme.touch * (root.tall ? 2 : 1.7)
            mostHeight: Theme.touch * 3
            card: AgencyCard {
                pages: pages
                onActivated: root.viewModel.chooseAgency(code)
            }
        }
        ServiceButtons {
            Layout.fillWidth: true
            visible: root.tall
            viewModel: root.viewModel
        }
        TicketButtons {
            Layout.fillWidth: true
            visible: root.tall && !root.viewModel.adding
            viewModel: root.viewModel
        }
    }
}
