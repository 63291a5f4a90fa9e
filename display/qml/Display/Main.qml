pragma ComponentBehavior: Bound

import QtQuick
import Common

// The wall: who it is, the call, the calls before it, and the last of each letter.
Window {
    id: root

    required property DisplayViewModel viewModel
    readonly property var sizes: root.viewModel.sizes
    readonly property bool isResting: root.viewModel.rest.whole ?? false
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
        interval: 6000
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
                right: root.sizes.upright || root.isResting ? parent.right : calls.left
                bottom: root.sizes.upright && !root.isResting ? calls.top : footer.top
                margins: root.sizes.gap
            }
            sizes: root.sizes
            call: root.viewModel.call
            rest: root.viewModel.rest
            words: root.viewModel.words
            turn: root.turn
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
            visible: !root.isResting
            rows: root.viewModel.rows
            words: root.viewModel.words
            turn: root.turn
        }

        Footer {
            id: footer
            objectName: "footer"
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            height: root.sizes.footer
            sizes: root.sizes
            families: root.viewModel.families
            waits: root.viewModel.waits
            guides: root.viewModel.guides
            words: root.viewModel.words
            notice: root.viewModel.notice
            isResting: root.isResting
            turn: root.turn
        }
    }
}
