import QtQuick
import QtQuick.Layouts
import Common

// That no tickets are given, why, and on which day they are again; in one language.
ColumnLayout {
    id: root

    required property string code
    required property string shut
    required property string reason
    required property string again
    required property string dates

    spacing: Theme.gapSmall

    Label {
        objectName: "shut-" + root.code
        Layout.fillWidth: true
        text: root.shut
        strong: true
        color: Theme.onDark
        font.pixelSize: Theme.title
        horizontalAlignment: Text.AlignHCenter
    }
    Label {
        objectName: "reason-" + root.code
        Layout.fillWidth: true
        text: root.reason
        color: Theme.onDarkSoft
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
    }
    Label {
        objectName: "again-" + root.code
        Layout.fillWidth: true
        visible: text !== ""
        text: root.again
        strong: true
        color: Theme.onDark
        font.pixelSize: Theme.lead
        horizontalAlignment: Text.AlignHCenter
    }
    Label {
        objectName: "dates-" + root.code
        Layout.fillWidth: true
        visible: text !== ""
        text: root.dates
        color: Theme.onDark
        horizontalAlignment: Text.AlignHCenter
    }
}
