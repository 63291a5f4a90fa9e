pragma ComponentBehavior: Bound
import QtQuick
import Common

// Before a number is given: no ticket will come out here. Calm, for the number is as good.
Rectangle {
    id: root

    required property KioskViewModel viewModel
    required property bool spoken // a language has been chosen

    objectName: "paperless"
    implicitHeight: column.implicitHeight + 2 * Theme.gapSmall
    color: Theme.greenTint

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: Theme.hair
        color: Theme.greenSoft
    }
    Column {
        id: column
        anchors.centerIn: parent

        Repeater {
            model: root.viewModel.languages
            Fact {
                required property int index
                required property string code
                required property string paperless
                required property string elsewhere
                readonly property bool wanted: root.spoken ? code === root.viewModel.language : index < 2
                objectName: "paperless-" + code
                anchors.horizontalCenter: parent?.horizontalCenter
                visible: wanted
                icon: root.viewModel.outlet === "reception" ? "printer" : "printer-off"
                text: root.viewModel.outlet === "reception" ? elsewhere : paperless
                strong: true
                ink: Theme.inkStrong
            }
        }
    }
}
