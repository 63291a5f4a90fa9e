import QtQuick
import QtQuick.Layouts
import Common

// One stop of a visit: a number where to go, an hourglass where a document is prepared, a mark where it is done.
RowLayout {
    id: root

    required property int index
    required property string mark
    required property string place
    required property string note
    required property string phase
    readonly property bool now: root.phase === "now"
    readonly property bool done: root.phase === "done"
    readonly property bool broken: root.phase === "broken"

    spacing: Theme.gap

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Theme.body * 1.6
        Layout.preferredHeight: Theme.body * 1.6
        radius: height / 2
        color: root.now ? Theme.greenDeep : root.broken ? Theme.errorPale : Theme.greenPale

        Label {
            anchors.centerIn: parent
            visible: !sign.visible
            text: root.mark
            strong: true
            color: root.now ? Theme.onDark : Theme.greenDeep
        }
        Icon {
            id: sign
            anchors.centerIn: parent
            visible: root.mark === "" || root.done || root.broken
            name: root.done ? "check" : root.broken ? "x" : "hourglass"
            size: Theme.body * 1.2
            color: root.now ? Theme.onDark : root.broken ? Theme.errorInk : Theme.greenDeep
        }
    }
    Flow {
        id: words
        Layout.fillWidth: true
        Layout.topMargin: Math.max(0, (Theme.body * 1.6 - place.height) / 2)
        spacing: Theme.gapSmall

        Label {
            id: place
            objectName: "stop-" + root.index + "-place"
            width: Math.min(implicitWidth, words.width)
            text: root.place
            strong: root.now
            color: root.done ? Theme.inkSoft : Theme.ink
            font.pixelSize: root.now ? Theme.lead : Theme.body
        }
        Label {
            objectName: "stop-" + root.index + "-note"
            width: Math.min(implicitWidth, words.width)
            topPadding: root.now ? (Theme.lead - Theme.body) * 0.8 : 0
            visible: text !== ""
            text: root.note
            color: Theme.inkSoft
        }
    }
    Rectangle {
        objectName: "stop-" + root.index + "-now"
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: badge.implicitWidth + 2 * Theme.gap
        Layout.preferredHeight: Theme.body * 1.6
        visible: root.now
        radius: height / 2
        color: Theme.greenPale

        Label {
            id: badge
            anchors.centerIn: parent
            text: qsTr("Now")
            strong: true
            color: Theme.greenDeep
            wrapMode: Text.NoWrap
        }
    }
}
