pragma ComponentBehavior: Bound

import QtQuick
import Common

// The large pane: gold while a call is announced, calm between calls, a welcome before the first; or why calling rests.
Rectangle {
    id: root

    required property var sizes
    required property var call
    required property var rest
    required property var words
    required property int turn
    readonly property bool isEmpty: root.call.number === undefined
    readonly property bool isResting: root.rest.title !== undefined
    readonly property bool isAnnouncing: !root.isEmpty && root.call.announced > 0

    radius: Theme.radiusLarge
    color: root.isAnnouncing ? Theme.gold : Theme.greenDark

    Loader {
        anchors.fill: parent
        sourceComponent: root.isResting ? resting : root.isEmpty ? welcome : details
    }
    Component {
        id: welcome
        Welcome {
            sizes: root.sizes
            words: root.words
        }
    }
    Component {
        id: details
        CallDetails {
            sizes: root.sizes
            call: root.call
            word: root.call.word
            turn: root.turn
        }
    }
    Component {
        id: resting
        Rest {
            sizes: root.sizes
            rest: root.rest
            turn: root.turn
        }
    }
}
