pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// The stops of the visit, in reading order: done, now, ahead.
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
            readonly property bool now: stop.phase === "now"

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
                radius: Theme.radiusLarge
                color: stop.now ? Theme.greenDeep : stop.phase === "done" ? Theme.greenPale : Theme.page

                Label {
                    objectName: "stop-name"
                    anchors.fill: parent
                    anchors.leftMargin: Theme.gapSmall
                    anchors.rightMargin: Theme.gapSmall
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    text: stop.name
                    font.pixelSize: Theme.caption
                    font.weight: stop.now ? Font.DemiBold : Font.Normal
                    lineHeight: 0.9
                    color: stop.now ? Theme.onDark : stop.phase === "done" ? Theme.greenStrong : Theme.inkSoft
                }
            }
        }
    }
}
