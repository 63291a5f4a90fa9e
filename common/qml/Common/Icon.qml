import QtQuick

// A drawing from the icon font, one em wide. `mirrored` is for arrows and the like, which point the way people read.
Text {
    id: root

    required property string name
    property real size: Theme.heading
    property bool mirrored: false

    text: Glyphs.characters[root.name] ?? ""
    width: root.size
    height: root.size
    font.family: Theme.icons
    font.pixelSize: root.size
    color: Theme.ink
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    transform: Scale {
        origin.x: root.width / 2
        xScale: root.mirrored ? -1 : 1
    }
}
