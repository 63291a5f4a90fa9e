import QtQuick
import Common

// A text in both languages, one under the other; where they do not both fit, they take turns.
Column {
    id: root

    required property var texts
    required property real room
    required property int lines
    required property int turn
    property real size: Theme.body
    property bool strong: false
    property color color: Theme.onDarkSoft
    readonly property bool empty: root.texts.length === 0
    readonly property real large: Math.max(firstText.advanceWidth, secondText.advanceWidth) + 2
    readonly property real firstSize: root.large <= root.room ? root.size : Theme.body
    readonly property real shrunk: root.firstSize / root.size
    readonly property real natural: root.empty ? 0 : Math.ceil(Math.max(firstText.advanceWidth * root.shrunk, secondText.advanceWidth) + 2)
    readonly property bool together: root.lines > 1 && root.natural <= root.room
    readonly property bool firstFits: root.fits(first)
    readonly property bool secondFits: root.fits(second)
    readonly property bool secondsTurn: root.secondFits && (root.turn % 2 === 1 || !root.firstFits)
    readonly property bool fitsNowhere: root.empty || !(root.together || root.firstFits || root.secondFits)

    function fits(text: Text): bool {
        return text.lineCount <= root.lines && text.contentWidth <= root.room;
    }

    width: Math.min(root.natural, root.room)

    TextMetrics {
        id: firstText
        font.pixelSize: root.size
        font.weight: first.font.weight
        text: first.text
    }
    TextMetrics {
        id: secondText
        font: second.font
        text: second.text
    }
    Label {
        id: first
        objectName: "first"
        width: root.width
        visible: root.together || (root.firstFits && !root.secondsTurn)
        text: root.texts[0] ?? ""
        strong: root.strong
        color: root.color
        font.pixelSize: root.firstSize
        wrapMode: root.together ? Text.NoWrap : Text.WordWrap
        elide: Text.ElideNone
    }
    Label {
        id: second
        objectName: "second"
        width: root.width
        visible: root.together || root.secondsTurn
        text: root.texts[1] ?? ""
        color: root.together ? Theme.onDarkSoft : root.color
        wrapMode: first.wrapMode
        elide: Text.ElideNone
    }
}
