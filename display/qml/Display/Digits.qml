import QtQuick
import Common

// A code or a time in an item exactly as high as its digits, so that its height can be reckoned with and measured.
Item {
    id: root

    required property string text
    required property real size
    property color color: Theme.onDark
    property int weight: Font.Bold

    implicitWidth: code.implicitWidth
    implicitHeight: root.size * Theme.digitRatio

    Text {
        id: code
        objectName: "code"
        anchors.left: parent.left
        anchors.baseline: parent.bottom
        text: root.text
        color: root.color
        font.pixelSize: root.size
        font.weight: root.weight
        textFormat: Text.PlainText
        LayoutMirroring.enabled: false
    }
}
