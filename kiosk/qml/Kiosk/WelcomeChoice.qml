pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// A greeting, the languages, and today's hours.
Item {
    id: root

    required property KioskViewModel viewModel

    ColumnLayout {
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.margins: Theme.gapHuge
        spacing: Theme.gapLarge

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                model: root.viewModel.languages
                Label {
                    required property int index
                    required property string greeting
                    objectName: "greeting-" + index
                    Layout.fillWidth: true
                    visible: index < 2
                    text: greeting
                    strong: index === 0
                    color: index === 0 ? Theme.ink : Theme.inkSoft
                    font.pixelSize: index === 0 ? Theme.display : Theme.heading
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: languages.count > 4 ? 3 : 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap
            uniformCellWidths: true

            Repeater {
                id: languages
                model: root.viewModel.languages
                LanguageCard {
                    Layout.fillWidth: true
                    onActivated: root.viewModel.chooseLanguage(code)
                }
            }
        }
        TicketLinks {
            Layout.fillWidth: true
            viewModel: root.viewModel
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                model: root.viewModel.languages
                Label {
                    required property int index
                    required property string hours
                    objectName: "hours-" + index
                    Layout.fillWidth: true
                    visible: index < 2
                    text: hours
                    color: Theme.inkSoft
                    font.pixelSize: Theme.lead
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
