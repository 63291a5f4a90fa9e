pragma ComponentBehavior: Bound
import QtQuick
import Common

// Letters of codes, and digits as on a telephone: they look the same in every language.
Item {
    id: root

    required property string letters
    property int mostColumns: 9
    readonly property real gap: Theme.touchGap
    readonly property int lines: Math.max(1, Math.ceil(root.letters.length / root.mostColumns))
    readonly property int columns: Math.max(1, Math.ceil(root.letters.length / root.lines))
    readonly property real letterWidth: (root.width - (root.columns - 1) * root.gap) / root.columns
    readonly property real digitWidth: (root.width - 2 * root.gap) / 3

    signal typed(text: string)
    signal erased
    signal cleared

    implicitHeight: column.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Column {
        id: column
        spacing: 2 * root.gap

        Grid {
            columns: root.columns
            spacing: root.gap

            Repeater {
                model: root.letters.split("")
                KeyboardKey {
                    required property string modelData
                    objectName: "key-" + modelData
                    width: root.letterWidth
                    text: modelData
                    onActivated: root.typed(modelData)
                }
            }
        }
        Grid {
            columns: 3
            spacing: root.gap

            Repeater {
                model: [..."123456789"]
                KeyboardKey {
                    required property string modelData
                    objectName: "key-" + modelData
                    width: root.digitWidth
                    text: modelData
                    onActivated: root.typed(modelData)
                }
            }
            KeyboardKey {
                objectName: "key-clear"
                width: root.digitWidth
                icon: "x"
                label: qsTr("Delete all")
                quiet: true
                onActivated: root.cleared()
            }
            KeyboardKey {
                objectName: "key-0"
                width: root.digitWidth
                text: "0"
                onActivated: root.typed("0")
            }
            KeyboardKey {
                objectName: "key-backspace"
                width: root.digitWidth
                icon: "backspace"
                label: qsTr("Delete a letter")
                quiet: true
                onActivated: root.erased()
            }
        }
    }
}
