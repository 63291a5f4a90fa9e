import QtQuick
import QtQuick.Layouts
import Common

// Where to go, who is ahead, and when it will be one's turn.
Card {
    id: root

    required property KioskViewModel viewModel

    implicitHeight: column.implicitHeight + 2 * Theme.gapLarge

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.margins: Theme.gapLarge
        spacing: Theme.gap

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            IconTile {
                icon: "map-pin"
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Please go to")
                    color: Theme.inkSoft
                }
                Label {
                    objectName: "ticket-wing"
                    Layout.fillWidth: true
                    text: root.viewModel.wing
                    strong: true
                    font.pixelSize: Theme.heading
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.hair
            color: Theme.line
        }
        Fact {
            objectName: "ticket-ahead"
            Layout.fillWidth: true
            icon: "users"
            text: root.viewModel.ahead
            textSize: Theme.lead
        }
        Fact {
            objectName: "ticket-wait"
            Layout.fillWidth: true
            icon: "clock"
            text: root.viewModel.wait
            textSize: Theme.lead
        }
        Fact {
            objectName: "ticket-times"
            Layout.fillWidth: true
            icon: "bell"
            text: root.viewModel.times
            textSize: Theme.lead
        }
    }
}
