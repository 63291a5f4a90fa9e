pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// The store does not answer: said in every language, with where to go. It leaves by itself.
GreenGround {
    id: root

    required property KioskViewModel viewModel

    objectName: "closed"
    mirrored: root.viewModel.mirrored

    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.gapHuge
        spacing: Theme.gapHuge

        IconTile {
            Layout.alignment: Qt.AlignHCenter
            icon: "plug-off"
            side: Theme.touch * 2
        }
        Repeater {
            model: root.viewModel.languages
            ColumnLayout {
                id: told
                required property string code
                required property string sorry
                required property string advice

                Layout.fillWidth: true
                spacing: Theme.gapSmall

                Label {
                    objectName: "sorry-" + told.code
                    Layout.fillWidth: true
                    text: told.sorry
                    strong: true
                    color: Theme.onDark
                    font.pixelSize: Theme.title
                    horizontalAlignment: Text.AlignHCenter
                }
                Label {
                    objectName: "advice-" + told.code
                    Layout.fillWidth: true
                    text: told.advice
                    color: Theme.onDarkSoft
                    font.pixelSize: Theme.heading
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }
}
