pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// The documents of a visit or of a wing, in place of the list: what is asked for, printed, handed over.
Card {
    id: root

    required property CounterViewModel viewModel
    required property Documents documents
    readonly property string view: root.documents.view
    readonly property string notice: root.documents.notice

    function begin(): void {
        if (root.documents.typing)
            form.begin();
        else
            rows.begin();
    }

    objectName: "documents"
    border.width: Theme.hair * 2
    border.color: Theme.greenDeep
    onViewChanged: Qt.callLater(root.begin)
    onNoticeChanged: Qt.callLater(root.begin) // what was marked is another row now
    Component.onCompleted: root.begin()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap * 1.25
        spacing: Theme.gapSmall * 1.5

        DocumentHead {
            Layout.fillWidth: true
            viewModel: root.viewModel
            documents: root.documents
        }
        Segments {
            objectName: "documents-of"
            Layout.fillWidth: true
            visible: root.view === "list" && root.documents.visit
            current: root.documents.scope
            options: [
                {
                    "code": "visit",
                    "name": qsTr("Of this visit")
                },
                {
                    "code": "wing",
                    "name": qsTr("All jobs of this wing")
                }
            ]
            onChosen: code => root.documents.turn_to(code)
        }
        DocumentTold {
            Layout.fillWidth: true
            documents: root.documents
        }
        DocumentRows {
            id: rows
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.documents.typing
            documents: root.documents
        }
        DocumentForm {
            id: form
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.documents.typing
            documents: root.documents
            onDone: confirm.forceActiveFocus()
        }
        Segments {
            objectName: "document-language"
            Layout.fillWidth: true
            visible: root.view === "form" && !root.documents.corrects
            current: root.documents.language
            options: root.documents.languages
            onChosen: code => root.documents.speak(code)
        }
        DeskButton {
            id: confirm
            objectName: "document-confirm"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.unit * 7
            visible: root.documents.typing
            enabled: root.documents.ready && root.viewModel.live
            primary: true
            icon: root.documents.corrects ? "printer" : root.view === "recipient" ? "handshake" : "check"
            text: root.documents.corrects ? qsTr("Correct and print") : root.view === "recipient" ? qsTr("Hand over") : qsTr("Ask for it")
            textSize: Theme.lead
            keys: root.viewModel.keyOf["primary"]
            onActivated: root.viewModel.press("primary")
        }
    }
}
