import QtQuick
import QtQuick.Layouts
import Common

// A document with its state, or something that can be done with it, and its digit.
Rectangle {
    id: root

    required property int index
    required property string code
    required property string name
    required property string icon
    required property string detail
    required property string mark
    required property string level
    property bool marked: false

    signal activated(string code)

    objectName: "document-" + root.code
    implicitHeight: Math.max(Theme.unit * 6.5, content.implicitHeight + Theme.gapSmall)
    radius: Theme.radius
    color: mouse.pressed ? Theme.lineSoft : mouse.containsMouse ? Theme.page : Theme.surface
    border.width: root.marked ? Theme.hair * 2 : Theme.hair
    border.color: root.marked ? Theme.ink : Theme.line
    Accessible.role: Accessible.Button
    Accessible.name: root.name + " " + root.mark
    Accessible.onPressAction: root.activated(root.code)

    RowLayout {
        id: content
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Icon {
            name: root.icon
            color: Theme.greenDeep
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                spacing: Theme.gapSmall

                Label {
                    objectName: "document-name"
                    Layout.fillWidth: true
                    text: root.name
                    strong: true
                    maximumLineCount: 2
                    lineHeight: 0.95
                }
                DocumentMark {
                    objectName: "document-mark-" + root.code
                    visible: root.mark !== ""
                    text: root.mark
                    level: root.level
                }
            }
            Label {
                objectName: "document-detail-" + root.code
                Layout.fillWidth: true
                visible: root.detail !== ""
                text: root.detail
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
                maximumLineCount: 3
                lineHeight: 0.95
            }
        }
        KeyCap {
            keys: root.index < 9 ? String(root.index + 1) : ""
        }
    }
    MouseArea {
        id: mouse
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.activated(root.code)
    }
}
