import QtQuick
import Common
import Counter

// What is known of the visit, in short: how long it has lasted, the visitor's language, the calls.
Flow {
    id: root

    required property CounterViewModel viewModel
    readonly property Visit visit: root.viewModel.visit
    readonly property bool papers: root.viewModel.place.papers

    function counted(): string {
        return root.visit.documents > 0 ? qsTr("%n document(s)", "", root.visit.documents) : qsTr("Documents");
    }

    component Fact: Row {
        id: fact

        required property string icon
        required property string text

        spacing: Theme.gapTiny * 1.5

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: fact.icon
            size: Theme.lead
            color: Theme.inkFaint
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: fact.text
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
        }
    }

    objectName: "ticket-facts"
    spacing: Theme.gap
    topPadding: Theme.gapTiny

    Fact {
        icon: "hourglass"
        text: root.viewModel.shown(qsTr("Waited %n minute(s)", "", root.visit.waited))
    }
    Fact {
        objectName: "in-centre"
        visible: root.visit.in_centre > root.visit.waited + 2
        icon: "clock"
        text: root.viewModel.shown(qsTr("%n minute(s) in the centre", "", root.visit.in_centre))
    }
    Fact {
        visible: !root.papers
        icon: "globe"
        text: root.visit.language
    }
    Fact {
        visible: !root.papers
        icon: "megaphone"
        text: root.viewModel.shown(qsTr("Called %n time(s)", "", root.visit.calls))
    }
    Fact {
        objectName: "visit-documents"
        icon: "files"
        text: root.viewModel.shown(root.visit.ready_documents > 0 ? qsTr("%1, %2 ready").arg(root.counted()).arg(root.visit.ready_documents) : root.counted())

        KeyCap {
            objectName: "documents-key"
            anchors.verticalCenter: parent.verticalCenter
            keys: root.viewModel.keyOf["documents"]

            MouseArea {
                anchors.fill: parent
                anchors.margins: -Theme.gapSmall
                onClicked: root.viewModel.press("documents")
            }
        }
    }
}
