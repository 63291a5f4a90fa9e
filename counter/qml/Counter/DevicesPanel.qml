pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// All machines of the centre, those in trouble first.
Card {
    id: root

    required property CounterViewModel viewModel
    required property DeviceBoard board

    objectName: "devices"
    border.width: Theme.hair * 2
    border.color: Theme.greenDeep
    Component.onCompleted: list.forceActiveFocus()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap * 1.25
        spacing: Theme.gapSmall * 1.5

        RowLayout {
            spacing: Theme.gapSmall

            Label {
                Layout.fillWidth: true
                text: qsTr("Devices")
                strong: true
                font.pixelSize: Theme.lead
            }
            DeskButton {
                objectName: "devices-close"
                quiet: true
                icon: "x"
                hint: qsTr("Close")
                keys: root.viewModel.keyOf["dismiss"]
                onActivated: root.viewModel.press("dismiss")
            }
        }
        Label {
            objectName: "devices-summary"
            Layout.fillWidth: true
            text: root.board.troubles > 0 ? root.viewModel.shown(qsTr("%n device(s) need somebody", "", root.board.troubles)) : qsTr("All devices are well")
            font.pixelSize: Theme.caption
            color: root.board.troubles > 0 ? Theme.errorInk : Theme.greenStrong
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: list
                objectName: "device-rows"
                anchors.fill: parent
                model: root.board.rows
                clip: true
                spacing: Theme.gapTiny
                keyNavigationEnabled: true
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                delegate: DeviceRow {
                    width: ListView.view.width
                }
            }
            ScrollMark {
                list: list
            }
        }
    }
}
