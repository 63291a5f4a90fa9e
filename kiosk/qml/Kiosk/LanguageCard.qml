import QtQuick
import Common

// A language to begin in, in its own script.
Rectangle {
    id: root

    required property string code
    required property string name
    required property string begin
    readonly property bool held: touch.pressed && touch.containsMouse

    signal activated

    objectName: "language-" + root.code
    implicitHeight: Theme.touch * 2.6
    radius: Theme.radiusLarge
    color: root.held ? Theme.greenDark : Theme.greenDeep
    Accessible.role: Accessible.Button
    Accessible.name: root.name
    Accessible.onPressAction: root.activated()

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.gap

        Label {
            objectName: root.objectName + "-name"
            width: parent.width
            text: root.name
            strong: true
            color: Theme.onDark
            font.pixelSize: Theme.title
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: root.begin
            color: Theme.onDarkSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }
    MouseArea {
        id: touch
        anchors.fill: parent
        onClicked: root.activated()
    }
}
