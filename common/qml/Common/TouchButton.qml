import QtQuick

// A button for fingers and keys: at least one touch high, fires when the finger leaves it, can be left by sliding off.
Rectangle {
    id: root

    required property string text
    property string icon
    property string hint // a key, shown small at the far end
    property bool primary: false
    property bool iconMirrored: false
    property real textSize: Theme.body
    property color ink: root.primary ? Theme.onDark : Theme.ink
    readonly property bool held: touch.pressed && touch.containsMouse

    signal activated

    implicitHeight: Theme.touch
    implicitWidth: content.implicitWidth + 2 * Theme.gap
    radius: Theme.radius
    color: root.primary ? (root.held ? Theme.greenDark : Theme.greenDeep) : (root.held ? Theme.lineSoft : Theme.surface)
    border.width: root.primary ? 0 : Theme.hair
    border.color: Theme.line
    opacity: root.enabled ? 1 : 0.45
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.activated()
    Keys.onReturnPressed: root.activated()
    Keys.onSpacePressed: root.activated()

    Row {
        id: content
        anchors.centerIn: parent
        spacing: Theme.gapSmall

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            size: root.textSize * 1.5
            color: root.ink
            mirrored: root.iconMirrored
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.ink
            font.pixelSize: root.textSize
            font.weight: Font.DemiBold
            wrapMode: Text.NoWrap
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.hair * 3
        visible: root.activeFocus
        radius: root.radius + Theme.hair * 3
        color: "transparent"
        border.width: Theme.hair * 2
        border.color: Theme.ink
    }

    MouseArea {
        id: touch
        anchors.fill: parent
        onClicked: root.activated()
    }
}
