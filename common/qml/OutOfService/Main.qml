import QtQuick
import Common

// Shown for a moment when a program has failed, before it starts anew. It says so in both languages and needs nothing.
Window {
    id: root

    width: Theme.body * 60
    height: Theme.body * 40
    color: Theme.greenNight
    title: "Dawr"

    Column {
        anchors.centerIn: parent
        width: root.width * 0.8
        spacing: Theme.gapLarge

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "refresh"
            size: Theme.display * 2
            color: Theme.gold
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: "لحظات من فضلك، الجهاز يعاود التشغيل"
            font.pixelSize: Theme.title
            color: Theme.onDark
            strong: true
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: "One moment please, this screen is starting again"
            font.pixelSize: Theme.heading
            color: Theme.onDarkSoft
        }
    }
}
