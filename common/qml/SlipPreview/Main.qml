pragma ComponentBehavior: Bound
import QtQuick
import Common

// The tickets of a profile beside each other, at both widths and both sizes of print, while somebody edits its file.
Window {
    id: root

    required property var preview
    readonly property real scaling: 0.6

    width: Theme.body * 90
    height: Theme.body * 54
    color: Theme.page
    title: root.preview.title

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: root.preview.mirrored
        LayoutMirroring.childrenInherit: true

        Row {
            id: choices

            anchors.top: parent.top
            anchors.left: parent.left
            anchors.margins: Theme.gap
            spacing: Theme.gapSmall

            Repeater {
                model: root.preview.languages

                Rectangle {
                    id: choice

                    required property string code
                    required property string name
                    required property bool chosen

                    width: caption.implicitWidth + Theme.gap * 2
                    height: caption.implicitHeight + Theme.gap
                    radius: Theme.radius
                    color: choice.chosen ? Theme.green : Theme.surface
                    border.width: Theme.hair
                    border.color: choice.chosen ? Theme.green : Theme.line

                    Label {
                        id: caption

                        anchors.centerIn: parent
                        text: choice.name
                        strong: choice.chosen
                        color: choice.chosen ? Theme.onDark : Theme.ink
                    }
                    TapHandler {
                        onTapped: root.preview.choose(choice.code)
                    }
                }
            }
        }
        Rectangle {
            id: mistakes

            objectName: "mistakes"
            anchors.top: choices.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.gap
            height: visible ? lines.implicitHeight + Theme.gap * 2 : 0
            visible: root.preview.mistakes !== ""
            radius: Theme.radius
            color: Theme.errorPale
            border.width: Theme.hair
            border.color: Theme.errorLine

            Label {
                id: lines

                anchors.top: parent.top
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.gap
                text: root.preview.mistakes
                color: Theme.errorInk
            }
        }
        Flickable {
            anchors.top: mistakes.bottom
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.gap
            contentWidth: Math.max(width, papers.width)
            contentX: root.preview.mirrored ? contentWidth - width : 0
            contentHeight: papers.height
            clip: true
            opacity: mistakes.visible ? 0.4 : 1

            Row {
                id: papers

                x: root.preview.mirrored ? parent.width - width : 0
                spacing: Theme.gapLarge

                Repeater {
                    model: root.preview.tickets

                    Column {
                        id: paper

                        required property var model

                        spacing: Theme.gapSmall

                        Label {
                            text: paper.model.title
                            color: Theme.inkSoft
                        }
                        Rectangle {
                            width: picture.width
                            height: picture.height
                            color: Theme.surface
                            border.width: Theme.hair
                            border.color: Theme.line

                            Image {
                                id: picture

                                source: paper.model.source
                                width: paper.model.width * root.scaling
                                height: paper.model.height * root.scaling
                                mipmap: true
                            }
                        }
                    }
                }
            }
        }
    }
}
