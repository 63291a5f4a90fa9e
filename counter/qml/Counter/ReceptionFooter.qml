import QtQuick
import QtQuick.Layouts
import Common
import Counter

// Why something was not done, or what was done and can be taken back; and the way to the desk.
RowLayout {
    id: root

    required property CounterViewModel viewModel
    required property Reception reception
    readonly property int waiting: root.viewModel.queue.waiting
    readonly property bool busy: root.viewModel.visit.status !== "none"

    spacing: Theme.gap

    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.unit * 6

        ToastBar {
            anchors.fill: parent
            visible: root.reception.trouble === "" && opacity > 0
            viewModel: root.viewModel
        }
        Rectangle {
            objectName: "reception-trouble"
            anchors.fill: parent
            visible: root.reception.trouble !== ""
            radius: Theme.radius
            color: Theme.errorInk
            Accessible.role: Accessible.AlertMessage
            Accessible.name: trouble.text

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.gap
                anchors.rightMargin: Theme.gap
                spacing: Theme.gapSmall

                Icon {
                    name: "alert-circle"
                    color: Theme.onDark
                }
                Label {
                    id: trouble
                    objectName: "reception-trouble-text"
                    Layout.fillWidth: true
                    text: root.reception.trouble
                    color: Theme.onDark
                    maximumLineCount: 2
                    lineHeight: 0.9
                }
            }
        }
    }
    DeskButton {
        objectName: "to-desk"
        Layout.preferredHeight: Theme.unit * 6
        icon: root.busy ? "user-check" : "users"
        text: root.busy ? qsTr("Back to %1").arg(root.viewModel.visit.number) : root.viewModel.shown(qsTr("Desk: %n waiting", "", root.waiting))
        keys: root.viewModel.keyOf["reception"]
        onActivated: root.viewModel.press("reception")
    }
}
