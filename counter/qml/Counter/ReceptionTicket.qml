pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// A ticket that was found, or was issued just now: its number, where it stands, its way, and what can be put right.
ColumnLayout {
    id: root

    required property CounterViewModel viewModel
    required property Reception reception
    readonly property FoundTicket ticket: root.reception.found
    readonly property bool waiting: root.ticket.state === "waiting"
    readonly property bool choosing: ["class", "reason"].includes(root.reception.asking) // takes much room

    objectName: "reception-ticket"
    spacing: Theme.gapSmall

    RowLayout {
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Text {
                objectName: "found-number"
                text: root.ticket.number
                font.pixelSize: Theme.display * 1.7
                font.weight: Font.Bold
                color: Theme.greenDeep
            }
            Label {
                objectName: "found-service"
                Layout.fillWidth: true
                text: root.ticket.service
                font.pixelSize: Theme.lead
                color: Theme.inkStrong
                maximumLineCount: 2
                lineHeight: 0.9
            }
        }
        Image {
            id: picture
            objectName: "found-code"
            readonly property int dots: Math.max(1, Math.floor(Theme.unit * 22 / Math.max(1, implicitWidth)))
            Layout.preferredWidth: implicitWidth * dots
            Layout.preferredHeight: implicitHeight * dots
            Layout.topMargin: -Theme.gapSmall
            visible: root.ticket.picture !== ""
            source: root.ticket.picture
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: root.ticket.number
        }
    }
    ReceptionState {
        Layout.fillWidth: true
        viewModel: root.viewModel
        ticket: root.ticket
    }
    RowLayout {
        visible: root.ticket.trouble !== ""
        spacing: Theme.gapSmall

        Icon {
            name: "printer-off"
            color: Theme.errorInk
        }
        Label {
            objectName: "paper-trouble"
            Layout.fillWidth: true
            text: root.ticket.trouble
            color: Theme.errorInk
            maximumLineCount: 2
            lineHeight: 0.9
        }
    }
    ReceptionWait {
        Layout.fillWidth: true
        visible: root.waiting && !root.choosing
        people: root.ticket.people
        wait: root.ticket.wait
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: Theme.gapSmall
        opacity: root.choosing ? 0 : 1

        ListView {
            id: stops
            objectName: "found-stops"
            anchors.fill: parent
            model: root.reception.stops
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            delegate: ReceptionStop {
                width: ListView.view.width
                last: index === stops.count - 1
            }
        }
        ScrollMark {
            list: stops
        }
    }
    Label {
        objectName: "restored-elsewhere"
        Layout.fillWidth: true
        visible: root.ticket.elsewhere !== ""
        text: qsTr("It is restored at a counter of %1: please send the visitor there.").arg(root.ticket.elsewhere)
        color: Theme.warningInk
    }
    Loader {
        Layout.fillWidth: true
        sourceComponent: root.reception.asking === "" ? acts : question
    }

    Component {
        id: acts
        ReceptionActs {
            viewModel: root.viewModel
            reception: root.reception
        }
    }
    Component {
        id: question
        ReceptionQuestion {
            viewModel: root.viewModel
            reception: root.reception
        }
    }
}
