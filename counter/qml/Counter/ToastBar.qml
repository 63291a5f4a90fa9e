import QtQuick
import QtQuick.Layouts
import Common
import Counter

// The line at the bottom, and the way back from what it tells.
Rectangle {
    id: root

    required property CounterViewModel viewModel
    readonly property Toast toast: root.viewModel.toast
    readonly property bool wrong: root.toast.kind === "error" || root.toast.kind === "taken"

    objectName: "toast"
    implicitHeight: Theme.unit * 6
    radius: Theme.radius
    color: root.wrong ? Theme.errorInk : Theme.inkStrong
    opacity: root.toast.kind !== "" ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text.text

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gapTiny
        spacing: Theme.gapSmall

        Icon {
            name: root.wrong ? "alert-circle" : "circle-check"
            color: Theme.onDark
        }
        ToastText {
            id: text
            objectName: "toast-text"
            Layout.fillWidth: true
            toast: root.toast
            color: Theme.onDark
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.caption
            wrapMode: Text.NoWrap
        }
        Rectangle {
            objectName: "toast-undo"
            Layout.preferredWidth: undo.implicitWidth + Theme.gap
            Layout.preferredHeight: Theme.unit * 5.5
            visible: root.toast.seconds !== ""
            radius: Theme.radius
            color: mouse.containsMouse ? Theme.inkSoft : "transparent"

            Label {
                id: undo
                objectName: "toast-undo-text"
                anchors.centerIn: parent
                text: qsTr("Undo (%1 s)").arg(root.toast.seconds)
                strong: true
                color: Theme.gold
                wrapMode: Text.NoWrap
            }
            MouseArea {
                id: mouse
                anchors.fill: parent
                hoverEnabled: true
                onClicked: root.viewModel.press("undo")
            }
        }
    }
}
