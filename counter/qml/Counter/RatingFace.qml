import QtQuick
import Common

// A face, its word and its number: three ways to say the same. It answers when the finger leaves it.
Rectangle {
    id: root

    required property int score
    required property string shownScore
    required property string word
    required property string icon
    required property color ink

    signal activated

    objectName: "face-" + root.score
    radius: Theme.radiusLarge * 1.5
    border.width: touch.pressed ? Theme.hair * 5 : Theme.hair * 2
    border.color: root.ink
    Accessible.role: Accessible.Button
    Accessible.name: root.word
    Accessible.onPressAction: root.activated()

    Column {
        anchors.centerIn: parent
        width: parent.width - Theme.gapSmall * 2.5
        spacing: Theme.gapTiny

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: root.icon
            size: Math.min(root.width * 0.62, root.height * 0.46)
            color: root.ink
        }
        Item {
            width: parent.width
            height: Theme.body * 3.2

            Label {
                objectName: "face-word"
                anchors.fill: parent
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: root.word
                font.pixelSize: Math.min(Theme.body * 1.15, root.width * 0.135)
                font.weight: Font.DemiBold
                lineHeight: 0.88
            }
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.shownScore
            font.pixelSize: Theme.body * 0.9
            color: Theme.inkSoft
        }
    }
    MouseArea {
        id: touch
        anchors.fill: parent
        onClicked: root.activated()
    }
}
