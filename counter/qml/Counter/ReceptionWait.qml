import QtQuick
import QtQuick.Layouts
import Common

// What the visitor is told of the wait: people ahead, and the range.
RowLayout {
    id: root

    required property string people
    required property string wait
    property bool known: true

    opacity: root.known ? 1 : 0
    spacing: Theme.gapLarge

    component Fact: RowLayout {
        id: fact

        required property string icon
        required property string caption
        required property string text

        spacing: Theme.gapSmall

        Icon {
            name: fact.icon
            color: Theme.greenDeep
        }
        Label {
            text: fact.caption
            color: Theme.inkSoft
            wrapMode: Text.NoWrap
        }
        Label {
            objectName: "wait-" + fact.icon
            text: fact.text || "—"
            strong: true
            wrapMode: Text.NoWrap
        }
    }

    Fact {
        icon: "users"
        caption: qsTr("Ahead")
        text: root.people
    }
    Fact {
        icon: "hourglass"
        caption: qsTr("Expected wait")
        text: root.wait
    }
    Item {
        Layout.fillWidth: true
    }
}
