import QtQuick
import Common

// The state of a document in a word, with a drawing.
Chip {
    id: root

    required property string level
    readonly property bool open: root.level === "asked" || root.level === "printing"

    icon: ({
            "asked": "hourglass",
            "printing": "printer",
            "ready": "circle-check",
            "handed-over": "handshake",
            "trouble": "alert-triangle"
        })[root.level] ?? "x"
    ink: root.level === "trouble" ? Theme.errorInk : root.open ? Theme.goldInk : root.level === "ready" ? Theme.greenStrong : Theme.inkSoft
    color: root.level === "trouble" ? Theme.errorPale : root.open ? Theme.goldPale : root.level === "ready" ? Theme.greenPale : Theme.page
}
