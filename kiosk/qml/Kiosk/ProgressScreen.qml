pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// Where a visit is, for who asked with its number or its paper. Nobody's name, and not what it is for.
Item {
    id: root

    required property KioskViewModel viewModel
    required property bool tall

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapHuge
        anchors.rightMargin: Theme.gapHuge
        anchors.topMargin: Theme.gapLarge
        anchors.bottomMargin: Theme.gapLarge
        columns: root.tall ? 1 : 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge
        uniformCellWidths: !root.tall

        ProgressCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            viewModel: root.viewModel
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !root.tall
            spacing: Theme.gapLarge

            KioskStops {
                Layout.fillWidth: true
                Layout.fillHeight: !root.tall
                viewModel: root.viewModel
                title: qsTr("Your visit")
            }
            ActionButton {
                objectName: "done"
                Layout.fillWidth: true
                primary: true
                icon: "check"
                text: qsTr("Done")
                onActivated: root.viewModel.done()
            }
        }
    }
}
