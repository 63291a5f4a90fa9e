import QtQuick
import QtQuick.Layouts
import Common
import Counter

// Who waits for this counter, who did not come, and the search among them.
Card {
    id: root

    required property CounterViewModel viewModel
    readonly property Queue queue: root.viewModel.queue

    function turn(by: int): void {
        const tabs = ["waiting", "parked", "no-shows"];
        const at = tabs.indexOf(root.queue.tab) + by;
        if (at >= 0 && at < tabs.length)
            root.viewModel.turnTo(tabs[at]);
    }

    function count(known: int): string {
        return root.viewModel.live ? root.viewModel.shown(known) : "";
    }

    objectName: "queue-panel"

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap * 1.25
        anchors.bottomMargin: Theme.gapSmall
        spacing: Theme.gapSmall * 1.5

        RowLayout {
            spacing: Theme.gapTiny

            TabButton {
                objectName: "tab-waiting"
                text: qsTr("Waiting")
                count: root.count(root.queue.waiting)
                current: root.queue.tab === "waiting"
                onActivated: root.viewModel.turnTo("waiting")
            }
            TabButton {
                objectName: "tab-parked"
                text: qsTr("My list")
                count: root.count(root.queue.parked)
                current: root.queue.tab === "parked"
                onActivated: root.viewModel.turnTo("parked")
            }
            TabButton {
                objectName: "tab-no-shows"
                visible: !root.viewModel.place.papers
                text: qsTr("No-shows")
                count: root.count(root.queue.absent)
                current: root.queue.tab === "no-shows"
                onActivated: root.viewModel.turnTo("no-shows")
            }
        }
        RowLayout {
            spacing: Theme.gap

            Field {
                id: search
                objectName: "search"
                Layout.fillWidth: true
                prompt: qsTr("Ticket number")
                keys: root.viewModel.keyOf["search"]
                onEdited: text => root.viewModel.find(text)
                onAccepted: root.viewModel.actOnFound()
                onMovedOn: list.enter()
                onUndone: root.viewModel.press("undo")
            }
            Label {
                objectName: "longest"
                visible: root.queue.longest !== ""
                text: qsTr("Longest: %1 min").arg(root.queue.longest)
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
            }
        }
        QueueList {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            viewModel: root.viewModel
            onTurned: by => root.turn(by)
        }
    }

    Connections {
        target: root.viewModel
        function onSearching(): void {
            search.focusField();
        }
        function onDismissed(): void {
            list.enter();
        }
    }
    Connections {
        target: root.queue
        function onChanged(): void {
            if (root.queue.tab !== "found")
                search.text = "";
        }
    }
}
