import QtQuick
import QtQuick.Layouts
import Common

// What was found, unmistakably: an icon of its own, a colour of its own, and plain words in two languages.
Card {
    id: root

    required property KioskViewModel viewModel
    readonly property string finding: root.viewModel.finding
    readonly property color strong: ({
            "authentic": Theme.success,
            "changed": Theme.error,
            "revoked": Theme.warningInk
        })[root.finding] ?? Theme.inkStrong
    readonly property color pale: ({
            "authentic": Theme.successPale,
            "changed": Theme.errorPale,
            "revoked": Theme.warningPale
        })[root.finding] ?? Theme.surface

    objectName: "verdict-" + root.finding
    implicitHeight: column.implicitHeight + 2 * Theme.gapLarge
    color: root.pale
    border.width: Theme.hair * 4
    border.color: root.strong

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.margins: Theme.gapLarge
        spacing: Theme.gap

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.touch * 2
            Layout.preferredHeight: Theme.touch * 2
            radius: Theme.touch
            color: root.strong

            Icon {
                anchors.centerIn: parent
                name: root.viewModel.emblem
                size: Theme.touch * 1.2
                color: Theme.onDark
            }
        }
        Label {
            objectName: "verdict"
            Layout.fillWidth: true
            text: root.viewModel.verdict
            strong: true
            color: root.strong
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            objectName: "verdict-other"
            Layout.fillWidth: true
            text: root.viewModel.elsewise
            strong: true
            color: root.strong
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            objectName: "advice"
            Layout.fillWidth: true
            text: root.viewModel.advice
            color: Theme.inkStrong
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            objectName: "list-age"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.viewModel.age
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
