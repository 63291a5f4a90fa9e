import QtQuick
import QtQuick.Layouts
import Common
import Counter

// What the sheet is for, whom it is about, and the way out.
ColumnLayout {
    id: root

    required property CounterViewModel viewModel
    readonly property SheetStage stage: root.viewModel.sheet.stage

    function title(): string {
        if (root.stage.stage === "reason")
            return qsTr("Others are waiting: why now?");
        switch (root.stage.kind) {
        case "out-of-turn":
            return qsTr("Call out of turn: why?");
        case "park":
            return qsTr("Park: why?");
        case "back":
            return qsTr("Back to the queue");
        case "transfer":
            return qsTr("Transfer");
        case "errand":
            return qsTr("Add another service");
        case "walk-in":
            return qsTr("A visitor without a ticket");
        case "leave":
            return qsTr("Leave the counter: why?");
        case "unfinished":
            return qsTr("A document is not done yet");
        default:
            return qsTr("More");
        }
    }

    function hint(): string {
        switch (root.stage.kind) {
        case "out-of-turn":
            return qsTr("It is not this visitor's turn; calls out of turn are counted.");
        case "park":
            return qsTr("The counter becomes free, and the visitor stays on your list.");
        case "back":
            return qsTr("The visitor waits again and keeps the number.");
        case "unfinished":
            return qsTr("It is asked for and not ready, or ready and not handed over.");
        case "errand":
            return qsTr("It follows after the services of this visit, with the same number.");
        case "walk-in":
            return root.stage.stage === "reason" ? root.stage.service : qsTr("The visitor gets a number and is served at once.");
        default:
            return "";
        }
    }

    spacing: Theme.gapTiny

    RowLayout {
        spacing: Theme.gapSmall

        Label {
            objectName: "sheet-title"
            text: root.title()
            strong: true
            font.pixelSize: Theme.lead
            wrapMode: Text.NoWrap
        }
        Text {
            objectName: "sheet-number"
            visible: text !== ""
            text: root.stage.number
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            color: Theme.greenDeep
        }
        Item {
            Layout.fillWidth: true
        }
        DeskButton {
            objectName: "sheet-close"
            quiet: true
            icon: "x"
            hint: qsTr("Close")
            keys: root.viewModel.keyOf["dismiss"]
            onActivated: root.viewModel.press("dismiss")
        }
    }
    Label {
        objectName: "sheet-hint"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.hint()
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
    }
}
