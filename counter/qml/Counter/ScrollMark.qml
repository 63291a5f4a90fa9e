import QtQuick
import Common

// Shows, beside a long list, where in it we are.
Rectangle {
    id: root

    required property Flickable list

    anchors.right: parent.right
    anchors.rightMargin: -Theme.unit * 1.25
    y: root.list.visibleArea.yPosition * root.list.height
    width: Theme.unit / 2
    height: Math.max(Theme.gapLarge, root.list.visibleArea.heightRatio * root.list.height)
    visible: root.list.visibleArea.heightRatio < 1
    radius: width / 2
    color: Theme.line
}
