pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// The way through the house: every stop of the visit, in order.
Card {
    id: root

    required property KioskViewModel viewModel
    required property string title
    readonly property bool dense: stops.count > 8

    objectName: "stops"
    implicitHeight: column.implicitHeight + 2 * (root.dense ? Theme.gapTiny : Theme.gap)

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        spacing: root.dense ? 0 : stops.count > 4 ? Theme.gapTiny : Theme.gapSmall

        Label {
            Layout.fillWidth: true
            visible: !root.dense
            text: root.title
            color: Theme.inkSoft
        }
        Repeater {
            id: stops
            model: root.viewModel.stops
            KioskStop {
                Layout.fillWidth: true
            }
        }
    }
}
