import QtQuick
import Common

// Priority, without saying why: quiet until it is chosen, then plainly on; a touch opens the choice again.
TouchButton {
    id: root

    required property KioskViewModel viewModel
    readonly property bool chosen: root.viewModel.priority !== "normal"

    objectName: "priority"
    text: qsTr("Priority")
    icon: root.chosen ? "check" : "heart"
    ink: Theme.greenDeep
    color: root.chosen || root.held ? Theme.greenPale : Theme.surface
    border.color: root.chosen ? Theme.green : Theme.line
    onActivated: root.viewModel.openPanel("priority")
}
