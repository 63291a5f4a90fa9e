import QtQuick
import QtQuick.Layouts
import Common

// Where people are who help, and what they do; in one language.
ColumnLayout {
    id: root

    required property string code
    required property bool mirrored
    required property string at
    required property string reception
    required property string finds
    required property string corrects
    required property string tells

    spacing: Theme.gapLarge

    Label {
        Layout.fillWidth: true
        text: root.at
        color: Theme.inkSoft
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
    }
    Label {
        objectName: "reception-" + root.code
        Layout.fillWidth: true
        text: root.reception
        strong: true
        color: Theme.greenDeep
        font.pixelSize: Theme.heading
        horizontalAlignment: Text.AlignHCenter
    }
    Fact {
        Layout.fillWidth: true
        icon: "ticket"
        text: root.finds
    }
    Fact {
        Layout.fillWidth: true
        icon: "pencil"
        text: root.corrects
    }
    Fact {
        Layout.fillWidth: true
        icon: "file-text"
        text: root.tells
    }
}
