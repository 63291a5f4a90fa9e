pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// Who would wait in vain when this counter is left. It warns; leaving stays possible.
Rectangle {
    id: root

    required property CounterViewModel viewModel
    readonly property SheetStage stage: root.viewModel.sheet.stage
    readonly property int most: 3

    objectName: "sheet-warning"
    implicitHeight: content.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.radius
    color: Theme.warningPale
    border.width: Theme.hair
    border.color: Theme.warningLine

    RowLayout {
        id: content
        anchors.fill: parent
        anchors.margins: Theme.gapSmall
        spacing: Theme.gapSmall

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "alert-triangle"
            color: Theme.warningInk
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny / 2

            component Line: Label {
                Layout.fillWidth: true
                font.pixelSize: Theme.caption
                color: Theme.ink
            }

            Line {
                visible: root.stage.left.length > 0
                text: qsTr("No other open counter serves what these visitors wait for:")
                strong: true
                color: Theme.warningInk
            }
            Repeater {
                model: root.stage.left.slice(0, root.most)
                delegate: RowLayout {
                    id: line

                    required property var modelData

                    spacing: Theme.gapSmall

                    Line {
                        objectName: "left-service"
                        text: line.modelData.service
                        maximumLineCount: 1
                    }
                    Label {
                        objectName: "left-waiting"
                        text: root.viewModel.shown(qsTr("%n waiting", "", line.modelData.waiting))
                        font.pixelSize: Theme.caption
                        font.weight: Font.DemiBold
                        wrapMode: Text.NoWrap
                    }
                }
            }
            Line {
                visible: root.stage.left.length > root.most
                text: root.viewModel.shown(qsTr("and %n more service(s)", "", root.stage.left.length - root.most))
            }
            Line {
                visible: root.stage.parked > 0
                text: root.viewModel.shown(qsTr("%n visitor(s) on your own list", "", root.stage.parked))
            }
        }
    }
}
