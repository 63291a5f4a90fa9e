pragma ComponentBehavior: Bound
import QtQuick
import Common
import Counter

// The rows; Enter or a double click does with a row what can be done with it.
Item {
    id: root

    required property CounterViewModel viewModel

    function enter(): void {
        list.currentIndex = Math.max(0, list.currentIndex);
        list.forceActiveFocus();
    }

    function nothing(): string {
        if (root.viewModel.queue.tab === "found")
            return qsTr("No ticket of today has this number");
        return root.viewModel.queue.tab === "waiting" ? qsTr("Nobody is waiting") : qsTr("No no-shows today");
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
