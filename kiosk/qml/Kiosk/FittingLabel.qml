import QtQuick
import Common

// A line of weight: large where that fits into its room, smaller where it would not, or where others would not.
Label {
    id: root

    property real large: Theme.lead
    property real small: Theme.body
    property real room: Infinity // in height; by default only the number of lines counts
    property int mostLines: 99
    property bool shrunk: false // beside others that do not fit: all look alike
    readonly property bool fits: probe.lineCount <= root.mostLines && probe.contentHeight <= root.room

    strong: true
    font.pixelSize: root.fits && !root.shrunk ? root.large : root.small

    Label {
        id: probe
        visible: false
        width: root.width
        text: root.text
        strong: root.strong
        font.pixelSize: root.large
    }
}
