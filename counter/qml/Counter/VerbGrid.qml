pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// The other verbs, each with its key. Papers are not called, and do not stay away.
GridLayout {
    id: root

    required property CounterViewModel viewModel
    readonly property Possible possible: root.viewModel.possible
    readonly property bool papers: root.viewModel.place.papers

    columns: root.papers ? 2 : 3
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
        visible: !root.papers
        icon: "volume"
        iconMirrored: root.viewModel.rightToLeft
        text: qsTr("Recall")
        enabled: root.possible.recall
    }
    Verb {
        action: "no-show"
        visible: !root.papers
        icon: "user-x"
        text: root.viewModel.stopwatch.absent_in ? qsTr("No-show in %1").arg(root.viewModel.stopwatch.absent_in) : qsTr("No-show")
        enabled: root.possible.absent
    }
    Verb {
        action: "transfer"
        icon: "transfer"
        iconMirrored: root.viewModel.rightToLeft
        text: qsTr("Transfer")
        enabled: root.possible.send
    }
    Verb {
        action: "park"
        icon: "pause"
        text: qsTr("Park")
        enabled: root.possible.send
    }
    Verb {
        action: "finish"
        icon: "circle-check"
        text: qsTr("Finish only")
        enabled: root.possible.finish
    }
    Verb {
        action: "more"
        icon: "dots"
        text: qsTr("More")
        enabled: root.viewModel.live && (root.possible.back || (root.possible.walk_in && !root.papers))
    }
}
