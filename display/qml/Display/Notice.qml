import QtQuick
import Common

// The wall is not live: said where it cannot be overlooked.
Rectangle {
    id: root

    required property var texts
    required property int turn

    color: Theme.goldSoft

    Row {
        anchors.centerIn: parent
        spacing: Theme.gap

        Icon {
            id: icon
            anchors.verticalCenter: parent.verticalCenter
            name: "wifi-off"
            size: Theme.body * 1.2
        }
        Phrases {
            objectName: "notice-words"
            phrases: root.texts
            room: root.width - icon.width - 4 * Theme.gap
            turn: root.turn
            color: Theme.ink
            strong: true
        }
    }
}
