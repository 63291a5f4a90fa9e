import QtQuick
import QtQuick.Layouts
import Common

// A service: its name, who is ahead, how long it takes to be called, and where it is.
ChoiceCard {
    id: root

    required property string code
    required property string name
    required property string agency
    required property string icon
    required property string people
    required property string wait
    required property string wing
    required property string lack
    property bool withAgency: false
    readonly property bool wide: root.width > Theme.touch * 10

    objectName: "service-" + root.code
    label: root.name
    taken: root.lack !== ""
    misfits: !title.fits

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        IconTile {
            visible: root.withAgency
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
                    id: title
                    objectName: root.objectName + "-name"
                    width: lines.width
                    text: root.name
                    large: root.wide && !root.withAgency ? Theme.heading : Theme.lead
                    small: root.wide ? Theme.lead : Theme.body
                    color: root.taken ? Theme.inkSoft : Theme.ink
                    shrunk: root.pages.shrunk
                    room: root.inner - facts.height - (root.withAgency ? Theme.body * Theme.lineHeight : 0)
                }
                Label {
                    objectName: root.objectName + "-agency"
                    width: lines.width
                    visible: root.withAgency
                    text: root.agency
                    color: Theme.inkSoft
                }
                Flow {
                    id: facts
                    width: lines.width
                    spacing: root.wide ? Theme.gap : Theme.gapSmall

                    Fact {
                        objectName: root.objectName + "-lack"
                        width: Math.min(implicitWidth, facts.width)
                        icon: "alert-circle"
                        text: root.lack
                        ink: Theme.warningInk
                    }
                    Fact {
                        objectName: root.objectName + "-people"
                        width: Math.min(implicitWidth, facts.width)
                        icon: "users"
                        text: root.people
                    }
                    Fact {
                        objectName: root.objectName + "-wait"
                        width: Math.min(implicitWidth, facts.width)
                        icon: "clock"
                        text: root.wait
                    }
                    Fact {
                        objectName: root.objectName + "-wing"
                        width: Math.min(implicitWidth, facts.width)
                        icon: "map-pin"
                        text: root.withAgency ? "" : root.wing
                    }
                }
            }
        }
        Icon {
            visible: root.wide && !root.taken
            name: "chevron-right"
            size: Theme.title
            color: Theme.greenStrong
            mirrored: root.pages.mirrored
        }
    }
}
