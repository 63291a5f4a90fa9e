pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// The other verbs, each with its key.
GridLayout {
    id: root

    required property CounterViewModel viewModel
    readonly property Possible possible: root.viewModel.possible

    columns: 3
    uniformCellWidths: true
    columnSpacing: Theme.gapSmall * 1.5
    rowSpacing: Theme.gapSmall * 1.5

    component Verb: DeskButton {
        required property string action

        objectName: "verb-" + action
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.unit * 7
        keys: root.viewModel.keyOf[action]
        onActivated: root.viewModel.press(action)
    }

    Verb {
        action: "recall"
        icon: "volume"
        iconMirrored: root.viewModel.rightToLeft
        text: qsTr("Recall")
        enabled: root.possible.recall
    }
    Verb {
        action: "no-show"
        icon: "user-x"
        text: qsTr("No-show")
        enabled: root.possible.absent
    }
    Verb {
        action: "finish"
        icon: "circle-check"
        text: qsTr("Finish only")
        enabled: root.possible.finish
    }
    Verb {
        action: "undo"
        icon: "undo"
        iconMirrored: root.viewModel.rightToLeft
        text: qsTr("Undo")
        enabled: root.possible.undo
    }
    Verb {
        action: "search"
        icon: "search"
        text: qsTr("Find a ticket")
    }
    Verb {
        action: "mini"
        icon: "minimize"
        text: qsTr("Mini bar")
    }
}
