import QtQuick
import QtQuick.Layouts
import Common

// A service of the ticket to be issued, which can be taken out again.
Rectangle {
    id: root

    required property int index
    required property string code
    required property string name
    required property string agency
    property bool numbered: false

    signal dropped(string code)

    objectName: "errand-" + root.code
    implicitHeight: Theme.unit * 7
    radius: Theme.radius
    color: Theme.greenTint
    border.width: Theme.hair
    border.color: Theme.greenSoft

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gapTiny
        spacing: Theme.gapSmall

        Text {
            visible: root.numbered
            text: root.index + 1
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            color: Theme.greenDeep
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                objectName: "errand-name-" + root.code
                Layout.fillWidth: true
                text: root.name
                strong: true
                color: Theme.greenDeep
                maximumLineCount: 1
            }
            Label {
                Layout.fillWidth: true
                text: root.agency
                font.pixelSize: Theme.caption
                color: Theme.inkSoft
                maximumLineCount: 1
            }
        }
        DeskButton {
            objectName: "drop-" + root.code
            quiet: true
            icon: "x"
            hint: qsTr("Take %1 out").arg(root.name)
            onActivated: root.dropped(root.code)
        }
    }
}
