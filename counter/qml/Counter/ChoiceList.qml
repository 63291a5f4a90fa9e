import QtQuick
import QtQuick.Layouts
import Common

// A titled list with type-ahead: what is typed narrows it, arrows walk it, Enter takes a row.
Card {
    id: root

    required property string title
    required property string prompt
    required property var model
    required property Component row
    property int chosenRow: -1
    property alias typed: field.text

    signal edited(string text)
    signal taken(int row)

    function begin(): void {
        field.focusField();
    }

    function showChosen(): void {
        if (root.chosenRow >= 0)
            list.positionViewAtIndex(root.chosenRow, ListView.Contain);
    }

    onChosenRowChanged: Qt.callLater(root.showChosen)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gapLarge
        anchors.bottomMargin: Theme.gapSmall
        spacing: Theme.gapSmall * 1.5

        Label {
            text: root.title
            strong: true
            font.pixelSize: Theme.heading
        }
        Field {
            id: field
            objectName: root.objectName + "-field"
            Layout.fillWidth: true
            prompt: root.prompt
            onEdited: text => {
                list.currentIndex = 0;
                root.edited(text);
            }
            onAccepted: root.taken(0)
            onMovedOn: list.forceActiveFocus()
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: list
                objectName: root.objectName + "-list"
                anchors.fill: parent
                model: root.model
                delegate: root.row
                clip: true
                spacing: Theme.gapTiny / 2
                keyNavigationEnabled: true
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                Keys.onReturnPressed: root.taken(list.currentIndex)
                Keys.onEnterPressed: root.taken(list.currentIndex)
            }
            ScrollMark {
                list: list
            }
        }
    }
}
