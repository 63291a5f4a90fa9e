import QtQuick
import Common

// The wall is not live: said where it cannot be overlooked. All of it if it fits, else language by language, or less.
Rectangle {
    id: root

    required property var texts
    required property int turn
    readonly property real room: root.width - icon.width - 4 * Theme.gap
    readonly property int half: Math.ceil(root.texts.length / 2)
    readonly property var phrases: [root.texts.slice(0, root.half).join(" · "), root.texts.slice(root.half).join(" · ")]
    readonly property bool bothFit: first.advanceWidth + second.advanceWidth + Theme.gap <= root.room
    readonly property bool eachFits: Math.max(first.advanceWidth, second.advanceWidth) <= root.room
    readonly property var pages: root.bothFit ? [root.phrases] : root.eachFits ? root.phrases.map(phrase => [phrase]) : root.texts.map(text => [text])

    color: Theme.goldSoft

    component Measure: TextMetrics {
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
    }

    Measure {
        id: first
        text: root.phrases[0]
    }
    Measure {
        id: second
        text: root.phrases[1]
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.gap

        Icon {
            id: icon
            anchors.verticalCenter: parent.verticalCenter
            name: "wifi-off"
            size: Theme.body * 1.2
        }
        Words {
            objectName: "notice-words"
            texts: root.pages[root.turn % root.pages.length] ?? []
            color: Theme.ink
            strong: true
        }
    }
}
