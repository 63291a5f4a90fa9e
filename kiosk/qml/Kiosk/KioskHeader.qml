pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// Whose house this is, the time, and the languages.
GreenGround {
    id: root

    required property KioskViewModel viewModel
    required property bool tall

    mirrored: root.viewModel.mirrored
    implicitHeight: grid.implicitHeight + 2 * Theme.gapLarge

    GridLayout {
        id: grid
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.leftMargin: Theme.gapHuge
        anchors.rightMargin: Theme.gapHuge
        columns: root.tall ? 2 : 3
        columnSpacing: root.tall ? Theme.gap : Theme.gapHuge
        rowSpacing: Theme.gap

        ColumnLayout {
            spacing: 0

            FittingLabel {
                objectName: "centre-name"
                Layout.fillWidth: true
                text: root.viewModel.centre
                color: Theme.onDark
                large: Theme.heading
                small: Theme.lead
                mostLines: 1
            }
            Label {
                objectName: "owner-name"
                Layout.fillWidth: true
                text: root.viewModel.owner
                color: Theme.onDarkSoft
            }
        }

        RowLayout {
            Layout.row: root.tall ? 1 : 0
            Layout.column: root.tall ? 0 : 1
            Layout.columnSpan: root.tall ? 2 : 1
            spacing: Theme.gapSmall

            Repeater {
                model: root.viewModel.languages
                LanguagePill {
                    visible: root.viewModel.screen !== "ticket"
                    chosen: code === root.viewModel.language
                    onActivated: root.viewModel.chooseLanguage(code)
                }
            }
            AwaySign {
                viewModel: root.viewModel
            }
            Item {
                Layout.fillWidth: root.tall
            }
            Label {
                objectName: "date"
                visible: root.tall
                text: root.viewModel.date
                color: Theme.onDarkSoft
            }
        }

        ColumnLayout {
            Layout.row: 0
            Layout.column: root.tall ? 1 : 2
            spacing: 0

            Label {
                objectName: "time"
                Layout.alignment: Qt.AlignRight
                text: root.viewModel.time
                color: Theme.onDark
                font.pixelSize: root.tall ? Theme.display : Theme.title
            }
            Label {
                objectName: "date"
                Layout.alignment: Qt.AlignRight
                visible: !root.tall
                text: root.viewModel.date
                color: Theme.onDarkSoft
            }
        }
    }
}
