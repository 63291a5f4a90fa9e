import QtQuick
import Common
import Counter

// Nobody is called: how many wait, and what to press.
Item {
    id: root

    required property CounterViewModel viewModel
    readonly property int waiting: root.viewModel.queue.waiting
    readonly property bool papers: root.viewModel.place.papers
    readonly property bool ready: root.viewModel.possible.ready

    function count(): string {
        if (!root.viewModel.live)
            return qsTr("Nobody is at your counter");
        if (root.waiting === 0)
            return root.ready ? qsTr("A visitor of another wing is waiting") : root.papers ? qsTr("No papers are waiting") : qsTr("Nobody is waiting");
        const text = root.papers ? qsTr("%n paper(s) waiting", "", root.waiting) : qsTr("%n visitor(s) waiting for you", "", root.waiting);
        return root.viewModel.shown(text);
    }

    function advice(): string {
        if (!root.viewModel.live)
            return root.papers ? qsTr("The next papers can be taken as soon as the ticket store is back; your work is kept") : qsTr("The next visitor can be called as soon as the ticket store is back; your work is kept");
        if (!root.ready)
            return root.papers ? qsTr("New papers appear here by themselves") : qsTr("New visitors appear here by themselves");
        const text = root.papers ? qsTr("Press %1 to take the next") : qsTr("Press %1 to call the next one");
        return text.arg(root.viewModel.keyOf["primary"]);
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gapLarge
        spacing: Theme.gapSmall

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.unit * 11
            height: width
            radius: width / 2
            color: Theme.greenPale

            Icon {
                anchors.centerIn: parent
                name: !root.viewModel.live ? "plug-off" : root.ready ? (root.papers ? "files" : "users") : "coffee"
                size: parent.width / 2
                color: Theme.greenDeep
            }
        }
        Label {
            objectName: "no-ticket"
            width: parent.width
            topPadding: Theme.gapSmall
            horizontalAlignment: Text.AlignHCenter
            text: root.count()
            strong: true
            font.pixelSize: Theme.heading
        }
        WhyLine {
            anchors.horizontalCenter: parent.horizontalCenter
            viewModel: root.viewModel
            textSize: Theme.body
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.advice()
            color: Theme.inkSoft
        }
    }
}
