pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// The reception console: what is looked for on one side, the ticket on the other.
Item {
    id: root

    required property CounterViewModel viewModel
    required property Reception reception
    readonly property bool found: root.reception.found.number !== ""

    objectName: "reception"
    Component.onCompleted: offer.begin()

    ColumnLayout {
        id: search
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapLarge
        width: (parent.width - 3 * Theme.gapLarge) * 0.56
        spacing: Theme.gap

        ReceptionOffer {
            id: offer
            Layout.fillWidth: true
            Layout.fillHeight: true
            viewModel: root.viewModel
            reception: root.reception
        }
        ReceptionFooter {
            Layout.fillWidth: true
            viewModel: root.viewModel
            reception: root.reception
        }
    }
    Card {
        anchors.left: search.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapLarge

        Loader {
            anchors.fill: parent
            anchors.margins: Theme.gapLarge
            sourceComponent: root.found ? ticket : order
        }
    }

    Component {
        id: order
        ReceptionOrder {
            viewModel: root.viewModel
            reception: root.reception
        }
    }
    Component {
        id: ticket
        ReceptionTicket {
            viewModel: root.viewModel
            reception: root.reception
        }
    }

    Connections {
        target: root.viewModel
        function onSearching(): void {
            offer.begin();
        }
        function onDismissed(): void {
            root.reception.back();
            offer.begin();
        }
    }
}
