import QtQuick
import QtQuick.Layouts
import Common

// What was found: a service with those who wait and the wait to expect, a ticket, or an appointment to check in.
Rectangle {
    id: root

    required property int index
    required property string code
    required property string kind
    required property string name
    required property string agency
    required property string icon
    required property string people
    required property string wait
    required property bool chosen
    required property bool full
    property bool marked: false
    readonly property bool service: root.kind === "service"

    signal activated(int row)

    objectName: "found-" + root.code
    implicitHeight: Theme.unit * 6.5
    radius: Theme.radius
    color: root.chosen ? Theme.greenPale : root.marked || mouse.containsMouse ? Theme.sunken : "transparent"
    border.width: root.marked ? Theme.hair * 2 : 0
    border.color: Theme.ink
    Accessible.role: Accessible.ListItem
    Accessible.name: title.text

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapSmall
        anchors.rightMargin: Theme.gapSmall
        spacing: Theme.gap

        Rectangle {
            Layout.preferredWidth: Theme.unit * 5.5
            Layout.preferredHeight: Theme.unit * 4.5
            radius: Theme.radius
            color: root.chosen ? Theme.greenDeep : Theme.page

            Text {
                anchors.centerIn: parent
                visible: root.service
                text: root.code
                font.pixelSize: Theme.body
                font.weight: Font.DemiBold
                color: root.chosen ? Theme.onDark : Theme.inkSoft
            }
            Icon {
                anchors.centerIn: parent
                visible: !root.service
                name: root.icon
                color: Theme.greenDeep
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                id: title
                objectName: "found-name"
                Layout.fillWidth: true
                text: root.service ? root.name : root.kind === "ticket" ? qsTr("Show ticket %1").arg(root.name) : qsTr("Check in appointment %1").arg(root.name)
                strong: root.chosen || !root.service
                maximumLineCount: 1
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.agency
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
                maximumLineCount: 1
            }
        }
        RowLayout {
            Layout.fillWidth: false
            visible: root.service && !root.full
            spacing: Theme.gap

            Text {
                objectName: "found-people-" + root.code
                Layout.preferredWidth: Theme.unit * 7
                text: root.people
                font.pixelSize: Theme.body
                color: Theme.ink
                horizontalAlignment: Text.AlignLeft
            }
            Label {
                objectName: "found-wait-" + root.code
                Layout.preferredWidth: Theme.unit * 13
                text: root.wait || "—"
                color: root.wait ? Theme.ink : Theme.inkFaint
                maximumLineCount: 1
                wrapMode: Text.NoWrap
            }
        }
        Label {
            objectName: "found-full"
            Layout.preferredWidth: Theme.unit * 22
            visible: root.full
            text: qsTr("All of today's tickets are taken")
            font.pixelSize: Theme.caption
            color: Theme.warningInk
            lineHeight: 0.9
        }
    }
    MouseArea {
        id: mouse
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.activated(root.index)
    }
}
