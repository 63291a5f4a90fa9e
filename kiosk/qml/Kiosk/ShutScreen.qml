pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// No tickets are given now: said in every language, with why and when the doors open. It leaves by itself.
GreenGround {
    id: root

    required property KioskViewModel viewModel
    required property bool tall

    objectName: "shut"
    mirrored: root.viewModel.mirrored

    MouseArea {
        anchors.fill: parent
    }
    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.gapHuge
        spacing: root.tall ? Theme.gapHuge : Theme.gapLarge

        IconTile {
            Layout.alignment: Qt.AlignHCenter
            icon: root.viewModel.inside ? "clock" : "moon"
            side: Theme.touch * 1.4
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.tall ? 1 : 2
            columnSpacing: Theme.gapHuge
            rowSpacing: Theme.gapHuge
            uniformCellWidths: true

            Repeater {
                model: root.viewModel.languages
                ShutNotice {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
        Label {
            objectName: "opens"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.viewModel.opens
            color: Theme.onDark
            font.pixelSize: Theme.display * 2
            horizontalAlignment: Text.AlignHCenter
        }
        TicketLinks {
            Layout.fillWidth: true
            visible: root.viewModel.inside
            viewModel: root.viewModel
        }
    }
}
