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
    misfits: !title.fits

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapTiny
        anchors.rightMargin: Theme.gapTiny
        spacing: Theme.touchGap

        IconTile {
            icon: root.icon
            side: Theme.touch * 0.75
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Column {
                id: lines
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }

                FittingLabel {
                    id: title
                    objectName: root.objectName + "-name"
                    width: lines.width
                    text: root.name
                    room: root.inner - facts.height
                    small: Theme.body
                    shrunk: root.pages.shrunk
                }
                Flow {
                    id: facts
                    readonly property bool both: root.people !== "" && root.wait !== "" && people.implicitWidth + dot.implicitWidth + wait.implicitWidth + 2 * spacing <= width
                    width: lines.width
                    spacing: Theme.gapSmall

                    Label {
                        id: people
                        objectName: root.objectName + "-people"
                        visible: root.people !== "" && (root.wait === "" || facts.both)
                        text: root.people
                        color: Theme.inkSoft
                    }
                    Label {
                        id: dot
                        text: "•"
                        color: Theme.inkFaint
                        visible: facts.both
                    }
                    Label {
                        id: wait
                        objectName: root.objectName + "-wait"
                        visible: root.wait !== ""
                        text: root.wait
                        color: Theme.inkSoft
                    }
                }
            }
        }
    }
}
