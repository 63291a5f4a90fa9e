import QtQuick
import QtQuick.Layouts
import Common

// What became of the paper; where there is none, the number as a code for a phone.
Rectangle {
    id: root

    required property KioskViewModel viewModel
    readonly property string paper: root.viewModel.paper
    readonly property bool lost: ["failed", "none", "shown", "uncertain"].includes(root.paper)

    implicitHeight: row.implicitHeight + 2 * Theme.gap
    radius: Theme.radiusLarge
    color: root.lost ? Theme.warningPale : Theme.successPale
    border.width: Theme.hair
    border.color: root.lost ? Theme.warningLine : Theme.successLine

    RowLayout {
        id: row
        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter }
        anchors.margins: Theme.gapLarge
        spacing: Theme.gapLarge

        Icon {
            visible: !root.lost
            name: root.paper === "printing" ? "printer" : "circle-check"
            size: Theme.display
            color: Theme.success
        }
        Image {
            readonly property int modules: implicitWidth
            objectName: "code"
            visible: root.lost
            Layout.preferredWidth: modules * Math.floor(Theme.touch * 2.6 / Math.max(1, modules))
            Layout.preferredHeight: Layout.preferredWidth
            source: root.viewModel.code
            smooth: false
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                objectName: "paper"
                Layout.fillWidth: true
                text: ({
                        "printing": qsTr("Your ticket is being printed"),
                        "printed": root.viewModel.updated ? qsTr("Take your updated ticket: the number is the same") : qsTr("Take your ticket"),
                        "elsewhere": qsTr("Take your ticket at the reception"),
                        "shown": qsTr("Nothing is printed now: please note your number"),
                        "uncertain": qsTr("Did no ticket come out? Please note your number"),
                        "failed": qsTr("Your ticket was not printed: please note your number"),
                        "none": qsTr("Please note your number")
                    })[root.paper]
                strong: true
                color: root.lost ? Theme.warningInk : Theme.success
                font.pixelSize: Theme.heading
            }
            Label {
                Layout.fillWidth: true
                visible: root.lost
                text: qsTr("Or keep it on your phone: photograph this code")
                color: Theme.inkStrong
            }
        }
    }
}
