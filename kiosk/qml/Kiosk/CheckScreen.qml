pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// A document is held up to see whether it is ours and good; then what was found of it.
Item {
    id: root

    required property KioskViewModel viewModel
    required property bool tall
    readonly property bool told: root.viewModel.finding !== ""
    readonly property string atCamera: qsTr("Hold the square code up to the camera, inside the frame")

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

        ScreenTitle {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            visible: !root.told
            icon: "shield-check"
            title: qsTr("Check a document")
            help: root.viewModel.camera ? root.atCamera : qsTr("Hold the square code of the document in front of the scanner")
        }
        CodeSpot {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.told
            viewModel: root.viewModel
        }
        VerdictCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.told
            viewModel: root.viewModel
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: !root.tall
            visible: root.told
            spacing: Theme.gapLarge

            VerdictFacts {
                Layout.fillWidth: true
                Layout.fillHeight: !root.tall
                viewModel: root.viewModel
            }
            ActionButton {
                objectName: "check-another"
                Layout.fillWidth: true
                icon: "scan"
                ink: Theme.greenDeep
                text: qsTr("Check another document")
                onActivated: root.viewModel.checkDocument()
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
