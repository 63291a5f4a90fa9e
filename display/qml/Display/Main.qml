pragma ComponentBehavior: Bound

import QtQuick
import Common

// The wall: who it is, the call, the calls before it, and the last of each letter.
Window {
    id: root

    required property DisplayViewModel viewModel
    readonly property var sizes: root.viewModel.sizes
    property int turn: 0 // where not everything fits, things take turns

    color: Theme.greenNight
    title: root.viewModel.header.title[0]

    onWidthChanged: Qt.callLater(root.fit)
    onHeightChanged: Qt.callLater(root.fit)
    onVisibleChanged: Qt.callLater(root.fit)

    function fit() {
        root.viewModel.fit(root.width, root.height);
    }

    Binding {
        target: Theme
        property: "millimetre"
        value: root.sizes.millimetre
    }
    Binding {
        target: Theme
        property: "body"
        value: root.sizes.small
    }
    Binding {
        target: Theme
        property: "unit"
        value: root.sizes.small / 4
    }
    Timer {
        interval: 8000
        running: true
        repeat: true
        onTriggered: root.turn++
    }

    Item {
        id: wall
        anchors.fill: parent
        LayoutMirroring.enabled: root.viewModel.rightToLeft
        LayoutMirroring.childrenInherit: true

        Header {
            id: header
            objectName: "header"
            anchors {
                top: parent.top
                left: parent.left
                right: parent.right
            }
            height: root.sizes.header
            sizes: root.sizes
            texts: root.viewModel.header
            turn: root.turn
        }

        Call {
            objectName: "call"
            anchors {
                top: header.bottom
                left: parent.left
                right: root.sizes.upright ? parent.right : calls.left
                bottom: root.sizes.upright ? calls.top : footer.top
                margins: root.sizes.gap
            }
            sizes: root.sizes
            call: root.viewModel.call
            words: root.viewModel.words
        }

        Calls {
            id: calls
            objectName: "calls"
            anchors {
                right: parent.right
                bottom: footer.top
                margins: root.sizes.gap
            }
            width: root.sizes.list_width
            height: root.sizes.list_height
            sizes: root.sizes
            rows: root.viewModel.rows
            words: root.viewModel.words
        }

        Item {
            id: footer
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            height: root.sizes.footer

            Families {
                objectName: "families"
                anchors.fill: parent
                visible: !notice.visible
                chip: root.sizes.chip
                families: root.viewModel.families
                words: root.viewModel.words
                turn: root.turn
            }
            Notice {
                id: notice
                objectName: "notice"
                anchors.fill: parent
                visible: root.viewModel.notice.texts.length > 0
                texts: root.viewModel.notice.texts
                turn: root.turn
            }
        }
    }
}
