import QtQuick
import Common
import Counter

// Between visitors: where they are, and nothing to do.
Item {
    id: root

    required property RatingViewModel viewModel

    objectName: "rating-idle"

    Column {
        anchors.centerIn: parent
        width: parent.width * 0.84
        spacing: Theme.gapSmall

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            visible: root.viewModel.counter !== ""
            text: qsTr("Counter")
            font.pixelSize: Theme.body * 1.5
            color: Theme.inkSoft
        }
        Text {
            objectName: "idle-counter"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.viewModel.counter !== ""
            text: root.viewModel.counter
            font.pixelSize: Theme.digitsOf(30)
            font.weight: Font.Bold
            color: Theme.greenDeep
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.touch
            height: Theme.hair * 4
            radius: height / 2
            color: Theme.greenSoft
        }
        Label {
            objectName: "idle-centre"
            width: parent.width
            topPadding: Theme.gapLarge
            horizontalAlignment: Text.AlignHCenter
            text: root.viewModel.centre
            strong: true
            font.pixelSize: Theme.body * 1.75
            color: Theme.inkStrong
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: root.viewModel.centreInEnglish
            font.pixelSize: Theme.body * 1.15
            color: Theme.inkSoft
        }
    }
}
