import QtQuick
import Common

// The answer has come; nothing more is wanted.
Item {
    objectName: "rating-thanks"

    Column {
        anchors.centerIn: parent
        width: parent.width * 0.84
        spacing: Theme.gapLarge

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.touch * 1.6
            height: width
            radius: width / 2
            color: Theme.greenPale

            Icon {
                anchors.centerIn: parent
                name: "check"
                size: parent.width * 0.56
                color: Theme.greenDeep
            }
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Thank you")
            strong: true
            font.pixelSize: Theme.body * 2.4
            color: Theme.greenDeep
        }
        Label {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Your opinion helps us improve the service")
            font.pixelSize: Theme.body * 1.3
            color: Theme.inkSoft
        }
    }
}
