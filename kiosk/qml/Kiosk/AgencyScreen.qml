pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// The second touch: which agency; or search; or "I don't know".
Item {
    id: root

    required property KioskViewModel viewModel
    required property bool tall

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapHuge
        anchors.rightMargin: Theme.gapHuge
        anchors.topMargin: root.tall ? Theme.gapLarge : Theme.gap
        anchors.bottomMargin: root.tall ? Theme.gapLarge : Theme.gap
        columnSpacing: Theme.gap
        rowSpacing: root.tall ? Theme.gapLarge : Theme.gap

        ScreenTitle {
            Layout.fillWidth: true
            title: qsTr("How can we serve you today?")
            help: qsTr("Choose the agency, then the service")
            notice: root.viewModel.notice
        }

        CardPages {
            id: pages
            Layout.row: 1
            Layout.column: 0
            Layout.columnSpan: 2
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.viewModel.agencies
            leastColumns: root.tall ? 1 : 3
            mostColumns: root.tall ? 2 : 4
            leastHeight: Theme.touch * (root.tall ? 2.1 : 1.75)
            mostHeight: Theme.touch * 3
            card: AgencyCard {
                pages: pages
                onActivated: root.viewModel.chooseAgency(code)
            }
        }

        RowLayout {
            Layout.row: root.tall ? 2 : 0
            Layout.column: root.tall ? 0 : 1
            Layout.columnSpan: root.tall ? 2 : 1
            Layout.fillWidth: root.tall
            spacing: Theme.gap
            uniformCellSizes: root.tall

            ActionButton {
                objectName: "search"
                Layout.fillWidth: true
                Layout.minimumWidth: implicitWidth
                primary: true
                icon: "search"
                text: qsTr("Search for a service")
                onActivated: root.viewModel.search()
            }
            ActionButton {
                objectName: "enquire"
                Layout.fillWidth: true
                Layout.minimumWidth: implicitWidth
                visible: root.viewModel.enquiry !== ""
                primary: true
                icon: "info"
                text: qsTr("I don't know")
                onActivated: root.viewModel.enquire()
            }
        }
    }
}
