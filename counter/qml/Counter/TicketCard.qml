import QtQuick
import QtQuick.Layouts
import Common
import Counter

// The visitor who is called or served here: number, service, clock, journey.
Card {
    id: root

    required property CounterViewModel viewModel
    readonly property Visit visit: root.viewModel.visit
    readonly property bool here: root.visit.status === "serving"

    objectName: "ticket-card"

    NoTicket {
        anchors.fill: parent
        visible: root.visit.status === "none"
        viewModel: root.viewModel
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        visible: root.visit.status !== "none"
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gap

            Chip {
                objectName: "state-chip"
                text: root.here ? qsTr("Being served") : qsTr("Called")
                icon: root.here ? "user-check" : "megaphone"
                ink: root.here ? Theme.greenStrong : Theme.goldInk
                color: root.here ? Theme.greenPale : Theme.goldSoft
            }
            Label {
                objectName: "ticket-service"
                Layout.fillWidth: true
                text: root.visit.service
                font.pixelSize: Theme.lead
                color: Theme.inkStrong
                maximumLineCount: 1
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Text {
                id: number
                objectName: "ticket-number"
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                text: root.visit.number
                font.pixelSize: Math.min(parent.width * 0.165, parent.height * 0.8)
                font.weight: Font.Bold
                color: Theme.greenDeep
            }
            TicketClock {
                anchors.left: number.right
                anchors.leftMargin: Theme.gapHuge
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                size: number.font.pixelSize * 0.46
                viewModel: root.viewModel
            }
        }
        Journey {
            Layout.fillWidth: true
            stops: root.viewModel.stops
        }
        RowLayout {
            Layout.topMargin: Theme.gapTiny
            spacing: Theme.gapLarge

            component Fact: RowLayout {
                id: fact

                required property string icon
                required property string text

                spacing: Theme.gapTiny * 1.5

                Icon {
                    name: fact.icon
                    size: Theme.lead
                    color: Theme.inkFaint
                }
                Label {
                    text: fact.text
                    color: Theme.inkSoft
                    wrapMode: Text.NoWrap
                }
            }

            Fact {
                icon: "hourglass"
                text: root.viewModel.shown(qsTr("Waited %n minute(s)", "", root.visit.waited))
            }
            Fact {
                icon: "globe"
                text: qsTr("Language: %1").arg(root.visit.language)
            }
            Fact {
                icon: "megaphone"
                text: root.viewModel.shown(qsTr("Called %n time(s)", "", root.visit.calls))
            }
        }
    }
}
