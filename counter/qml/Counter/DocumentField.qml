import QtQuick
import Common

// One field of a document, its name above it. A number that looks wrong is told, and taken all the same.
Column {
    id: root

    required property int index
    required property string code
    required property string label
    required property string value
    required property bool long
    required property bool needed
    required property bool doubtful

    signal edited(string code, string text)
    signal movedOn(int from)
    signal focused(Item item)

    function focusField(): void {
        input.forceActiveFocus();
        input.cursorPosition = input.length;
    }

    function take(): void {
        if (input.text !== root.value)
            input.text = root.value;
    }

    spacing: Theme.gapTiny / 2
    onValueChanged: root.take()
    Component.onCompleted: root.take()

    Label {
        width: parent.width
        text: root.needed ? root.label + " *" : root.label
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
    }
    Rectangle {
        width: parent.width
        height: Math.max(Theme.unit * 5.5, input.implicitHeight + Theme.gapSmall)
        radius: Theme.radius
        color: Theme.surface
        border.width: input.activeFocus ? Theme.hair * 2 : Theme.hair
        border.color: input.activeFocus ? Theme.ink : Theme.field

        TextEdit {
            id: input
            objectName: "field-" + root.code
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            activeFocusOnTab: true
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            font.pixelSize: Theme.body
            color: Theme.ink
            selectionColor: Theme.greenDeep
            selectedTextColor: Theme.onDark
            horizontalAlignment: TextEdit.AlignLeft
            Accessible.name: root.label
            onTextChanged: {
                if (input.activeFocus && input.text !== root.value)
                    root.edited(root.code, input.text);
            }
            onActiveFocusChanged: {
                if (input.activeFocus)
                    root.focused(root);
            }
            Keys.onReturnPressed: root.movedOn(root.index)
            Keys.onEnterPressed: root.movedOn(root.index)
            Keys.onTabPressed: root.movedOn(root.index)
            Keys.onBacktabPressed: input.nextItemInFocusChain(false).forceActiveFocus()
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
    Label {
        objectName: "doubt-" + root.code
        width: parent.width
        visible: root.doubtful
        text: qsTr("This is no usual identity number: check it once more.")
        font.pixelSize: Theme.caption
        color: Theme.warningInk
    }
}
