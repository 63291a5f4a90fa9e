import QtQuick
import QtQuick.Layouts
import Common

// The second line of a row: whose turn it is, of which class, from where, or what became of it.
RowLayout {
    id: root

    required property QueueRow row

    function stateName(): string {
        switch (root.row.status) {
        case "called":
            return qsTr("Called to counter %1").arg(root.row.place);
        case "serving":
            return qsTr("Being served at counter %1").arg(root.row.place);
        case "parked":
            return qsTr("%1, since %2").arg(root.row.reason).arg(root.row.when);
        case "finished":
            return qsTr("Finished at %1").arg(root.row.when);
        case "no-show":
            return qsTr("Did not come at %1").arg(root.row.when);
        case "cancelled":
            return qsTr("Cancelled");
        case "expired":
            return qsTr("Expired");
        default:
            return root.row.action === "" ? qsTr("Waits for another counter") : root.row.when;
        }
    }

    visible: root.row.next || badge.text !== "" || root.row.kept || root.row.wing !== "" || detail.text !== ""
    spacing: Theme.gapSmall

    Label {
        objectName: "row-next"
        visible: root.row.next
        text: qsTr("Next")
        strong: true
        font.pixelSize: Theme.caption
        color: Theme.greenStrong
        wrapMode: Text.NoWrap
    }
    ClassBadge {
        id: badge
        visible: text !== "" && root.row.waiting
        priority: root.row.priority
    }
    Chip {
        objectName: "row-kept"
        visible: root.row.kept && root.row.waiting
        text: qsTr("For you")
        icon: "transfer"
    }
    Label {
        objectName: "row-wing"
        Layout.maximumWidth: implicitWidth
        Layout.fillWidth: true
        visible: text !== ""
        text: root.row.wing
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
        maximumLineCount: 1
    }
    Label {
        id: detail
        objectName: "row-detail"
        Layout.fillWidth: true
        visible: text !== ""
        text: root.stateName()
        font.pixelSize: Theme.caption
        color: Theme.inkSoft
        maximumLineCount: 1
    }
}
