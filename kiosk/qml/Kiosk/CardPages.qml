pragma ComponentBehavior: Bound
import QtQuick
import Common

// As many cards as there is room for; those that do not fit are on further pages. Nothing scrolls.
Item {
    id: root

    required property var rows // a list model
    required property Component card
    property real leastWidth: Theme.touch * 5
    property real leastHeight: Theme.touch * 2.1
    property real leastHeightAlone: root.leastHeight // of a card that has the whole width
    property real mostHeight: Theme.touch * 4
    property real mostWidth: Theme.touch * 17
    property int leastColumns: 1
    property int mostColumns: 4
    property int mostCards: 12
    property real gap: Theme.gap
    property bool mirrored: false

    readonly property int count: cards.count
    readonly property int columns: root.fewestColumns()
    readonly property bool paged: root.count > root.cardsIn(root.height, root.columns)
    readonly property real room: root.paged ? root.height - pager.height - root.gap : root.height
    readonly property int cardsPerPage: root.cardsIn(root.room, root.columns)
    readonly property int pageCount: Math.max(1, Math.ceil(root.count / root.cardsPerPage))
    readonly property int lines: Math.ceil(Math.min(root.count, root.cardsPerPage) / root.columns)
    readonly property real cardWidth: Math.min(root.mostWidth, Math.floor((root.width - (root.columns - 1) * root.gap) / root.columns))
    readonly property real cardHeight: Math.min(root.mostHeight, Math.floor((root.room - (root.lines - 1) * root.gap) / root.lines))
    readonly property bool shrunk: root.misfits > 0
    property int misfits: 0 // cards whose title does not fit at its large size
    property int page: 0

    function fitting(room: real, least: real): int {
        return Math.floor((room + root.gap) / (least + root.gap));
    }
    function cardsIn(height: real, columns: int): int {
        const least = columns === 1 ? root.leastHeightAlone : root.leastHeight;
        return Math.min(root.mostCards, columns * Math.max(1, root.fitting(height, least)));
    }
    function fewestColumns(): int {
        const most = Math.max(1, Math.min(root.mostColumns, root.fitting(root.width, root.leastWidth)));
        let columns = Math.min(most, root.leastColumns);
        while (columns < most && root.cardsIn(root.height, columns) < root.count)
            columns += 1;
        return columns;
    }
    function shows(index: int): bool {
        return Math.floor(index / root.cardsPerPage) === root.page;
    }

    onCountChanged: root.page = Math.min(root.page, root.pageCount - 1)
    onCardsPerPageChanged: root.page = 0

    Grid {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        columns: root.columns
        spacing: root.gap

        Repeater {
            id: cards
            model: root.rows
            delegate: root.card
        }
    }

    Row {
        id: pager
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        visible: root.paged
        spacing: Theme.gapLarge

        TouchButton {
            objectName: "previous-page"
            enabled: root.page > 0
            text: qsTr("Previous")
            onActivated: root.page -= 1
        }
        Label {
            objectName: "page"
            anchors.verticalCenter: parent.verticalCenter
            text: "\u2066" + (root.page + 1) + " / " + root.pageCount + "\u2069"
            strong: true
        }
        TouchButton {
            objectName: "next-page"
            enabled: root.page + 1 < root.pageCount
            text: qsTr("More")
            onActivated: root.page += 1
        }
    }
}
