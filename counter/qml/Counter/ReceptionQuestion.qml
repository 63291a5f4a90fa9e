pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// One question about the ticket that was found; Esc takes it back.
Rectangle {
    id: root

    required property CounterViewModel viewModel
    required property Reception reception
    readonly property FoundTicket ticket: root.reception.found
    readonly property string asking: root.reception.asking

    function question(): string {
        switch (root.asking) {
        case "service":
            return qsTr("Choose the right service in the list");
        case "errand":
            return qsTr("Choose the further service in the list");
        case "class":
            return qsTr("Which priority?");
        case "reason":
            return qsTr("Why? It moves the visitor past others.");
        case "language":
            return qsTr("Which language?");
        default:
            return qsTr("Cancel ticket %1? The visitor loses the place.").arg(root.ticket.number);
        }
    }

    objectName: "question-" + root.asking
    implicitHeight: content.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.sunken
    border.width: Theme.hair
    border.color: Theme.line

    ColumnLayout {
        id: content
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gapSmall

        RowLayout {
            spacing: Theme.gapSmall

            Label {
                objectName: "question"
                Layout.fillWidth: true
                text: root.question()
                strong: true
            }
            DeskButton {
                objectName: "question-back"
                text: qsTr("Back")
                keys: root.viewModel.keyOf["dismiss"]
                onActivated: root.reception.back()
            }
        }
        Loader {
            Layout.fillWidth: true
            visible: item !== null
            sourceComponent: ({
                    "class": classes,
                    "reason": reasons,
                    "language": languages,
                    "cancel": sure
                })[root.asking] ?? null
        }
    }

    Component {
        id: classes
        ReceptionClasses {
            reception: root.reception
            current: root.ticket.priority
            onTaken: code => root.reception.rank(code)
        }
    }
    Component {
        id: languages
        ReceptionLanguages {
            reception: root.reception
            current: root.ticket.language
            onTaken: code => root.reception.speak(code)
        }
    }
    Component {
        id: reasons
        GridLayout {
            columns: 2
            uniformCellWidths: true
            columnSpacing: Theme.gapSmall
            rowSpacing: Theme.gapSmall

            Repeater {
                model: root.reception.reasons
                delegate: ReceptionChoice {
                    required property var modelData

                    objectName: "reason-" + modelData.code
                    Layout.fillWidth: true
                    text: modelData.name
                    onActivated: root.reception.explain(modelData.code)
                }
            }
        }
    }
    Component {
        id: sure
        RowLayout {
            spacing: Theme.gapSmall

            DeskButton {
                objectName: "keep"
                Layout.fillWidth: true
                icon: "x"
                text: qsTr("No, keep it")
                onActivated: root.reception.back()
            }
            DeskButton {
                objectName: "cancel-surely"
                Layout.fillWidth: true
                icon: "trash"
                text: qsTr("Yes, cancel it")
                onActivated: root.reception.act("cancel")
            }
        }
    }
}
