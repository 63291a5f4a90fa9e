pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// Where people are who help, and what they do; once somebody comes, only that, so that nobody walks away.
// Before a language is chosen all of it is said in two: side by side where the screen is wide.
Panel {
    id: root

    required property KioskViewModel viewModel
    required property bool tall
    readonly property bool coming: root.viewModel.help === "coming"
    readonly property bool wide: !root.tall && words.count > 1

    objectName: "help-panel"
    icon: "handshake"
    title: root.viewModel.aid.title
    widest: Theme.touch * (root.wide ? 17 : 11)
    onAside: root.viewModel.closePanel()

    GridLayout {
        Layout.fillWidth: true
        visible: !root.coming
        columns: root.wide ? words.count : 1
        columnSpacing: Theme.gapHuge
        rowSpacing: Theme.gapHuge
        uniformCellWidths: true

        Repeater {
            id: words
            model: root.viewModel.helps
            HelpWords {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                LayoutMirroring.enabled: mirrored
                LayoutMirroring.childrenInherit: true
            }
        }
    }
    KioskNotice {
        Layout.fillWidth: true
        text: root.viewModel.help === "away" ? root.viewModel.aid.away : ""
    }
    Fact {
        objectName: "help-coming"
        Layout.fillWidth: true
        icon: "user-check"
        text: root.coming ? root.viewModel.aid.coming : ""
        textSize: Theme.heading
        strong: true
        ink: Theme.success
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge
        uniformCellWidths: true

        ActionButton {
            objectName: "call-staff"
            Layout.fillWidth: true
            visible: root.viewModel.help === "" || root.viewModel.help === "asking"
            enabled: root.viewModel.help === ""
            primary: true
            icon: "bell"
            text: root.viewModel.aid.call
            onActivated: root.viewModel.callStaff()
        }
        ActionButton {
            objectName: "close-help"
            Layout.fillWidth: true
            text: root.viewModel.aid.close
            onActivated: root.viewModel.closePanel()
        }
    }
}
