pragma ComponentBehavior: Bound

import QtQuick
import QtQml.Models
import Common

// Where to go now: a number and a place, in both languages if there is room; what does not fit takes turns.
Item {
    id: root

    required property AbstractItemModel guides
    required property int turn
    readonly property int count: hints.count
    readonly property real space: root.width - 2 * Theme.gap
    readonly property real cell: Math.min(root.space, root.widest(root.widest(true) <= root.space))
    readonly property int most: Math.max(1, Math.floor((root.space + Theme.gapLarge) / (root.cell + Theme.gapLarge)))
    readonly property int pages: Math.max(1, Math.ceil(hints.count / root.most))

    function widest(both: bool): real {
        let width = 1;
        for (let at = 0; at < hints.count; at++) {
            const hint = hints.itemAt(at) as Guide;
            width = Math.max(width, hint ? (both ? hint.whole : hint.least) : 0);
        }
        return width;
    }

    Row {
        anchors {
            left: parent.left
            leftMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.gapLarge

        Repeater {
            id: hints
            model: root.guides

            Guide {
                required property int index
                visible: Math.floor(index / root.most) === root.turn % root.pages
                width: root.cell
                opacity: fits ? 1 : 0
                turn: Math.floor(root.turn / root.pages)
            }
        }
    }
}
