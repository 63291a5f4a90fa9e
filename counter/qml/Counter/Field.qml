import QtQuick
import QtQuick.Layouts
import Common

// A line to type in, with what it is for and the key that leads to it.
Rectangle {
    id: root

    required property string prompt
    property string keys
    property alias text: input.text

    signal edited(string text)
    signal accepted
    signal movedOn // arrow down: to what was found
    signal undone // Ctrl+Z is about visitors, also here

    function focusField(): void {
        input.forceActiveFocus();
        input.selectAll();
    }

    implicitHeight: Theme.unit * 5.5
    radius: Theme.radius
    color: Theme.surface
    border.width: input.activeFocus ? Theme.hair * 2 : Theme.hair
    border.color: input.activeFocus ? Theme.ink : Theme.field

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gapSmall
        spacing: Theme.gapSmall

        Icon {
            name: "search"
            size: Theme.lead
            color: Theme.inkSoft
        }
        TextInput {
            id: input
            objectName: root.objectName + "-input"
            Layout.fillWidth: true
            activeFocusOnTab: true
            clip: true
            font.pixelSize: Theme.body
            color: Theme.ink
            selectionColor: Theme.greenDeep
            selectedTextColor: Theme.onDark
            horizontalAlignment: TextInput.AlignLeft
            Accessible.name: root.prompt
            onTextEdited: root.edited(input.text)
            onAccepted: root.accepted()
            Keys.onDownPressed: root.movedOn()
            Keys.onPressed: event => {
                event.accepted = event.matches(StandardKey.Undo);
                if (event.accepted)
                    root.undone();
            }

            Label {
                anchors.fill: parent
                visible: input.text === ""
                text: root.prompt
                color: Theme.inkFaint
                wrapMode: Text.NoWrap
            }
        }
        KeyCap {
            keys: root.keys
        }
    }

    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.IBeamCursor
        onPressed: mouse => {
            input.forceActiveFocus();
            mouse.accepted = false;
        }
    }
}
