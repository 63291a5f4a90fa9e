pragma ComponentBehavior: Bound
import QtQuick
import Common

// Letters to touch, as people know them from their phones. A keyboard is not mirrored: it looks the same in every language.
Item {
    id: root

    property bool arabic: true
    property real keyHeight: Theme.touch
    readonly property var letters: root.arabic ? ["ضصثقفغعهخحج", "شسيبلاتنمكط", "ذءؤرىةوزظدئ"] : ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    readonly property real gap: Theme.millimetre * 2
    readonly property real keyWidth: (root.width - 10 * root.gap) / 11

    signal typed(text: string)
    signal erased
    signal cleared

    implicitHeight: column.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Column {
        id: column
        anchors { left: parent.left; right: parent.right }
        spacing: root.gap

        Repeater {
            model: ["1234567890", ...root.letters]
            Row {
                id: line
                required property int index
                required property string modelData

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: root.gap

                Repeater {
                    model: line.modelData.split("")
                    KeyboardKey {
                        required property string modelData
                        objectName: "key-" + modelData
                        width: root.keyWidth
                        height: root.keyHeight
                        text: modelData
                        onActivated: root.typed(modelData)
                    }
                }
                KeyboardKey {
                    objectName: "key-backspace"
                    visible: line.index === 0
                    width: root.keyWidth
                    height: root.keyHeight
                    icon: "backspace"
                    label: qsTr("Delete a letter")
                    quiet: true
                    onActivated: root.erased()
                }
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.gap

            KeyboardKey {
                objectName: "key-layout"
                width: 3 * root.keyWidth + 2 * root.gap
                height: root.keyHeight
                text: root.arabic ? "English" : "العربية"
                quiet: true
                onActivated: root.arabic = !root.arabic
            }
            KeyboardKey {
                objectName: "key-space"
                width: 5 * root.keyWidth + 4 * root.gap
                height: root.keyHeight
                text: root.arabic ? "مسافة" : "space"
                onActivated: root.typed(" ")
            }
            KeyboardKey {
                objectName: "key-clear"
                width: 3 * root.keyWidth + 2 * root.gap
                height: root.keyHeight
                text: root.arabic ? "مسح الكل" : "clear"
                quiet: true
                onActivated: root.cleared()
            }
        }
    }
}
