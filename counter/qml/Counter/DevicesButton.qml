import QtQuick
import QtQuick.Layouts
import Common
import Counter

// How many machines need a person: a drawing with a number on it. While all is well there is nothing to be seen.
DeskButton {
    id: root

    required property CounterViewModel viewModel
    required property DeviceBoard board

    objectName: "devices-button"
    Layout.preferredWidth: root.implicitHeight
    Layout.leftMargin: -Theme.gapSmall
    Layout.rightMargin: -Theme.gapSmall
    visible: root.viewModel.signedIn && root.board.troubles > 0
    quiet: true
    icon: "alert-triangle"
    hint: root.viewModel.shown(qsTr("%n device(s) in trouble", "", root.board.troubles))
    onActivated: root.viewModel.press("devices")

    Rectangle {
        anchors.right: parent.right
        anchors.top: parent.top
        width: Math.max(height, count.implicitWidth + Theme.gapTiny * 1.5)
        height: count.implicitHeight
        radius: height / 2
        color: Theme.errorInk

        Text {
            id: count
            objectName: "devices-troubles"
            anchors.centerIn: parent
            text: root.viewModel.shown(root.board.troubles)
            font.pixelSize: Theme.caption * 0.85
            font.weight: Font.DemiBold
            color: Theme.onDark
        }
    }
}
