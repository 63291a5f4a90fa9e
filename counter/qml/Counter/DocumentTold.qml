import QtQuick
import QtQuick.Layouts
import Common
import Counter

// What was just done to a document, what is being done, or why it was not.
Rectangle {
    id: root

    required property Documents documents
    readonly property bool wrong: root.documents.trouble !== ""
    readonly property string sentence: root.wrong ? root.documents.trouble : root.documents.busy ? qsTr("One moment…") : root.documents.notice

    implicitHeight: row.implicitHeight + Theme.gapSmall * 1.5
    visible: root.sentence !== ""
    radius: Theme.radius
    color: root.wrong ? Theme.errorPale : Theme.greenPale
    border.width: Theme.hair
    border.color: root.wrong ? Theme.errorLine : Theme.greenSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.sentence

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gapSmall * 1.5
        spacing: Theme.gapSmall

        Icon {
            name: root.wrong ? "alert-circle" : root.documents.busy ? "hourglass" : "circle-check"
            size: Theme.lead
            color: root.wrong ? Theme.errorInk : Theme.greenStrong
        }
        Label {
            objectName: "document-told"
            Layout.fillWidth: true
            text: root.sentence
            color: root.wrong ? Theme.errorInk : Theme.greenDeep
        }
    }
}
