pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// Who is called sooner. What is chosen counts for this visit only.
Panel {
    id: root

    required property KioskViewModel viewModel

    objectName: "priority-panel"
    icon: "heart"
    title: qsTr("Do you have priority?")
    onAside: root.viewModel.closePanel()

    Label {
        Layout.fillWidth: true
        text: qsTr("Your ticket says “Priority” only; nobody reads why")
        color: Theme.inkSoft
        horizontalAlignment: Text.AlignHCenter
    }
    Repeater {
        model: [
            { "code": "elderly", "icon": "elderly", "text": qsTr("An elderly visitor") },
            { "code": "assisted", "icon": "wheelchair", "text": qsTr("A visitor with a disability, or who needs assistance") },
            { "code": "with-infant", "icon": "baby-carriage", "text": qsTr("A visitor with an infant") },
            { "code": "normal", "icon": "user", "text": qsTr("Without priority") }
        ]
        PriorityOption {
            required property var modelData
            objectName: "priority-" + modelData.code
            Layout.fillWidth: true
            icon: modelData.icon
            text: modelData.text
            chosen: root.viewModel.priority === modelData.code
            onActivated: root.viewModel.choosePriority(modelData.code)
        }
    }
}
