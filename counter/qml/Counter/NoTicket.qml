import QtQuick
import Common
import Counter

// Nobody is called: how many wait, and what to press.
Item {
    id: root

    required property CounterViewModel viewModel
    readonly property int waiting: root.viewModel.queue.waiting

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gapLarge
        spacing: Theme.gapSmall

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.unit * 11
            height: width
            radius: width / 2
            color: Theme.greenPale

            Icon {
                anchors.centerIn: parent
                name: root.waiting > 0 ? "users" : "coffee"
                size: parent.width / 2
                color: Theme.greenDeep
            }
        }
        Label {
            objectName: "no-ticket"
            width: parent.width
            topPadding: Theme.gapSmall
            horizontalAlignment: Text.AlignHCenter
            text: root.waiting > 0 ? root.viewModel.shown(qsTr("%n visitor(s) waiting for you", "", root.waiting)) : qsTr("Nobody is waiting")
            strong: true
            font.pixelSize: Theme.heading
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.waiting > 0 ? qsTr("Press %1 to call the next one").arg(root.viewModel.keyOf["primary"]) : qsTr("New visitors appear here by themselves")
            color: Theme.inkSoft
        }
    }
}
