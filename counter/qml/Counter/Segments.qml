pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// One of a few things, all in sight. Arrow keys move along them.
RowLayout {
    id: root

    required property var options // {code, name, icon}
    required property string current

    signal chosen(string code)

    function step(by: int): void {
        const at = root.options.findIndex(one => one.code === root.current) + by;
        if (at >= 0 && at < root.options.length)
            root.chosen(root.options[at].code);
    }

    spacing: Theme.gapTiny
    uniformCellSizes: true
    activeFocusOnTab: true
    Keys.onLeftPressed: root.step(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: root.step(LayoutMirroring.enabled ? -1 : 1)

    Repeater {
        model: root.options
        delegate: Rectangle {
            id: segment

            required property var modelData
            readonly property bool now: segment.modelData.code === root.current

            objectName: root.objectName + "-" + segment.modelData.code
            Layout.fillWidth: true
            implicitHeight: Theme.unit * 5.5
            radius: Theme.radius
            color: segment.now ? Theme.greenPale : mouse.containsMouse ? Theme.page : Theme.surface
            border.width: root.activeFocus && segment.now ? Theme.hair * 2 : Theme.hair
            border.color: root.activeFocus && segment.now ? Theme.ink : segment.now ? Theme.greenSoft : Theme.line
            Accessible.role: Accessible.RadioButton
            Accessible.name: segment.modelData.name
            Accessible.checked: segment.now

            Label {
                anchors.fill: parent
                anchors.margins: Theme.gapTiny
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: segment.modelData.name
                font.pixelSize: Theme.caption
                font.weight: segment.now ? Font.DemiBold : Font.Normal
                color: segment.now ? Theme.greenDeep : Theme.inkSoft
                lineHeight: 0.9
            }
            MouseArea {
                id: mouse
                anchors.fill: parent
                hoverEnabled: true
                onClicked: root.chosen(segment.modelData.code)
            }
        }
    }
}
