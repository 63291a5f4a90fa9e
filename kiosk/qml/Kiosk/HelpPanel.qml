import QtQuick
import QtQuick.Layouts
import Common

// Where people are who help, and what they do; once somebody comes, only that, so that nobody walks away.
Panel {
    id: root

    required property KioskViewModel viewModel
    readonly property bool coming: root.viewModel.help === "coming"

    objectName: "help-panel"
    icon: "handshake"
    title: qsTr("We are happy to help you")
    onAside: root.viewModel.closePanel()

    Label {
        Layout.fillWidth: true
        visible: !root.coming
        text: qsTr("Our staff are waiting for you at:")
        color: Theme.inkSoft
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
    }
    Label {
        objectName: "reception"
        Layout.fillWidth: true
        visible: !root.coming
        text: root.viewModel.reception
        strong: true
        color: Theme.greenDeep
        font.pixelSize: Theme.heading
        horizontalAlignment: Text.AlignHCenter
    }
    Fact {
        Layout.fillWidth: true
        visible: !root.coming
        icon: "ticket"
        text: qsTr("They find the right service and take a ticket for you")
    }
    Fact {
        Layout.fillWidth: true
        visible: !root.coming
        icon: "pencil"
        text: qsTr("They correct a ticket that was chosen wrongly")
    }
    Fact {
        Layout.fillWidth: true
        visible: !root.coming
        icon: "file-text"
        text: qsTr("They tell you which papers you need, and where to go")
    }
    ActionButton {
        objectName: "call-staff"
        Layout.fillWidth: true
        visible: root.viewModel.help === "" || root.viewModel.help === "asking"
        enabled: root.viewModel.help === ""
        primary: true
        icon: "bell"
        text: qsTr("Call staff")
        onActivated: root.viewModel.callStaff()
    }
    KioskNotice {
        Layout.fillWidth: true
        text: root.viewModel.help === "away" ? qsTr("Staff cannot be called from here now: please go to them") : ""
    }
    Fact {
        objectName: "help-coming"
        Layout.fillWidth: true
        icon: "user-check"
        text: root.coming ? qsTr("Someone is coming to you: please wait here") : ""
        textSize: Theme.heading
        strong: true
        ink: Theme.success
    }
    ActionButton {
        objectName: "close-help"
        Layout.fillWidth: true
        text: qsTr("Close")
        onActivated: root.viewModel.closePanel()
    }
}
