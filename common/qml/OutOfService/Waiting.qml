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

    component Line: Label {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
    }

    Column {
        anchors.centerIn: parent
        width: root.width * 0.9
        spacing: root.unit

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "hourglass"
            size: root.unit * 6
            color: Theme.gold
        }
        Line {
            objectName: "waiting"
            strong: true
            text: "أهلًا بكم"
            font.pixelSize: root.unit * 3.6
            color: Theme.onDark
        }
        Line {
            text: "تبدأ هذه الشاشة من نفسها بعد قليل"
            font.pixelSize: root.unit * 2.4
            color: Theme.onDark
        }
        Line {
            text: "Welcome. This screen starts by itself in a little while"
            font.pixelSize: root.unit * 2
            color: Theme.onDarkSoft
        }
        Line {
            text: "لا اتصال بمخزن التذاكر بعد"
            font.pixelSize: root.unit * 1.3
            color: Theme.greenSoft
        }
        Line {
            text: "No connection to the ticket store yet"
            font.pixelSize: root.unit * 1.3
            color: Theme.greenSoft
        }
    }
}
