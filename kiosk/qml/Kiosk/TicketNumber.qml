import QtQuick
import QtQuick.Layouts
import Common

// The number, as large as it can be, and what it is for.
Card {
    id: root

    required property KioskViewModel viewModel
    required property real digits // their height in millimetres

    implicitHeight: column.implicitHeight + 2 * Theme.gapLarge

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.margins: Theme.gapLarge
        spacing: Theme.gap

        Label {
            Layout.fillWidth: true
            text: qsTr("Your number")
            color: Theme.inkSoft
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            objectName: "number"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.millimetre * root.digits * 1.25
            text: root.viewModel.number
            strong: true
            color: Theme.greenDeep
            font.pixelSize: Theme.digitsOf(root.digits)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            wrapMode: Text.NoWrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        Label {
            objectName: "ticket-service"
            Layout.fillWidth: true
            text: root.viewModel.service
            strong: true
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
