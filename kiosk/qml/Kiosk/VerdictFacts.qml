pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// What the document says of itself under its signature, to be compared with the paper.
Card {
    id: root

    required property KioskViewModel viewModel

    visible: facts.count > 0
    implicitHeight: column.implicitHeight + 2 * Theme.gapLarge

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.margins: Theme.gapLarge
        spacing: Theme.gapSmall

        Repeater {
            id: facts
            model: root.viewModel.facts
            RowLayout {
                id: fact
                required property string key
                required property string label
                required property string value

                Layout.fillWidth: true
                spacing: Theme.gap

                Label {
                    Layout.preferredWidth: column.width * 0.3
                    Layout.alignment: Qt.AlignTop
                    text: fact.label
                    color: Theme.inkSoft
                    font.pixelSize: Theme.lead
                }
                Label {
                    objectName: "fact-" + fact.key
                    Layout.fillWidth: true
                    text: fact.value
                    strong: true
                    font.pixelSize: Theme.lead
                }
            }
        }
    }
}
