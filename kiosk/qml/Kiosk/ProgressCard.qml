import QtQuick
import QtQuick.Layouts
import Common

// What is true of a ticket now, and what to do: green and large when it is called.
Card {
    id: root

    required property KioskViewModel viewModel
    readonly property bool called: root.viewModel.called

    implicitHeight: column.implicitHeight + 2 * Theme.gapLarge
    color: root.called ? Theme.successPale : Theme.surface
    border.color: root.called ? Theme.successLine : Theme.lineSoft

    ColumnLayout {
        id: column
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.margins: Theme.gapLarge
        spacing: Theme.gap

        Label {
            objectName: "asked"
            Layout.fillWidth: true
            text: root.viewModel.asked
            strong: true
            color: Theme.greenDeep
            font.pixelSize: Theme.display * 1.6
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
        }
        IconTile {
            Layout.alignment: Qt.AlignHCenter
            icon: root.viewModel.sign
        }
        Label {
            objectName: "headline"
            Layout.fillWidth: true
            text: root.viewModel.headline
            strong: true
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            objectName: "detail"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.viewModel.detail
            color: Theme.inkStrong
            font.pixelSize: Theme.lead
            horizontalAlignment: Text.AlignHCenter
        }
        Row {
            Layout.alignment: Qt.AlignHCenter
            visible: root.viewModel.counter !== ""
            spacing: Theme.gap

            Label {
                objectName: "counter-word"
                anchors.verticalCenter: parent.verticalCenter
                text: root.viewModel.lane ? qsTr("Lane") : qsTr("Counter")
                color: Theme.inkStrong
                font.pixelSize: Theme.heading
                wrapMode: Text.NoWrap
            }
            Label {
                objectName: "counter"
                anchors.verticalCenter: parent.verticalCenter
                text: root.viewModel.counter
                strong: true
                color: Theme.greenDeep
                font.pixelSize: Theme.display * 1.6
                wrapMode: Text.NoWrap
            }
        }
        Fact {
            objectName: "progress-people"
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: false
            Layout.maximumWidth: column.width
            icon: "users"
            text: root.viewModel.people
            textSize: Theme.lead
        }
        Fact {
            objectName: "progress-wait"
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: false
            Layout.maximumWidth: column.width
            icon: "clock"
            text: root.viewModel.expected
            textSize: Theme.lead
        }
    }
}
