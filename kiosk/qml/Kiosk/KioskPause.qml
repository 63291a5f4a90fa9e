pragma ComponentBehavior: Bound
import QtQuick
import Common

// Calling rests for a while: why, and until when. Tickets are given all the same.
Rectangle {
    id: root

    required property KioskViewModel viewModel
    required property bool spoken // a language has been chosen

    objectName: "resting"
    implicitHeight: column.implicitHeight + 2 * Theme.gapSmall
    color: Theme.goldPale

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.hair
        color: Theme.goldSoft
    }
    Column {
        id: column
        anchors.centerIn: parent

        Repeater {
            model: root.viewModel.languages
            Fact {
                required property int index
                required property string code
                required property string rest
                readonly property bool wanted: root.spoken ? code === root.viewModel.language : index < 2
                objectName: "rest-" + code
                anchors.horizontalCenter: parent?.horizontalCenter
                visible: wanted
                icon: "pause"
                text: rest
                strong: true
                ink: Theme.goldInk
            }
        }
    }
}
