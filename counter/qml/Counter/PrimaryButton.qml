import QtQuick
import Common
import Counter

// The natural next thing, on one key.
DeskButton {
    id: root

    required property CounterViewModel viewModel
    readonly property bool papers: root.viewModel.place.papers
    readonly property string verb: root.viewModel.possible.main

    primary: true
    enabled: root.viewModel.possible.ready
    text: {
        switch (root.verb) {
        case "start":
            return qsTr("The visitor is here");
        case "finish-and-call-next":
            return root.papers ? qsTr("Finish and take the next") : qsTr("Finish and call next");
        case "finish":
            return qsTr("Finish");
        default:
            return root.papers ? qsTr("Take the next papers") : qsTr("Call next");
        }
    }
    icon: ({
            "start": "user-check",
            "finish-and-call-next": "check",
            "finish": "check"
        })[root.verb] ?? (root.papers ? "file-text" : "megaphone")
    keys: root.viewModel.keyOf["primary"]
    onActivated: root.viewModel.press("primary")
}
