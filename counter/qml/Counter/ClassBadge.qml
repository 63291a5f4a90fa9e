import QtQuick
import Common

// The class of a visitor whose target is shorter than others': a word and a drawing. Nothing for everybody else.
Chip {
    id: root

    required property string priority

    function word(): string {
        switch (root.priority) {
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
            return "";
        }
    }

    objectName: "class-badge"
    visible: root.text !== ""
    text: root.word()
    icon: ({
            "assisted": "wheelchair",
            "elderly": "elderly",
            "with-infant": "baby-carriage",
            "appointment": "calendar",
            "pick-up": "certificate"
        })[root.priority] ?? ""
    ink: root.priority === "pick-up" ? Theme.inkSoft : Theme.goldInk
    color: root.priority === "pick-up" ? Theme.page : Theme.goldPale
}
