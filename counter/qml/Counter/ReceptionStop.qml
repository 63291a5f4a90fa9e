import QtQuick
import QtQuick.Layouts
import Common

// A stop of the visit, on a line from what is done to what is to come.
Item {
    id: root

    required property int index
    required property string name
    required property string phase
    required property string status
    required property string when
    required property string counter
    required property string errand
    required property bool last
    readonly property bool now: root.phase === "now"

    function told(): string {
        switch (root.status) {
        case "waiting":
            return qsTr("waiting since %1").arg(root.when);
        case "called":
            return qsTr("called to counter %1 at %2").arg(root.counter).arg(root.when);
        case "serving":
            return qsTr("at counter %1 since %2").arg(root.counter).arg(root.when);
        case "parked":
            return qsTr("parked at counter %1").arg(root.counter);
        case "finished":
            return qsTr("counter %1, until %2").arg(root.counter).arg(root.when);
        case "no-show":
            return qsTr("did not come at %1").arg(root.when);
        case "cancelled":
            return qsTr("cancelled");
        case "expired":
            return qsTr("expired");
        default:
            return "";
        }
    }

    objectName: "found-stop-" + root.index
    implicitHeight: line.implicitHeight + Theme.gapSmall * 1.5

    Rectangle {
        anchors.top: dot.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -(Theme.gapSmall * 0.75)
        anchors.horizontalCenter: dot.horizontalCenter
        width: Theme.hair * 2
        visible: !root.last
        color: root.phase === "done" ? Theme.greenSoft : Theme.lineSoft
    }
    Rectangle {
        id: dot
        anchors.left: parent.left
        y: Theme.gapSmall * 0.75
        width: Theme.lead
        height: width
        radius: width / 2
        color: root.now ? Theme.greenDeep : root.phase === "done" ? Theme.greenPale : root.phase === "missed" ? Theme.warningPale : Theme.surface
        border.width: root.phase === "ahead" ? Theme.hair * 2 : 0
        border.color: Theme.line

        Icon {
            anchors.centerIn: parent
            visible: root.phase !== "ahead"
            name: root.phase === "done" ? "check" : root.phase === "missed" ? "x" : "map-pin"
            size: Theme.caption
            color: root.now ? Theme.onDark : root.phase === "done" ? Theme.greenStrong : Theme.warningInk
        }
    }
    RowLayout {
        id: line
        anchors.left: dot.right
        anchors.leftMargin: Theme.gapSmall * 1.5
        anchors.right: parent.right
        y: Theme.gapSmall * 0.5
        spacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.errand
                font.pixelSize: Theme.caption
                color: Theme.greenStrong
                maximumLineCount: 1
            }
            Label {
                objectName: "found-stop-name-" + root.index
                Layout.fillWidth: true
                text: root.name
                strong: root.now
                color: root.phase === "ahead" ? Theme.inkSoft : Theme.ink
                maximumLineCount: 1
            }
        }
        Label {
            objectName: "found-stop-told-" + root.index
            Layout.maximumWidth: root.width * 0.5
            text: root.told()
            font.pixelSize: Theme.caption
            color: root.phase === "missed" ? Theme.warningInk : Theme.inkSoft
            maximumLineCount: 1
        }
    }
}
