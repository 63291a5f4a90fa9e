import QtQuick
import QtQuick.Layouts
import Common
import Counter

// The running clock: since the call while the visitor is on the way, then against the service's usual time.
ColumnLayout {
    id: root

    required property CounterViewModel viewModel
    required property real size
    readonly property Stopwatch watch: root.viewModel.stopwatch
    readonly property bool here: root.viewModel.visit.status === "serving"
    readonly property color ink: ({
            "near": Theme.warningInk,
            "over": Theme.errorInk
        })[root.watch.level] ?? Theme.ink

    function legend(): string {
        if (root.here)
            return root.watch.level === "over" ? qsTr("Over the usual %1").arg(root.watch.usual) : qsTr("Usually %1").arg(root.watch.usual);
        if (root.watch.calls_left > 0)
            return root.viewModel.shown(qsTr("On the way; before a no-show call %n more time(s)", "", root.watch.calls_left));
        return root.watch.absent_in ? qsTr("On the way; a no-show is possible in %1").arg(root.watch.absent_in) : qsTr("Not coming? Mark a no-show");
    }

    spacing: Theme.gapTiny

    RowLayout {
        spacing: Theme.gapSmall

        Text {
            objectName: "ticket-clock"
            text: root.watch.text
            font.pixelSize: root.size
            color: root.ink
        }
        Icon {
            visible: root.watch.level !== "fine"
            name: root.watch.level === "over" ? "alert-circle" : "hourglass"
            size: Theme.title
            color: root.ink
        }
    }
    Bar {
        Layout.fillWidth: true
        visible: root.here
        share: root.watch.share
        ink: root.watch.level === "fine" ? Theme.green : root.watch.level === "near" ? Theme.warning : Theme.error
    }
    Label {
        objectName: "clock-legend"
        Layout.fillWidth: true
        text: root.legend()
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
    }
}
