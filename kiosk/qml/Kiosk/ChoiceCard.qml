import QtQuick
import Common

// A card that is chosen by a touch. Its place among the others is given by the pages it stands on.
Rectangle {
    id: root

    required property int index
    required property CardPages pages
    property string label
    property bool taken: false // nothing is left to choose
    property bool misfits: false // its title would need more room: all cards then have smaller ones
    readonly property real inner: content.height
    readonly property bool held: touch.pressed && touch.containsMouse
    default property alias inside: content.data

    signal activated

    visible: root.pages.shows(root.index)
    width: root.pages.cardWidth
    height: root.pages.cardHeight
    radius: Theme.radiusLarge
    color: root.held ? Theme.greenPale : root.taken ? Theme.page : Theme.surface
    border.width: root.held ? 2 * Theme.hair : Theme.hair
    border.color: root.held ? Theme.green : Theme.line
    Accessible.role: Accessible.Button
    Accessible.name: root.label
    Accessible.onPressAction: touch.choose()

    onMisfitsChanged: root.pages.misfits += root.misfits ? 1 : -1
    Component.onDestruction: root.pages.misfits -= root.misfits ? 1 : 0

    Item {
        id: content
        anchors.fill: parent
        anchors.margins: Theme.touchGap
    }
    MouseArea {
        id: touch
        anchors.fill: parent
        enabled: !root.taken
        onClicked: touch.choose()

        function choose() {
            if (!root.taken)
                root.activated();
        }
    }
}
