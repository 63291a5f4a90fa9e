import QtQuick
import QtQuick.Layouts
import Common

// One of several; the chosen one is marked by ground, weight and frame.
Rectangle {
    id: root

    required property string text
    property string icon
    property bool chosen: false

    signal activated

    implicitWidth: content.implicitWidth + 2 * Theme.gapSmall
    implicitHeight: Theme.unit * 5.5
    radius: Theme.radius
    color: root.chosen ? Theme.greenPale : mouse.containsMouse ? Theme.page : Theme.surface
    border.width: root.activeFocus || root.chosen ? Theme.hair * 2 : Theme.hair
    border.color: root.activeFocus ? Theme.ink : root.chosen ? Theme.green : Theme.line
    activeFocusOnTab: true
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.activated()
    Keys.onReturnPressed: root.activated()
    Keys.onSpacePressed: root.activated()

    RowLayout {
        id: content
        anchors.fill: parent
        anchors.leftMargin: Theme.gapSmall
        anchors.rightMargin: Theme.gapSmall
        spacing: Theme.gapSmall

        Icon {
            visible: root.icon !== ""
            name: root.icon
            size: Theme.lead
            color: root.chosen ? Theme.greenDeep : Theme.inkSoft
        }
        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: root.icon ? Text.AlignLeft : Text.AlignHCenter
            text: root.text
            strong: root.chosen
            color: root.chosen ? Theme.greenDeep : Theme.ink
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
            maximumLineCount: 2
            lineHeight: 0.85
        }
    }
    MouseArea {
        id: mouse
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.activated()
    }
}
