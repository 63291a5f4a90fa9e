import QtQuick
import QtQuick.Layouts
import Common

// A button for the mouse and for keys: its key is written at its end. Smaller than a touch button, never below 44 pixels.
Rectangle {
    id: root

    property string text
    property string icon
    property string keys
    property string hint: root.text // what is said of a button without text
    property bool primary: false
    property bool quiet: false // no frame: in bars
    property bool iconMirrored: false
    property real textSize: Theme.body
    readonly property bool hovered: mouse.containsMouse && root.enabled
    readonly property color ink: root.enabled ? (root.primary ? Theme.onDark : Theme.ink) : Theme.inkFaint

    signal activated

    function background(): color {
        if (!root.enabled)
            return root.quiet ? "transparent" : Theme.page;
        if (root.primary)
            return mouse.pressed ? Theme.greenDark : root.hovered ? Theme.greenStrong : Theme.greenDeep;
        return mouse.pressed ? Theme.lineSoft : root.hovered ? Theme.page : root.quiet ? "transparent" : Theme.surface;
    }

    implicitHeight: Theme.unit * 5.5
    implicitWidth: content.implicitWidth + 2 * Theme.gap
    radius: Theme.radius
    color: background()
    border.width: root.primary && root.enabled || root.quiet ? 0 : Theme.hair
    border.color: root.enabled ? Theme.line : Theme.lineSoft
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.hint
    Accessible.onPressAction: root.activated()
    Keys.onReturnPressed: root.activated()
    Keys.onSpacePressed: root.activated()

    RowLayout {
        id: content
        anchors.fill: parent
        anchors.leftMargin: root.text ? Theme.gap : Theme.gapTiny
        anchors.rightMargin: root.text ? Theme.gap : Theme.gapTiny
        spacing: Theme.gapSmall

        Icon {
            Layout.alignment: root.text ? Qt.AlignVCenter : Qt.AlignCenter
            visible: root.icon !== ""
            name: root.icon
            size: root.textSize * 1.5
            color: root.ink
            mirrored: root.iconMirrored
        }
        Label {
            Layout.fillWidth: true
            visible: root.text !== ""
            text: root.text
            color: root.ink
            font.pixelSize: root.textSize
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption * 0.85
            wrapMode: Text.NoWrap
        }
        KeyCap {
            keys: root.keys
            onDark: root.primary && root.enabled
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
        id: mouse
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.activated()
    }
}
