import QtQuick
import QtQuick.Layouts
import Common
import Counter

// One ticket in the list: number, service, class, and how long it has waited against its target.
Rectangle {
    id: root

    required property int index
    required property int step
    required property string number
    required property string service
    required property string status
    required property string priority
    required property string minutes
    required property real share
    required property string age
    required property bool next
    required property string action
    required property string when
    required property string place
    required property string reason
    required property string wing
    required property bool kept
    required property CounterViewModel viewModel
    property bool marked: false
    readonly property bool waiting: root.status === "waiting"
    readonly property bool offered: root.action !== "" && root.viewModel.live && (!root.waiting || root.marked || mouse.containsMouse || button.hovered)

    signal pressed(int index)

    function act(): void {
        root.viewModel.act(root.step, root.action);
    }

    objectName: "row-" + root.number
    implicitHeight: Math.max(Theme.unit * 8, content.implicitHeight + Theme.gapSmall)
    radius: Theme.radius
    color: root.next ? Theme.greenTint : root.marked || mouse.containsMouse ? Theme.sunken : "transparent"
    border.width: root.marked ? Theme.hair * 2 : root.next ? Theme.hair : 0
    border.color: root.marked ? Theme.ink : Theme.green
    Accessible.role: Accessible.ListItem
    Accessible.name: root.number

    MouseArea {
        id: mouse
        anchors.fill: parent
        hoverEnabled: true
        onClicked: root.pressed(root.index)
        onDoubleClicked: root.act()
    }

    RowLayout {
        id: content
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Text {
            objectName: "row-number"
            Layout.preferredWidth: Theme.body * 4.25
            text: root.number
            font.pixelSize: Theme.body * 1.375
            font.weight: Font.DemiBold
            color: root.next ? Theme.greenDeep : Theme.ink
            horizontalAlignment: Text.AlignLeft
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny / 2

            Label {
                objectName: "row-service"
                Layout.fillWidth: true
                text: root.service
                maximumLineCount: 2
                lineHeight: 0.95
            }
            QueueRowDetail {
                Layout.fillWidth: true
                row: root
            }
        }
        DeskButton {
            id: button
            objectName: "row-action"
            visible: root.offered
            activeFocusOnTab: false
            Layout.preferredHeight: Theme.unit * 5.5
            icon: root.action === "restore" ? "undo" : root.action === "resume" ? "play" : "megaphone"
            iconMirrored: root.action !== "call" && root.viewModel.rightToLeft
            text: root.action === "restore" ? qsTr("Restore") : root.action === "resume" ? qsTr("Resume") : qsTr("Call")
            onActivated: root.act()
        }
        ColumnLayout {
            Layout.preferredWidth: Theme.body * 6
            Layout.fillWidth: false
            visible: root.waiting && !root.offered
            spacing: Theme.gapTiny

            RowLayout {
                spacing: Theme.gapTiny

                Icon {
                    visible: root.age === "over"
                    name: "alert-circle"
                    size: Theme.body
                    color: Theme.errorInk
                }
                Label {
                    objectName: "row-wait"
                    text: qsTr("%1 min").arg(root.minutes)
                    font.weight: root.age === "over" ? Font.DemiBold : Font.Normal
                    color: root.age === "over" ? Theme.errorInk : Theme.ink
                    wrapMode: Text.NoWrap
                }
            }
            Bar {
                Layout.fillWidth: true
                share: root.share
                ink: ({
                        "over": Theme.error,
                        "near": Theme.warning,
                        "half": Theme.gold
                    })[root.age] ?? Theme.green
            }
        }
    }
}
