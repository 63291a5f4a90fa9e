import QtQuick
import QtQuick.Layouts
import Common
import Counter

// Where we are on the documents' sheet, which document it is about, and the way back and out.
ColumnLayout {
    id: root

    required property CounterViewModel viewModel
    required property Documents documents
    readonly property string view: root.documents.view
    readonly property bool deep: root.view !== "list"

    function heading(): string {
        switch (root.view) {
        case "list":
            return qsTr("Documents");
        case "template":
            return qsTr("Which document?");
        case "reprint":
            return qsTr("Print again: why?");
        case "spoil":
            return qsTr("Spoiled sheet: why?");
        case "withdraw":
            return qsTr("Withdraw: why?");
        case "identity":
            return qsTr("How was the identity checked?");
        case "recipient":
            return qsTr("Who takes it?");
        default:
            return root.documents.title;
        }
    }

    spacing: Theme.gapTiny

    RowLayout {
        spacing: Theme.gapSmall

        DeskButton {
            objectName: "document-back"
            visible: root.deep
            quiet: true
            icon: "arrow-left"
            iconMirrored: root.viewModel.rightToLeft
            hint: qsTr("Back")
            onActivated: root.documents.step_back()
        }
        Label {
            objectName: "document-title"
            Layout.fillWidth: true
            text: root.heading()
            strong: true
            font.pixelSize: Theme.lead
            maximumLineCount: 2
            lineHeight: 0.9
        }
        Text {
            objectName: "document-number"
            visible: text !== ""
            text: root.documents.scope === "visit" ? root.viewModel.visit.number : ""
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            color: Theme.greenDeep
        }
        DeskButton {
            objectName: "documents-close"
            quiet: true
            icon: "x"
            hint: qsTr("Close")
            keys: root.viewModel.keyOf["dismiss"]
            onActivated: root.viewModel.sheet.close()
        }
    }
    RowLayout {
        visible: root.documents.mark !== ""
        spacing: Theme.gapSmall

        DocumentMark {
            text: root.documents.mark
            level: root.documents.level
        }
        Label {
            objectName: "document-detail"
            Layout.fillWidth: true
            text: root.documents.detail
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
            maximumLineCount: 2
        }
    }
    Label {
        objectName: "document-waits"
        Layout.fillWidth: true
        visible: root.documents.waits
        text: root.documents.level === "asked" || root.documents.level === "printing" ? qsTr("It is not ready yet: the back office has it.") : qsTr("Nothing is to be done with it here now.")
        color: Theme.goldInk
    }
}
