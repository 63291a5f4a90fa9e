import QtQuick
import QtQuick.Layouts
import Common
import Counter

// Somebody needs help: where, since when, and the one touch by which all others know that I go.
Rectangle {
    id: root

    required property CounterViewModel viewModel
    required property HelpCalls calls

    function sentence(): string {
        const where = qsTr("Help is called for: %1, %2 (%3)").arg(root.calls.place).arg(root.calls.wing).arg(root.calls.age);
        return root.calls.more > 0 ? where + " · " + root.viewModel.shown(qsTr("and %n more", "", root.calls.more)) : where;
    }

    objectName: "help-banner"
    implicitHeight: Theme.unit * 6.5
    color: Theme.warningPale
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        spacing: Theme.gapSmall

        Icon {
            name: "hand"
            color: Theme.warningInk
        }
        Label {
            id: text
            objectName: "help-text"
            Layout.fillWidth: true
            text: root.calls.trouble !== "" ? root.calls.trouble : root.sentence()
            strong: true
            color: Theme.warningInk
            maximumLineCount: 1
        }
        DeskButton {
            objectName: "help-answer"
            icon: "walk"
            iconMirrored: root.viewModel.rightToLeft
            enabled: root.viewModel.live
            text: qsTr("I am going")
            keys: root.viewModel.keyOf["help-call"]
            onActivated: root.viewModel.press("help-call")
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.warningLine
    }
}
