pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// The stops of the errand that is under way and the other errands of the visit, in reading order: done, now, ahead.
RowLayout {
    id: root

    required property var stops

    spacing: Theme.gap
    uniformCellSizes: true

    Repeater {
        model: root.stops
        delegate: Item {
            id: stop

            required property int position
            required property string name
            required property string phase
            required property bool errand
            readonly property bool now: stop.phase === "now"
            readonly property bool done: stop.phase === "done"

            objectName: "stop-" + stop.position
            Layout.fillWidth: true
            implicitHeight: Theme.unit * 6

            Rectangle {
                anchors.right: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: root.spacing
                height: Theme.hair * 2
                visible: stop.position > 0
                color: stop.phase === "ahead" ? Theme.line : Theme.greenSoft
            }
            Rectangle {
                anchors.fill: parent
                radius: stop.errand ? Theme.radius : Theme.radiusLarge
                color: stop.now ? Theme.greenDeep : stop.done ? Theme.greenPale : stop.errand ? Theme.surface : Theme.page
                border.width: stop.errand ? Theme.hair : 0
                border.color: Theme.line

                Icon {
                    id: mark
                    anchors.left: parent.left
                    anchors.leftMargin: Theme.gapSmall
                    anchors.verticalCenter: parent.verticalCenter
                    visible: stop.done || stop.errand
                    name: stop.done ? "check" : "plus"
                    size: visible ? Theme.caption : 0
                    color: stop.done ? Theme.greenStrong : Theme.inkSoft
                }
                Label {
                    objectName: "stop-name"
                    anchors.top: parent.top
                    anchors.bottom: parent.bottom
                    anchors.left: mark.visible ? mark.right : parent.left
                    anchors.right: parent.right
                    anchors.leftMargin: Theme.gapTiny
                    anchors.rightMargin: Theme.gapSmall
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    text: stop.name
                    font.pixelSize: Theme.caption
                    font.weight: stop.now ? Font.DemiBold : Font.Normal
                    lineHeight: 0.9
                    color: stop.now ? Theme.onDark : stop.done ? Theme.greenStrong : Theme.inkSoft
                }
            }
        }
    }
}
