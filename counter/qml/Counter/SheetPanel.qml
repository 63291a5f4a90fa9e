pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// A sheet in place of the list: what to choose from, and what belongs to the choice. Esc takes it away.
Card {
    id: root

    required property CounterViewModel viewModel
    readonly property SheetView sheet: root.viewModel.sheet
    readonly property SheetStage stage: root.sheet.stage
    readonly property string kind: root.stage.kind
    readonly property bool choosing: root.stage.stage === "choose"

    function begin(): void {
        note.text = root.stage.note;
        if (root.choosing)
            search.focusField();
        else
            rows.begin();
    }

    function chosen(): void {
        if (root.stage.ready)
            confirm.forceActiveFocus();
    }

    objectName: "sheet"
    border.width: Theme.hair * 2
    border.color: Theme.greenDeep
    onKindChanged: {
        if (!["", "documents", "devices"].includes(root.kind)) // else it goes away
            Qt.callLater(root.begin);
    }
    onChoosingChanged: Qt.callLater(root.begin)
    Component.onCompleted: root.begin()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap * 1.25
        spacing: Theme.gapSmall * 1.5

        SheetHead {
            Layout.fillWidth: true
            viewModel: root.viewModel
        }
        SheetWarning {
            Layout.fillWidth: true
            visible: root.kind === "leave" && (root.stage.left.length > 0 || root.stage.parked > 0)
            viewModel: root.viewModel
        }
        Segments {
            objectName: "to"
            Layout.fillWidth: true
            visible: root.kind === "transfer"
            current: root.stage.to
            options: [
                {
                    "code": "service",
                    "name": qsTr("To a service")
                },
                {
                    "code": "counter",
                    "name": qsTr("To a counter")
                },
                {
                    "code": "staff",
                    "name": qsTr("To a colleague")
                }
            ]
            onChosen: code => {
                root.sheet.turn_to(code);
                search.focusField();
            }
        }
        Segments {
            objectName: "language"
            Layout.fillWidth: true
            visible: root.kind === "walk-in" && root.choosing
            current: root.stage.language
            options: root.sheet.languages
            onChosen: code => root.sheet.speak(code)
        }
        Field {
            id: search
            objectName: "sheet-search"
            Layout.fillWidth: true
            visible: root.choosing
            prompt: root.stage.to === "counter" ? qsTr("Type a number, wing or name") : root.stage.to === "staff" ? qsTr("Type a name or number") : qsTr("Type a service, an agency or a code")
            text: root.stage.search
            onEdited: text => root.sheet.find(text)
            onAccepted: rows.take(0)
            onMovedOn: rows.begin()
            onUndone: root.viewModel.press("undo")
        }
        SheetRows {
            id: rows
            Layout.fillWidth: true
            Layout.fillHeight: true
            viewModel: root.viewModel
            acting: !root.choosing
            onChosen: Qt.callLater(root.chosen)
        }
        Segments {
            objectName: "place"
            Layout.fillWidth: true
            visible: root.kind === "transfer"
            current: root.stage.place
            options: [
                {
                    "code": "time",
                    "name": qsTr("By time of arrival")
                },
                {
                    "code": "head",
                    "name": qsTr("Before all others")
                },
                {
                    "code": "tail",
                    "name": qsTr("Behind all others")
                }
            ]
            onChosen: code => root.sheet.put(code)
        }
        NoteField {
            id: note
            objectName: "note"
            Layout.fillWidth: true
            visible: root.kind === "transfer"
            longest: root.sheet.longest
            onEdited: text => root.sheet.write(text)
        }
        DeskButton {
            id: confirm
            objectName: "sheet-confirm"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.unit * 7
            visible: root.choosing
            enabled: root.stage.ready && root.viewModel.live
            primary: true
            icon: root.kind === "transfer" ? "transfer" : root.kind === "errand" ? "plus" : "user-check"
            text: root.kind === "transfer" ? qsTr("Transfer") : root.kind === "errand" ? qsTr("Add to this visit") : qsTr("Serve now")
            textSize: Theme.lead
            keys: root.viewModel.keyOf["primary"]
            onActivated: root.viewModel.press("primary")
        }
    }
}
