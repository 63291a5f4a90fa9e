pragma ComponentBehavior: Bound
import QtQuick
import Common

// A way for who has something already, said in two languages.
Rectangle {
    id: root

    required property KioskViewModel viewModel
    required property string icon
    required property string purpose

    signal activated

    implicitHeight: Theme.touch * 1.4
    radius: Theme.radiusLarge
    color: touch.pressed ? Theme.greenPale : Theme.surface
    border.width: Theme.hair
    border.color: Theme.line
    Accessible.role: Accessible.Button
    Accessible.name: root.purpose
    Accessible.onPressAction: root.activated()

    Row {
        anchors.centerIn: parent
        spacing: Theme.gap

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: Theme.title
            color: Theme.greenDeep
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter

            Repeater {
                model: root.viewModel.languages
                Label {
                    required property int index
                    required property string where
                    required property string appointment
                    required property string check
                    objectName: root.objectName + "-" + index
                    visible: index < 2
                    text: ({
                            "ticket": where,
                            "appointment": appointment
                        })[root.purpose] ?? check
                    strong: index === 0
                    color: index === 0 ? Theme.greenDeep : Theme.inkSoft
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
    MouseArea {
        id: touch
        anchors.fill: parent
        onClicked: root.activated()
    }
}
