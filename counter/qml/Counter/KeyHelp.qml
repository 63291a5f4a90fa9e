pragma ComponentBehavior: Bound
import QtQuick
import Common
import Counter

// The keys, all on one card. It takes nothing away: verbs go on working under it.
Item {
    id: root

    required property CounterViewModel viewModel

    function meaning(action: string): string {
        switch (action) {
        case "primary":
            return qsTr("The next thing: call, start, finish and call next");
        case "recall":
            return qsTr("Call the same visitor again");
        case "no-show":
            return qsTr("The visitor did not come");
        case "finish":
            return qsTr("Finish without calling the next one");
        case "undo":
            return qsTr("Take back the last thing, within ten seconds");
        case "transfer":
            return qsTr("Transfer: to a service, a counter or a colleague");
        case "park":
            return qsTr("Park, or send to photos and copies");
        case "more":
            return qsTr("More: back to the queue, another service, a visitor without a ticket");
        case "documents":
            return qsTr("Documents: ask for one, print it, hand it over");
        case "devices":
            return qsTr("Devices of the centre: what is in trouble");
        case "help-call":
            return qsTr("Go to where help was called for");
        case "leave":
            return qsTr("Leave the counter: a break, or the end of work");
        case "mini":
            return qsTr("Mini bar and back");
        case "reception":
            return qsTr("Reception: issue, find and correct tickets");
        case "search":
            return qsTr("Find a ticket by its number");
        case "help":
            return qsTr("These keys");
        default:
            return qsTr("Close what is open, clear the search");
        }
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.viewModel.press("help")
    }
    Card {
        objectName: "key-help"
        anchors.centerIn: parent
        width: Theme.unit * 80
        height: table.implicitHeight + 2 * Theme.gapLarge
        border.color: Theme.inkSoft

        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: table
            anchors.fill: parent
            anchors.margins: Theme.gapLarge
            spacing: Theme.gapTiny

            Label {
                width: parent.width
                text: qsTr("Keys")
                strong: true
                font.pixelSize: Theme.heading
                bottomPadding: Theme.gapSmall
            }
            Repeater {
                model: root.viewModel.keys
                delegate: Row {
                    id: entry

                    required property var modelData

                    width: table.width
                    spacing: Theme.gap

                    Item {
                        width: Theme.unit * 9
                        height: Theme.unit * 3.25

                        KeyCap {
                            anchors.left: parent.left
                            anchors.verticalCenter: parent.verticalCenter
                            keys: entry.modelData.sequence
                        }
                    }
                    Label {
                        width: parent.width - Theme.unit * 9 - parent.spacing
                        height: Theme.unit * 3.25
                        verticalAlignment: Text.AlignVCenter
                        text: root.meaning(entry.modelData.action)
                    }
                }
            }
            Label {
                topPadding: Theme.gapSmall
                width: parent.width
                text: qsTr("In a list: arrows choose, Enter or a double click acts; on a sheet its digit does.")
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
            }
        }
    }
}
