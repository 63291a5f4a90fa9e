pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// The third touch: which service. It gives the ticket.
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

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            ScreenTitle {
                Layout.fillWidth: true
                icon: root.viewModel.icon
                title: root.viewModel.agency
                help: qsTr("Touch a service to take a ticket")
                notice: root.viewModel.notice
            }
            TouchButton {
                objectName: "search"
                icon: "search"
                text: qsTr("Search")
                onActivated: root.viewModel.search()
            }
        }

        CardPages {
            id: pages
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.viewModel.services
            mirrored: root.viewModel.mirrored
            leastColumns: root.tall ? 1 : 3
            mostColumns: root.tall ? 2 : 4
            mostCards: 8
            leastHeight: Theme.touch * 3.3
            leastHeightAlone: Theme.touch * 2.3
            card: ServiceCard {
                pages: pages
                onActivated: root.viewModel.chooseService(code)
            }
        }
    }
}
