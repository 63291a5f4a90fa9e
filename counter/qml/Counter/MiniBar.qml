import QtQuick
import QtQuick.Layouts
import Common
import Counter

// The whole desk in one line over other programs. It docks to the top or the bottom and stays where it was put.
Window {
    id: root

    required property CounterViewModel viewModel
    readonly property Possible possible: root.viewModel.possible
    readonly property bool idle: root.viewModel.visit.status === "none"
    readonly property bool papers: root.viewModel.place.papers
    property bool atTop: true
    property real along: 0.5 // of the free width

    function dock(): void {
        root.x = Screen.virtualX + (Screen.width - root.width) * root.along;
        root.y = Screen.virtualY + (root.atTop ? 0 : Screen.desktopAvailableHeight - root.height);
    }

    objectName: "mini-bar"
    title: qsTr("Mini bar – counter %1").arg(root.viewModel.place.counter)
    transientParent: null
    flags: Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint
    width: Math.min(Screen.width, Theme.unit * 150)
    height: Math.min(64, Theme.unit * 7.5)
    color: Theme.surface
    onVisibleChanged: {
        if (root.visible) {
            root.dock();
            root.requestActivate();
        }
    }
    onAtTopChanged: root.dock()
    onClosing: close => {
        close.accepted = false;
        root.viewModel.press("mini");
    }

    KeySet {
        viewModel: root.viewModel
        all: false
    }

    Rectangle {
        anchors.fill: parent
        color: root.viewModel.live ? Theme.surface : Theme.goldPale
        border.width: Theme.hair * 2
        border.color: root.viewModel.live ? Theme.greenDeep : Theme.goldInk
        LayoutMirroring.enabled: root.viewModel.rightToLeft
        LayoutMirroring.childrenInherit: true

        MouseArea {
            id: grip

            property real from: 0

            anchors.fill: parent
            cursorShape: Qt.SizeAllCursor
            onPressed: mouse => grip.from = mouse.x
            onPositionChanged: mouse => {
                const free = Math.max(1, Screen.width - root.width);
                root.along = Math.max(0, Math.min(1, (root.x - Screen.virtualX + mouse.x - grip.from) / free));
                root.atTop = root.y - Screen.virtualY + mouse.y < Screen.height / 2;
                root.dock();
            }
        }
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.gapSmall
            anchors.rightMargin: Theme.gapSmall
            spacing: Theme.gapSmall

            Rectangle {
                Layout.preferredWidth: Theme.unit * 5.5
                Layout.preferredHeight: Theme.unit * 5.5
                radius: Theme.radius
                color: Theme.greenDeep

                Text {
                    anchors.centerIn: parent
                    text: root.viewModel.place.counter
                    font.pixelSize: Theme.lead
                    font.weight: Font.Bold
                    color: Theme.onDark
                }
            }
            Text {
                objectName: "mini-number"
                visible: text !== ""
                text: root.viewModel.visit.number
                font.pixelSize: Theme.title * 0.875
                font.weight: Font.Bold
                color: Theme.greenDeep
            }
            Text {
                objectName: "mini-clock"
                visible: text !== ""
                text: root.viewModel.stopwatch.text
                font.pixelSize: Theme.lead
                color: root.viewModel.stopwatch.level === "over" ? Theme.errorInk : Theme.ink
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                WhyLine {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.viewModel.live && root.idle && !message.visible
                    viewModel: root.viewModel
                }
                Label {
                    anchors.fill: parent
                    visible: !message.visible && !(root.viewModel.live && root.idle)
                    verticalAlignment: Text.AlignVCenter
                    text: root.viewModel.live ? root.viewModel.visit.service : root.idle ? qsTr("The ticket store is away") : qsTr("The ticket store is away; your work is kept")
                    font.pixelSize: Theme.caption
                    color: root.viewModel.live ? Theme.inkSoft : Theme.inkStrong
                    maximumLineCount: 2
                    lineHeight: 0.9
                }
                ToastText {
                    id: message
                    objectName: "mini-toast"
                    anchors.fill: parent
                    visible: text !== ""
                    verticalAlignment: Text.AlignVCenter
                    toast: root.viewModel.toast
                    font.pixelSize: Theme.caption
                    font.weight: Font.Medium
                    color: ["error", "refused"].includes(toast.kind) ? Theme.errorInk : Theme.inkStrong
                    maximumLineCount: 2
                    lineHeight: 0.9
                }
            }
            Icon {
                visible: root.viewModel.live
                name: root.papers ? "files" : "users"
                size: Theme.lead
                color: Theme.inkSoft
            }
            Text {
                objectName: "mini-waiting"
                text: root.viewModel.live ? root.viewModel.shown(root.viewModel.queue.waiting) : ""
                font.pixelSize: Theme.lead
                font.weight: Font.Medium
                color: Theme.ink
            }
            PrimaryButton {
                objectName: "mini-primary"
                viewModel: root.viewModel
            }
            DeskButton {
                objectName: "mini-recall"
                visible: !root.papers
                hint: qsTr("Recall")
                icon: "volume"
                iconMirrored: root.viewModel.rightToLeft
                keys: root.viewModel.keyOf["recall"]
                enabled: root.possible.recall
                onActivated: root.viewModel.press("recall")
            }
            DeskButton {
                objectName: "mini-no-show"
                visible: !root.papers
                hint: qsTr("No-show")
                text: root.viewModel.stopwatch.absent_in
                icon: "user-x"
                keys: root.viewModel.keyOf["no-show"]
                enabled: root.possible.absent
                onActivated: root.viewModel.press("no-show")
            }
            DeskButton {
                objectName: "mini-undo"
                hint: qsTr("Undo")
                icon: "undo"
                iconMirrored: root.viewModel.rightToLeft
                keys: root.viewModel.keyOf["undo"]
                enabled: root.possible.undo
                onActivated: root.viewModel.press("undo")
            }
            DeskButton {
                objectName: "mini-dock"
                quiet: true
                hint: root.atTop ? qsTr("To the bottom") : qsTr("To the top")
                icon: root.atTop ? "arrow-down" : "arrow-up"
                onActivated: root.atTop = !root.atTop
            }
            DeskButton {
                objectName: "mini-back"
                quiet: true
                hint: qsTr("Full window")
                icon: "maximize"
                keys: root.viewModel.keyOf["mini"]
                onActivated: root.viewModel.press("mini")
            }
        }
    }
}
