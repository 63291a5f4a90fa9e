import QtQuick
import Common

// One key: it shows what it types.
Rectangle {
    id: root

    property string text
    property string icon
    property string label: root.text
    property bool quiet: false

    signal activated

    implicitHeight: Theme.touch
    radius: Theme.radius
    color: touch.pressed ? Theme.greenPale : root.quiet ? Theme.lineSoft : Theme.surface
    border.width: Theme.hair
    border.color: touch.pressed ? Theme.green : Theme.line
    Accessible.role: Accessible.Button
    Accessible.name: root.label

    Label {
        anchors.centerIn: parent
        text: root.text
        strong: true
        wrapMode: Text.NoWrap
        font.pixelSize: root.text.length > 1 ? Theme.body : Theme.lead
    }
    Icon {
        anchors.centerIn: parent
        visible: root.icon !== ""
        name: root.icon
        size: Theme.heading
    }
    MouseArea {
        id: touch
        anchors.fill: parent
        onClicked: root.activated()
    }
}
