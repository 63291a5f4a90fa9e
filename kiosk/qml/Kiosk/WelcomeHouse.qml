pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// Whose house this is, what time it is, and until when it is open.
GreenGround {
    id: root

    required property KioskViewModel viewModel

    mirrored: root.viewModel.mirrored

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapHuge
        spacing: 0

        Repeater {
            model: root.viewModel.languages
            ColumnLayout {
                id: told
                required property int index
                required property string centre
                required property string owner
                readonly property bool first: told.index === 0

                Layout.fillWidth: true
                Layout.topMargin: told.first ? Theme.gap : Theme.gapLarge
                visible: told.index < 2
                spacing: 0

                Label {
                    objectName: "owner-name-" + told.index
                    Layout.fillWidth: true
                    text: told.owner
                    color: Theme.onDarkSoft
                    font.pixelSize: told.first ? Theme.lead : Theme.body
                }
                Label {
                    objectName: "centre-name-" + told.index
                    Layout.fillWidth: true
                    text: told.centre
                    strong: true
                    color: Theme.onDark
                    font.pixelSize: told.first ? Theme.title : Theme.lead
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
        Label {
            objectName: "time"
            text: root.viewModel.time
            color: Theme.onDark
            font.pixelSize: Theme.display * 2
        }
        Label {
            objectName: "date"
            Layout.fillWidth: true
            text: root.viewModel.date
            strong: true
            color: Theme.onDark
            font.pixelSize: Theme.lead
        }
        RowLayout {
            spacing: Theme.gap

            Label {
                objectName: "other-date"
                Layout.fillWidth: true
                text: root.viewModel.other
                color: Theme.onDarkSoft
                font.pixelSize: Theme.lead
            }
            AwaySign {
                viewModel: root.viewModel
            }
        }
    }
}
