import QtQuick
import QtQuick.Layouts
import Common
import Counter

// The visitor who is called or served here: number, service, clock, journey.
Card {
    id: root

    required property CounterViewModel viewModel
    property bool tight: false // little height: a colleague's note takes the place of the facts
    readonly property Visit visit: root.viewModel.visit
    readonly property bool here: root.visit.status === "serving"
    readonly property bool papers: root.viewModel.place.papers

    objectName: "ticket-card"

    NoTicket {
        anchors.fill: parent
        visible: root.visit.status === "none"
        viewModel: root.viewModel
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.tight ? Theme.gap : Theme.gapLarge
        visible: root.visit.status !== "none"
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gap

            Chip {
                objectName: "state-chip"
                text: root.papers ? qsTr("In work") : root.here ? qsTr("Being served") : qsTr("Called")
                icon: root.papers ? "file-text" : root.here ? "user-check" : "megaphone"
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
            ClassBadge {
                priority: root.visit.priority
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
        TicketFacts {
            Layout.fillWidth: true
            visible: !(root.tight && root.visit.note !== "")
            viewModel: root.viewModel
        }
        TicketNote {
            Layout.fillWidth: true
            note: root.visit.note
        }
    }
}
