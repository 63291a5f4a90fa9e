import QtQuick
import QtQml.Models
import Common

// Under the calls: the last of each letter, the waits, and where to go now. They take turns; with two strips the last of
// each letter stays.
Item {
    id: root

    required property var sizes
    required property AbstractItemModel families
    required property AbstractItemModel waits
    required property AbstractItemModel guides
    required property var words
    required property var notice
    required property bool isResting
    required property int turn
    readonly property bool hasTwo: root.sizes.footers > 1
    readonly property real strip: root.height / root.sizes.footers
    readonly property var fixed: root.hasTwo ? [] : [lasts]
    readonly property var order: root.ordered(ways.count > 0, delays.count > 0)
    readonly property bool hasNotice: root.notice.texts.length > 0
    readonly property bool isHidden: root.isResting || (root.hasNotice && !root.hasTwo)
    readonly property Item shown: root.isHidden ? null : root.order[root.turn % root.order.length] ?? null

    function ordered(hasGuides: bool, hasWaits: bool): var {
        const others = [...root.fixed, ...(hasWaits ? [delays] : [])];
        if (!hasGuides)
            return others;
        return others.length < 2 ? [ways, ...others] : [ways, others[0], ways, others[1]];
    }
    // Which turn it is of a part, when it comes so often in the round.
    function own(part: Item): int {
        const times = root.order.filter(one => one === part).length;
        return Math.floor(root.turn * Math.max(1, times) / Math.max(1, root.order.length));
    }

    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        visible: root.hasTwo && root.shown !== null
        height: root.strip - Theme.hair
        color: Theme.greenDark
    }
    Rectangle {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: root.strip
        color: Theme.greenDark
    }
    Guides {
        id: ways
        objectName: "guides"
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        height: root.strip
        visible: root.shown === ways
        guides: root.guides
        turn: root.own(ways)
    }
    Chips {
        id: delays
        objectName: "waits"
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
        }
        height: root.strip
        visible: root.shown === delays
        titles: root.words.waits
        chip: root.sizes.wait
        chips: root.waits
        withLetters: true
        needsTitle: true
        turn: root.own(delays)
    }
    Chips {
        id: lasts
        objectName: "families"
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: root.strip
        visible: root.hasTwo ? !root.isResting && !root.hasNotice : root.shown === lasts
        titles: root.words.families
        chip: root.sizes.chip
        chips: root.families
        turn: root.hasTwo ? root.turn : root.own(lasts)
    }
    Notice {
        objectName: "notice"
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: root.strip
        visible: root.hasNotice
        texts: root.notice.texts
        turn: root.turn
    }
}
