import QtQuick
import Common

// One of several lists, with how many are in it.
Rectangle {
    id: root

    required property string text
    required property string count
    required property bool current

    signal activated

    implicitWidth: content.implicitWidth + 2 * Theme.gap
    implicitHeight: Theme.unit * 5.5
    radius: Theme.radius
    color: root.current ? Theme.greenPale : mouse.containsMouse ? Theme.page : "transparent"
    activeFocusOnTab: true
    border.width: root.activeFocus ? Theme.hair * 2 : 0
    border.color: Theme.ink
    Accessible.role: Accessible.PageTab
    Accessible.name: root.text
    Keys.onReturnPressed: root.activated()
    Keys.onSpacePressed: root.activated()

    Row {
        id: content
        anchors.centerIn: parent
        spacing: Theme.gapSmall

        Label {
            text: root.text
            strong: true
            color: root.current ? Theme.greenDeep : Theme.inkSoft
            wrapMode: Text.NoWrap
        }
        Text {
            text: root.count
            font.pixelSize: Theme.body
            color: root.current ? Theme.greenStrong : Theme.inkSoft
        }
    }
    MouseArea {
        id: mouse
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.activated()
    }
}
