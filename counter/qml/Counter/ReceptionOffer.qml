pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// One field for everything, and what it finds: services with their waits, a ticket, an appointment.
Card {
    id: root

    required property CounterViewModel viewModel
    required property Reception reception
    readonly property bool choosing: root.reception.asking === "service" || root.reception.asking === "errand"

    function begin(): void {
        field.focusField();
    }

    function take(row: int): void {
        root.reception.take(row);
        list.currentIndex = 0;
        root.begin();
    }

    onChoosingChanged: {
        if (root.choosing)
            root.begin();
    }
    border.color: root.choosing ? Theme.green : Theme.lineSoft
    border.width: root.choosing ? Theme.hair * 2 : Theme.hair

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        anchors.bottomMargin: Theme.gapSmall
        spacing: Theme.gapSmall

        Field {
            id: field
            objectName: "reception-field"
            Layout.fillWidth: true
            implicitHeight: Theme.unit * 7
            prompt: root.choosing ? qsTr("Service for ticket %1").arg(root.reception.found.number) : qsTr("Service, agency, ticket or appointment")
            keys: root.viewModel.keyOf["search"]
            onEdited: text => {
                list.currentIndex = 0;
                root.reception.type(text);
            }
            onAccepted: root.take(list.currentIndex)
            onMovedOn: {
                list.currentIndex = root.reception.typed ? Math.min(1, list.count - 1) : 0; // the first one is marked already
                list.forceActiveFocus();
            }
            onUndone: root.viewModel.press("undo")
        }
        RowLayout {
            Layout.topMargin: Theme.gapTiny
            Layout.rightMargin: Theme.gapSmall
            spacing: Theme.gap

            component Head: Label {
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
                wrapMode: Text.NoWrap
            }

            Head {
                Layout.fillWidth: true
                text: qsTr("Service")
            }
            Head {
                Layout.preferredWidth: Theme.unit * 7
                text: qsTr("Waiting")
            }
            Head {
                Layout.preferredWidth: Theme.unit * 13
                text: qsTr("Expected wait")
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: list
                objectName: "reception-list"
                anchors.fill: parent
                model: root.reception.offer
                clip: true
                cacheBuffer: 0 // rows come and go with each letter: none is made before it is seen
                spacing: Theme.gapTiny / 2
                activeFocusOnTab: true
                keyNavigationEnabled: true
                boundsBehavior: Flickable.StopAtBounds
                Keys.onReturnPressed: root.take(list.currentIndex)
                Keys.onEnterPressed: root.take(list.currentIndex)

                delegate: ReceptionRow {
                    width: ListView.view.width
                    marked: ListView.isCurrentItem && (ListView.view.activeFocus || root.reception.typed !== "")
                    onActivated: row => root.take(row)
                }
            }
            ScrollMark {
                list: list
            }
            Label {
                objectName: "reception-nothing"
                anchors.centerIn: parent
                width: parent.width
                visible: list.count === 0
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Nothing found. Try another word, the name of the agency, or the whole number.")
                color: Theme.inkSoft
            }
        }
    }

    Connections {
        target: root.reception
        function onChanged(): void {
            if (field.text !== root.reception.typed)
                field.text = root.reception.typed;
        }
    }
}
