pragma ComponentBehavior: Bound
import QtQuick
import Common
import Counter

// The visitor's language, each in its own name.
Flow {
    id: root

    required property Reception reception
    required property string current

    signal taken(string code)

    spacing: Theme.gapSmall

    Repeater {
        model: root.reception.languages
        delegate: ReceptionChoice {
            required property var modelData

            objectName: "language-" + modelData.code
            width: Math.max(implicitWidth, Theme.unit * 12)
            text: modelData.name
            chosen: root.current === modelData.code
            onActivated: root.taken(modelData.code)
        }
    }
}
