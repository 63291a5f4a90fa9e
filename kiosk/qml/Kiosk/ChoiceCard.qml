import QtQuick
import Common

// A card that is chosen by a touch. Its place among the others is given by the pages it stands on.
Rectangle {
    id: root

    required property int index
    required property CardPages pages
    property string label
    readonly property real inner: content.height
    readonly property bool held: touch.pressed && touch.containsMouse
    default property alias inside: content.data

    signal activated

    visible: root.pages.shows(root.index)
    width: root.pages.cardWidth
    height: root.pages.cardHeight
    radius: Theme.radiusLarge
    color: root.held ? Theme.greenPale : Theme.surface
    border.width: root.held ? 2 * Theme.hair : Theme.hair
    border.color: root.held ? Theme.green : Theme.line
    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.onPressAction: root.activated()

    Item {
        id: content
        anchors.fill: parent
        anchors.margins: Theme.touchGap
    }
    MouseArea {
        id: touch
        anchors.fill: parent
        onClicked: root.activated()
    }
}
