import QtQuick
import QtQuick.Layouts
import Common

// A card above a dimmed screen. What lies below cannot be touched.
Rectangle {
    id: root

    required property string icon
    required property string title
    property real widest: Theme.touch * 11
    default property alias inside: column.data

    signal aside

    color: Qt.alpha(Theme.greenNight, 0.72)

    MouseArea {
        anchors.fill: parent
        onClicked: root.aside()
    }
    Card {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapHuge, root.widest)
        height: column.implicitHeight + 2 * Theme.gapHuge

        MouseArea {
            anchors.fill: parent
        }
        ColumnLayout {
            id: column
            anchors.fill: parent
            anchors.margins: Theme.gapHuge
            spacing: Theme.gapLarge

            IconTile {
                Layout.alignment: Qt.AlignHCenter
                icon: root.icon
                side: Theme.touch * 1.4
            }
            Label {
                objectName: "panel-title"
                Layout.fillWidth: true
                text: root.title
                strong: true
                font.pixelSize: Theme.title
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
