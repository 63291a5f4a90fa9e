import QtQuick
import Common
import Counter

// The desk: the visitor who is here and what to do with them on one side, those who wait on the other.
Item {
    id: root

    required property CounterViewModel viewModel

    Item {
        id: work
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapLarge
        width: (parent.width - 3 * Theme.gapLarge) * 0.58

        TicketCard {
            anchors.top: parent.top
            anchors.bottom: primary.top
            anchors.bottomMargin: Theme.gap
            width: parent.width
            viewModel: root.viewModel
        }
        PrimaryButton {
            id: primary
            objectName: "primary"
            anchors.bottom: verbs.top
            anchors.bottomMargin: Theme.gap
            width: parent.width
            height: Theme.unit * 10
            textSize: Theme.heading
            viewModel: root.viewModel
        }
        VerbGrid {
            id: verbs
            anchors.bottom: toast.top
            anchors.bottomMargin: Theme.gap
            width: parent.width
            viewModel: root.viewModel
        }
        ToastBar {
            id: toast
            anchors.bottom: parent.bottom
            width: parent.width
            viewModel: root.viewModel
        }
    }
    QueuePanel {
        anchors.left: work.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapLarge
        viewModel: root.viewModel
    }
}
