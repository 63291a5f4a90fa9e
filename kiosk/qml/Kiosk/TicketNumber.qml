import QtQuick
import QtQuick.Layouts
import Common

// The number, as large as there is room for, and what it is for.
Card {
    id: root

    required property KioskViewModel viewModel
    required property real digits // their height in millimetres, at most
    required property bool crowded // what lies below needs the room; several services are named at their stops, too

    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.margins: Theme.gapLarge
        height: Math.min(implicitHeight, root.height - 2 * Theme.gap)
        spacing: root.crowded ? 0 : Theme.gapSmall

        Label {
            Layout.fillWidth: true
            visible: !root.crowded
            text: qsTr("Your number")
            color: Theme.inkSoft
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            objectName: "number"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Theme.millimetre * root.digits * 1.25
            Layout.maximumHeight: Layout.preferredHeight
            Layout.minimumHeight: Theme.touch
            text: root.viewModel.number
            strong: true
            color: Theme.greenDeep
            font.pixelSize: Math.max(minimumPixelSize, height * 0.8 / Theme.digitRatio)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            wrapMode: Text.NoWrap
            elide: Text.ElideNone
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        Label {
            objectName: "ticket-mark"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.viewModel.mark
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            objectName: "ticket-service"
            Layout.fillWidth: true
            visible: !(root.crowded && root.viewModel.updated)
            text: root.viewModel.service
            strong: true
            font.pixelSize: root.crowded ? Theme.body : Theme.lead
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
