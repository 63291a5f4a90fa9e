import QtQuick
import QtQuick.Layouts
import Common

// An agency: its icon, its name, how many wait and how long.
ChoiceCard {
    id: root

    required property string code
    required property string name
    required property string icon
    required property string people
    required property string wait

    objectName: "agency-" + root.code
    label: root.name

    RowLayout {
        anchors.fill: parent
        spacing: Theme.touchGap

        IconTile {
            icon: root.icon
            side: Theme.touch * 0.85
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Column {
                id: lines
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }

                FittingLabel {
                    objectName: root.objectName + "-name"
                    width: lines.width
                    text: root.name
                    room: root.inner - facts.height
                }
                Flow {
                    id: facts
                    width: lines.width
                    spacing: Theme.gapSmall

                    Label {
                        id: people
                        objectName: root.objectName + "-people"
                        text: root.people
                        color: Theme.inkSoft
                    }
                    Label {
                        id: dot
                        text: "•"
                        color: Theme.inkFaint
                        visible: root.wait !== "" && people.width + width + wait.width + 2 * facts.spacing <= facts.width
                    }
                    Label {
                        id: wait
                        objectName: root.objectName + "-wait"
                        text: root.wait
                        color: Theme.inkSoft
                    }
                }
            }
        }
    }
}
