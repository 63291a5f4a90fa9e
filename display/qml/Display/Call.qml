pragma ComponentBehavior: Bound

import QtQuick
import Common

// The large pane: gold while a call is announced, calm between calls, a welcome before the first.
Rectangle {
    id: root

    required property var sizes
    required property var call
    required property var words
    readonly property bool isEmpty: root.call.number === undefined
    readonly property bool isAnnouncing: !root.isEmpty && root.call.announced > 0

    radius: Theme.radiusLarge
    color: root.isAnnouncing ? Theme.gold : Theme.greenDark

    Loader {
        anchors.fill: parent
        sourceComponent: root.isEmpty ? welcome : details
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
            word: root.words.counter
        }
    }
}
