import QtQuick
import QtQuick.Layouts
import Common

// One of a few choices, each in a line of its own; the one that counts has a mark.
Rectangle {
    id: root

    required property string icon
    required property string text
    required property bool chosen

    signal activated

    implicitHeight: Math.max(Theme.touch * 1.2, line.implicitHeight + 2 * Theme.gapSmall)
    radius: Theme.radiusLarge
    color: root.chosen || touch.pressed ? Theme.greenPale : Theme.surface
    border.width: root.chosen ? 2 * Theme.hair : Theme.hair
    border.color: root.chosen ? Theme.green : Theme.line
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.activated()

    RowLayout {
        id: line
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        spacing: Theme.gap

        Icon {
            name: root.icon
            size: Theme.title
            color: Theme.greenDeep
        }
        Label {
            Layout.fillWidth: true
            text: root.text
            strong: true
            font.pixelSize: Theme.lead
        }
        Icon {
            visible: root.chosen
            name: "check"
            size: Theme.title
            color: Theme.greenStrong
        }
    }
    MouseArea {
        id: touch
        anchors.fill: parent
        onClicked: root.activated()
    }
}
