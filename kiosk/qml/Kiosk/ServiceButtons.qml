import QtQuick
import QtQuick.Layouts
import Common

// Other ways to a service than through its agency: search, and being guided.
RowLayout {
    id: root

    required property KioskViewModel viewModel

    spacing: Theme.gap
    uniformCellSizes: true

    TouchButton {
        objectName: "search"
        Layout.fillWidth: true
        Layout.minimumWidth: implicitWidth
        radius: Theme.radiusLarge
        primary: true
        icon: "search"
        text: qsTr("Search for a service")
        onActivated: root.viewModel.search()
    }
    TouchButton {
        objectName: "enquire"
        Layout.fillWidth: true
        Layout.minimumWidth: implicitWidth
        visible: root.viewModel.enquiry !== "" && !root.viewModel.adding
        radius: Theme.radiusLarge
        primary: true
        icon: "info"
        text: qsTr("I don't know what I need")
        onActivated: root.viewModel.enquire()
    }
}
