import QtQuick
import QtQuick.Layouts
import Common

// A reason or a way: one touch, or the digit that stands at its end.
Rectangle {
    id: root

    required property int index
    required property string code
    required property string name
    required property string icon
    property bool marked: false

    signal activated(string code)

    objectName: "choice-" + root.code
    implicitHeight: Theme.unit * 6.5
    radius: Theme.radius
    color: mouse.pressed ? Theme.lineSoft : mouse.containsMouse ? Theme.page : Theme.surface
    border.width: root.marked ? Theme.hair * 2 : Theme.hair
    border.color: root.marked ? Theme.ink : Theme.line
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.onPressAction: root.activated(root.code)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Icon {
            name: root.icon
            color: Theme.greenDeep
        }
        Label {
            objectName: "choice-name"
            Layout.fillWidth: true
            text: root.name
            strong: true
            maximumLineCount: 2
            lineHeight: 0.95
        }
        KeyCap {
            keys: root.index < 9 ? String(root.index + 1) : ""
        }
    }
    MouseArea {
        id: mouse
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.activated(root.code)
    }
}
