import QtQuick
import QtQuick.Layouts
import Common

// One thing to choose: who I am, or where I sit.
Rectangle {
    id: root

    required property int index
    required property string code
    required property string badge
    required property string name
    required property string user
    required property bool chosen
    property string detail
    property string mark
    property string markIcon
    property color markInk: root.user ? Theme.warningInk : Theme.greenStrong
    property color markGround: root.user ? Theme.warningPale : Theme.greenPale
    property string icon: "user"
    property bool marked: false

    signal activated(string code)

    objectName: "choice-" + root.code
    implicitHeight: Theme.unit * 7
    radius: Theme.radius
    color: root.chosen ? Theme.greenPale : root.marked || mouse.containsMouse ? Theme.sunken : "transparent"
    border.width: root.marked ? Theme.hair * 2 : root.chosen ? Theme.hair : 0
    border.color: root.marked ? Theme.ink : Theme.greenStrong
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.badge + " " + root.name
    Accessible.checked: root.chosen

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapSmall
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Rectangle {
            Layout.preferredWidth: Theme.unit * 5.5
            Layout.preferredHeight: Theme.unit * 5
            radius: Theme.radius
            color: root.chosen ? Theme.greenDeep : Theme.page

            Text {
                anchors.centerIn: parent
                text: root.badge
                font.pixelSize: Theme.lead
                font.weight: Font.DemiBold
                color: root.chosen ? Theme.onDark : Theme.ink
            }
            Icon {
                anchors.centerIn: parent
                visible: root.badge === ""
                name: root.icon
                color: root.chosen ? Theme.onDark : Theme.inkSoft
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.name
                strong: root.chosen
                maximumLineCount: 1
            }
            Label {
                objectName: "choice-detail"
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
                maximumLineCount: 1
            }
        }
        Chip {
            objectName: "choice-mark"
            visible: root.mark !== ""
            text: root.mark
            icon: root.markIcon
            ink: root.markInk
            color: root.markGround
        }
        Icon {
            visible: root.chosen
            name: "circle-check"
            color: Theme.greenDeep
        }
    }
    MouseArea {
        id: mouse
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.activated(root.code)
    }
}
