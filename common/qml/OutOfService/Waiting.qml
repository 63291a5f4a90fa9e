import QtQuick
import Common

// Before this machine has seen its store for the first time. It says so calmly in both languages and needs nothing.
Window {
    id: root

    readonly property real unit: Math.min(root.width, root.height) / 40

    width: Theme.body * 60
    height: Theme.body * 40
    color: Theme.greenNight
    title: "Dawr"

    Column {
        anchors.centerIn: parent
        width: root.width * 0.8
        spacing: root.unit

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "hourglass"
            size: root.unit * 6
            color: Theme.gold
        }
        Label {
            objectName: "waiting"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: "أهلًا بكم، تبدأ هذه الشاشة من نفسها بعد قليل"
            font.pixelSize: root.unit * 1.7
            color: Theme.onDark
            strong: true
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: "Welcome. This screen starts by itself in a little while"
            font.pixelSize: root.unit * 1.3
            color: Theme.onDarkSoft
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: "لا اتصال بمخزن التذاكر بعد · No connection to the ticket store yet"
            font.pixelSize: root.unit
            color: Theme.greenSoft
        }
    }
}
