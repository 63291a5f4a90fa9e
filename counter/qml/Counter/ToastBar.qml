pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// The line at the bottom, and the way back from what it tells.
Rectangle {
    id: root

    required property CounterViewModel viewModel
    readonly property Toast toast: root.viewModel.toast
    readonly property bool wrong: ["error", "taken", "refused"].includes(root.toast.kind)
    readonly property bool away: ["start-kept", "finish-kept", "away", "not-now"].includes(root.toast.kind)

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

    component Offer: Rectangle {
        id: offer

        property alias text: words.text

        signal taken

        Layout.preferredWidth: words.implicitWidth + Theme.gap
        Layout.preferredHeight: Theme.unit * 5.5
        radius: Theme.radius
        color: mouse.containsMouse ? Theme.inkSoft : "transparent"

        Label {
            id: words
            objectName: offer.objectName + "-text"
            anchors.centerIn: parent
            strong: true
            color: Theme.gold
            wrapMode: Text.NoWrap
        }
        MouseArea {
            id: mouse
            anchors.fill: parent
            hoverEnabled: true
            onClicked: offer.taken()
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gapTiny
        spacing: Theme.gapSmall

        Icon {
            name: root.wrong ? "alert-circle" : root.away ? "plug-off" : "circle-check"
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
        Offer {
            objectName: "toast-undo"
            visible: root.toast.seconds !== ""
            text: qsTr("Undo (%1 s)").arg(root.toast.seconds)
            onTaken: root.viewModel.press("undo")
        }
        Offer {
            objectName: "toast-read"
            visible: root.toast.kind === "refused"
            text: qsTr("OK (%1)").arg(root.viewModel.keyOf["dismiss"])
            onTaken: root.viewModel.press("dismiss")
        }
    }
}
