pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// The classes of visitors: a drawing and a word each.
GridLayout {
    id: root

    required property Reception reception
    required property string current

    signal taken(string code)

    function nameOf(code: string): string {
        switch (code) {
        case "assisted":
            return qsTr("Needs assistance");
        case "elderly":
            return qsTr("Elderly");
        case "with-infant":
            return qsTr("With an infant");
        case "appointment":
            return qsTr("Appointment");
        case "pick-up":
            return qsTr("Pick-up");
        default:
            return qsTr("Normal");
        }
    }

    function iconOf(code: string): string {
        return ({
                "assisted": "wheelchair",
                "elderly": "elderly",
                "with-infant": "baby-carriage",
                "appointment": "calendar",
                "pick-up": "certificate"
            })[code] ?? "user";
    }

    columns: 3
    uniformCellWidths: true
    columnSpacing: Theme.gapSmall
    rowSpacing: Theme.gapSmall

    Repeater {
        model: root.reception.classes
        delegate: ReceptionChoice {
            required property string modelData

            objectName: "class-" + modelData
            Layout.fillWidth: true
            text: root.nameOf(modelData)
            icon: root.iconOf(modelData)
            chosen: root.current === modelData
            onActivated: root.taken(modelData)
        }
    }
}
