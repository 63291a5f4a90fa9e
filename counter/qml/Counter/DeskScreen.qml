pragma ComponentBehavior: Bound
import QtQuick
import Common
import Counter

// The desk: the visitor who is here and what to do with them on one side, those who wait, or a sheet, on the other.
Item {
    id: root

    required property CounterViewModel viewModel
    required property Documents documents
    required property DeviceBoard board
    readonly property bool tight: root.height < Theme.unit * 81 // as on a small screen under a title bar
    readonly property real gap: root.tight ? Theme.gapSmall * 1.5 : Theme.gap
    readonly property bool sheetIsOpen: root.viewModel.sheet.stage.kind !== ""

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
            anchors.bottomMargin: root.gap
            width: parent.width
            tight: root.tight
            viewModel: root.viewModel
        }
        PrimaryButton {
            id: primary
            objectName: "primary"
            anchors.bottom: why.top
            anchors.bottomMargin: why.visible ? Theme.gapSmall : root.gap
            width: parent.width
            height: Theme.unit * (root.tight ? 8 : 10)
            textSize: Theme.heading
            viewModel: root.viewModel
        }
        WhyLine {
            id: why
            anchors.bottom: verbs.top
            anchors.bottomMargin: visible ? Theme.gapSmall : 0
            anchors.left: parent.left
            height: visible ? implicitHeight : 0
            visible: root.viewModel.visit.status !== "none" && root.viewModel.next.number !== ""
            viewModel: root.viewModel
        }
        VerbGrid {
            id: verbs
            anchors.bottom: toast.top
            anchors.bottomMargin: root.gap
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
    Item {
        id: side
        anchors.left: work.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapLarge

        QueuePanel {
            anchors.fill: parent
            visible: !root.sheetIsOpen
            viewModel: root.viewModel
        }
        Loader {
            anchors.fill: parent
            active: root.sheetIsOpen
            sourceComponent: ({
                    "documents": documents,
                    "devices": devices
                })[root.viewModel.sheet.stage.kind] ?? sheet
        }
    }

    Component {
        id: documents
        DocumentsPanel {
            viewModel: root.viewModel
            documents: root.documents
        }
    }
    Component {
        id: devices
        DevicesPanel {
            viewModel: root.viewModel
            board: root.board
        }
    }
    Component {
        id: sheet
        SheetPanel {
            viewModel: root.viewModel
        }
    }
}
