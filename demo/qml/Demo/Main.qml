import QtQuick
import Common

// What came out of the printer last, as the visitor holds it in the hand.
Window {
    id: root

    property url ticket

    width: Theme.body * 26
    height: Theme.body * 56
    color: Theme.lineSoft
    title: qsTr("Printed ticket")

    Rectangle {
        anchors.centerIn: parent
        width: root.width - 2 * Theme.gapLarge
        height: Math.min(root.height - 2 * Theme.gapLarge, slip.implicitHeight / slip.implicitWidth * width)
        visible: slip.status === Image.Ready
        color: Theme.surface

        Image {
            id: slip
            anchors.fill: parent
            anchors.margins: Theme.gapSmall
            source: root.ticket
            fillMode: Image.PreserveAspectFit
            mipmap: true
            cache: false
        }
    }
    Column {
        anchors.centerIn: parent
        visible: slip.status !== Image.Ready
        spacing: Theme.gap

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "ticket"
            size: Theme.display
            color: Theme.inkFaint
        }
        Label {
            text: qsTr("The printed ticket will be shown here")
            color: Theme.inkSoft
        }
    }
}
