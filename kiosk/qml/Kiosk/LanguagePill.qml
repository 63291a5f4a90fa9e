import QtQuick
import Common

// A language by its own name, in the header.
Rectangle {
    id: root

    required property string code
    required property string name
    required property bool chosen

    signal activated

    objectName: "language-" + root.code
    implicitHeight: Theme.touch
    implicitWidth: label.implicitWidth + 2 * Theme.gapLarge
    radius: root.height / 2
    color: root.chosen ? Theme.surface : touch.pressed ? Theme.greenNight : Theme.greenDeep
    border.width: root.chosen ? 0 : Theme.hair
    border.color: Theme.onDarkSoft
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.name
    Accessible.checked: root.chosen

    Label {
        id: label
        anchors.centerIn: parent
        text: root.name
        strong: root.chosen
        color: root.chosen ? Theme.greenDeep : Theme.onDark
        wrapMode: Text.NoWrap
    }
    MouseArea {
        id: touch
        anchors.fill: parent
        onClicked: root.activated()
    }
}
