import QtQuick
import Common

// A small word on a coloured ground, with a drawing: never a meaning by colour alone.
Rectangle {
    id: root

    required property string text
    property string icon
    property color ink: Theme.greenStrong

    implicitWidth: content.implicitWidth + Theme.gapSmall * 3
    implicitHeight: content.implicitHeight + Theme.gapSmall
    radius: height / 2
    color: Theme.greenPale

    Row {
        id: content
        anchors.centerIn: parent
        spacing: Theme.gapTiny * 1.5

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            size: Theme.caption * 1.2
            color: root.ink
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.ink
            font.pixelSize: Theme.caption
            font.weight: Font.Medium
            wrapMode: Text.NoWrap
        }
    }
}
