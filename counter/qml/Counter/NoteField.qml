import QtQuick
import Common

// What a colleague should know, in a few lines. It ends where the note may be no longer.
Rectangle {
    id: root

    required property int longest
    property alias text: input.text

    signal edited(string text)

    function followCursor(): void {
        const top = input.cursorRectangle.y;
        const bottom = top + input.cursorRectangle.height;
        view.contentY = Math.max(bottom - view.height, Math.min(view.contentY, top));
    }

    function moveOn(forward: bool): void {
        input.nextItemInFocusChain(forward).forceActiveFocus();
    }

    implicitHeight: Theme.unit * 7.5
    radius: Theme.radius
    color: Theme.surface
    border.width: input.activeFocus ? Theme.hair * 2 : Theme.hair
    border.color: input.activeFocus ? Theme.ink : Theme.field

    Flickable {
        id: view
        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        contentHeight: input.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        TextEdit {
            id: input
            objectName: root.objectName + "-input"
            width: view.width
            height: Math.max(implicitHeight, view.height)
            activeFocusOnTab: true
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            font.pixelSize: Theme.body
            color: Theme.ink
            selectionColor: Theme.greenDeep
            selectedTextColor: Theme.onDark
            horizontalAlignment: TextEdit.AlignLeft
            Accessible.name: prompt.text
            onTextChanged: {
                if (input.length > root.longest)
                    input.remove(root.longest, input.length);
                root.edited(input.text);
            }
            onCursorRectangleChanged: root.followCursor()
            Keys.onTabPressed: root.moveOn(true)
            Keys.onBacktabPressed: root.moveOn(false)
            Keys.onReturnPressed: root.moveOn(true)
            Keys.onEnterPressed: root.moveOn(true)

            Label {
                id: prompt
                width: parent.width
                visible: input.text === ""
                text: qsTr("A note for the colleague (if needed)")
                color: Theme.inkFaint
                wrapMode: Text.NoWrap
            }
        }
    }
    Text {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapTiny
        visible: input.length > root.longest * 0.8
        text: root.longest - input.length
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
    }
}
