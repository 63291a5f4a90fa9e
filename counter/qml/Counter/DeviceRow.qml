import QtQuick
import QtQuick.Layouts
import Common

// One part of one machine: how it stands and what to do.
Rectangle {
    id: root

    required property int index
    required property string code
    required property string name
    required property string icon
    required property string advice
    required property string seen
    required property string level
    readonly property bool wrong: root.level === "trouble"

    objectName: "device-" + root.code
    implicitHeight: content.implicitHeight + Theme.gapSmall * 1.5
    radius: Theme.radius
    color: root.wrong ? Theme.errorPale : Theme.surface
    border.width: Theme.hair
    border.color: root.wrong ? Theme.errorLine : Theme.lineSoft
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + " " + root.advice

    RowLayout {
        id: content
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Icon {
            name: root.wrong ? "alert-triangle" : root.level === "doubt" ? "help" : root.icon
            color: root.wrong ? Theme.errorInk : root.level === "doubt" ? Theme.inkSoft : Theme.greenStrong
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                objectName: "device-name"
                Layout.fillWidth: true
                text: root.name
                strong: true
                maximumLineCount: 1
            }
            Label {
                objectName: "device-advice"
                Layout.fillWidth: true
                text: root.advice
                font.pixelSize: Theme.caption
                color: root.wrong ? Theme.errorInk : Theme.inkSoft
            }
        }
        Label {
            objectName: "device-seen"
            visible: text !== ""
            text: root.seen
            font.pixelSize: Theme.caption
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
        }
    }
}
