pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// The ticket to be issued: for what, in which language, for whom; what the visitor will be told; one key.
ColumnLayout {
    id: root

    required property CounterViewModel viewModel
    required property Reception reception
    readonly property Order order: root.reception.order

    spacing: Theme.gapSmall

    component Caption: Label {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
    }

    Label {
        Layout.fillWidth: true
        text: qsTr("New ticket")
        strong: true
        font.pixelSize: Theme.heading
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.unit * 8

        ListView {
            id: errands
            objectName: "errands"
            anchors.fill: parent
            model: root.reception.errands
            clip: true
            spacing: Theme.gapTiny
            boundsBehavior: Flickable.StopAtBounds
            onCountChanged: positionViewAtEnd()

            delegate: ReceptionErrand {
                width: ListView.view.width
                numbered: errands.count > 1
                onDropped: code => root.reception.drop(code)
            }
        }
        Column {
            anchors.centerIn: parent
            width: parent.width
            visible: errands.count === 0
            spacing: Theme.gapSmall

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: "ticket"
                size: Theme.display
                color: Theme.inkOff
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Type a few letters of the service, then Enter. More services of the same visit: the same way.")
                color: Theme.inkSoft
            }
        }
    }
    Caption {
        text: qsTr("The visitor's language")
    }
    ReceptionLanguages {
        Layout.fillWidth: true
        reception: root.reception
        current: root.order.language
        onTaken: code => root.reception.speak(code)
    }
    Caption {
        text: qsTr("Priority")
    }
    ReceptionClasses {
        Layout.fillWidth: true
        reception: root.reception
        current: root.order.priority
        onTaken: code => root.reception.rank(code)
    }
    ReceptionWait {
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        people: root.order.people
        wait: root.order.wait
        known: root.order.ready
    }
    DeskButton {
        objectName: "issue"
        Layout.fillWidth: true
        Layout.topMargin: Theme.gapSmall
        Layout.preferredHeight: Theme.unit * 9
        primary: true
        enabled: root.order.ready && root.viewModel.live
        icon: root.reception.prints ? "printer" : "ticket"
        text: root.reception.prints ? qsTr("Issue and print the ticket") : qsTr("Issue the ticket")
        textSize: Theme.lead
        keys: root.viewModel.keyOf["primary"]
        onActivated: root.reception.act("issue")
    }
}
