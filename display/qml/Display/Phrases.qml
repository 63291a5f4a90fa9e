import QtQuick

// Phrases, first all of one language, then of the other: all of them if they fit, else language by language, or less.
Words {
    id: root

    required property var phrases
    required property real room
    required property int turn
    readonly property int half: Math.ceil(root.phrases.length / 2)
    readonly property var joined: [root.phrases.slice(0, root.half).join(" · "), root.phrases.slice(root.half).join(" · ")]
    readonly property real whole: first.advanceWidth + second.advanceWidth + root.columnSpacing + 2
    readonly property real least: Math.max(first.advanceWidth, second.advanceWidth) + 2
    readonly property bool bothFit: root.whole <= root.room
    readonly property bool eachFits: root.least <= root.room
    readonly property var pages: root.bothFit ? [root.joined] : root.eachFits ? root.joined.map(one => [one]) : root.phrases.map(one => [one])

    texts: root.pages[root.turn % root.pages.length] ?? []

    TextMetrics {
        id: first
        font.pixelSize: root.size
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        text: root.joined[0]
    }
    TextMetrics {
        id: second
        font: first.font
        text: root.joined[1]
    }
}
