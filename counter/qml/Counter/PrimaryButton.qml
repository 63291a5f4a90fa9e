import QtQuick
import Common
import Counter

// The natural next thing, on one key.
DeskButton {
    id: root

    required property CounterViewModel viewModel
    readonly property string verb: root.viewModel.possible.main

    primary: true
    enabled: root.viewModel.possible.ready
    text: {
        switch (root.verb) {
        case "start":
            return qsTr("The visitor is here");
        case "finish-and-call-next":
            return qsTr("Finish and call next");
        case "finish":
            return qsTr("Finish");
        default:
            return qsTr("Call next");
        }
    }
    icon: ({
            "start": "user-check",
            "finish-and-call-next": "check",
            "finish": "check"
        })[root.verb] ?? "megaphone"
    keys: root.viewModel.keyOf["primary"]
    onActivated: root.viewModel.press("primary")
}
