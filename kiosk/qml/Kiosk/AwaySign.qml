import QtQuick
import Common

// For staff: the store is away, and so many tickets wait here to be handed in. To visitors it means nothing.
Row {
    id: root

    required property KioskViewModel viewModel

    objectName: "away-sign"
    visible: root.viewModel.away || root.viewModel.kept !== ""
    spacing: Theme.gapSmall

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.viewModel.away
        name: "plug-off"
        size: Theme.lead
        color: Theme.onDarkSoft
    }
    Label {
        objectName: "kept"
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== ""
        text: root.viewModel.kept
        color: Theme.onDarkSoft
        wrapMode: Text.NoWrap
    }
}
