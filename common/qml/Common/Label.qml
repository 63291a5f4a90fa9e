import QtQuick

// Text as everywhere in Dawr: it never runs out of its place, and Arabic has the room it needs.
Text {
    property bool strong: false

    font.pixelSize: Theme.body
    font.weight: strong ? Font.DemiBold : Font.Normal
    color: Theme.ink
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    elide: Text.ElideRight
    horizontalAlignment: Text.AlignLeft
}
