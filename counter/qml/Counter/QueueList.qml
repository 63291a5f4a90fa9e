pragma ComponentBehavior: Bound
import QtQuick
import Common
import Counter

// The rows; Enter or a double click does with a row what can be done with it.
Item {
    id: root

    required property CounterViewModel viewModel

    signal turned(int by) // arrows along the line: to the list beside this one

    function enter(): void {
        list.currentIndex = Math.max(0, list.currentIndex);
        list.forceActiveFocus();
    }

    function nothing(): string {
        if (!root.viewModel.live)
            return qsTr("Who waits is shown again when the ticket store is back");
        if (root.viewModel.queue.tab === "found")
            return qsTr("No ticket of today has this number");
        if (root.viewModel.queue.tab === "parked")
            return qsTr("Nobody is on your list");
        if (root.viewModel.queue.tab === "no-shows")
            return qsTr("No no-shows today");
        return root.viewModel.place.papers ? qsTr("No papers are waiting") : qsTr("Nobody is waiting");
    }

    ListView {
        id: list
        objectName: "queue-list"
        anchors.fill: parent
        model: root.viewModel.lines
        clip: true
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        Keys.onReturnPressed: root.viewModel.actAt(list.currentIndex)
        Keys.onEnterPressed: root.viewModel.actAt(list.currentIndex)
        Keys.onLeftPressed: root.turned(LayoutMirroring.enabled ? 1 : -1)
        Keys.onRightPressed: root.turned(LayoutMirroring.enabled ? -1 : 1)

        delegate: QueueRow {
            width: ListView.view.width
            viewModel: root.viewModel
            marked: ListView.view.activeFocus && ListView.isCurrentItem
            onPressed: index => {
                list.currentIndex = index;
                list.forceActiveFocus();
            }
        }
    }
    ScrollMark {
        list: list
    }
    Label {
        anchors.centerIn: parent
        width: parent.width
        visible: list.count === 0
        horizontalAlignment: Text.AlignHCenter
        text: root.nothing()
        color: Theme.inkSoft
    }
}
