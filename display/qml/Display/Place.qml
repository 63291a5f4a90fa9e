import QtQuick
import Common

// The counter and the way to it. Arrows are physical: each stands at the side to which it points, in every language; to a
// counter of another wing there is none.
Rectangle {
    id: root

    required property var sizes
    required property string counter
    required property string arrow
    required property var word
    required property int announced
    readonly property bool arrowLeads: root.arrow === (LayoutMirroring.enabled ? "arrow-right" : "arrow-left")
    readonly property real contentHeight: content.height + (root.sizes.upright ? above.height : 0)
    readonly property real margin: (root.height - root.contentHeight) / 2
    readonly property real arrowSize: root.sizes.counter * 0.75

    readonly property real filled: digits.width + (root.arrow === "" ? 0 : root.arrowSize) + (beside.visible ? beside.width : 0)
    readonly property real leastSpace: 0.4 * Theme.body
    readonly property real space: Math.max(root.leastSpace, Math.min(0.2 * root.sizes.counter, (root.width - root.filled) / 4))

    implicitWidth: Math.max(root.filled + 2 * root.leastSpace, above.width) + 0.75 * Theme.body
    radius: Theme.radiusLarge * 0.75

    Words {
        id: above
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.margin * 0.8
        visible: root.sizes.upright
        texts: root.word
        size: root.sizes.tag
        color: Theme.onDark
    }
    Row {
        id: content
        anchors {
            horizontalCenter: parent.horizontalCenter
            bottom: parent.bottom
            bottomMargin: root.margin
        }
        height: digits.height
        spacing: root.space

        Arrow {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.arrowLeads
            name: root.arrow
            size: root.arrowSize
            color: Theme.onDark
            announced: root.announced
        }
        Words {
            id: beside
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.sizes.upright
            texts: root.word
            size: root.sizes.tag
            color: Theme.onDark
            inLine: false
        }
        Digits {
            id: digits
            objectName: "call-counter"
            text: root.counter
            size: root.sizes.counter
            color: Theme.gold
        }
        Arrow {
            objectName: "arrow"
            anchors.verticalCenter: parent.verticalCenter
            visible: root.arrow !== "" && !root.arrowLeads
            name: root.arrow
            size: root.arrowSize
            color: Theme.onDark
            announced: root.announced
        }
    }
}
