import QtQuick
import Common

// Title, dates and centre on one strip: all of them if they fit, else as many as do, and the others in their turn.
Row {
    id: root

    required property var sizes
    required property var titles
    required property var dates
    required property var centre
    required property int turn
    readonly property real space: Theme.gapLarge
    readonly property var pages: root.paged().map(page => page.filter(pair => !pair.fitsNowhere)).filter(page => page.length > 0)
    readonly property var page: root.pages[root.turn % root.pages.length] ?? []
    readonly property int round: Math.floor(root.turn / Math.max(1, root.pages.length))

    function need(pairs: var): real {
        return pairs.reduce((sum, pair) => sum + pair.natural + (pair.empty ? 0 : root.space), -root.space);
    }
    function paged(): var {
        const fit = pairs => root.need(pairs) <= root.width;
        if (fit([title, place, days]))
            return [[title, place, days]];
        if (fit([title, days]))
            return [[title, days], fit([title, place]) ? [title, place] : [place]];
        return [[title], [days], [place]];
    }

    spacing: root.space + (root.width - root.need(root.page)) / Math.max(1, root.page.length - 1)

    Pair {
        id: title
        anchors.verticalCenter: parent.verticalCenter
        visible: root.page.includes(title)
        texts: root.titles
        room: root.width
        lines: root.sizes.lines
        turn: root.round
        size: root.sizes.title
        strong: true
        color: Theme.onDark
    }
    Pair {
        id: place
        anchors.verticalCenter: parent.verticalCenter
        visible: root.page.includes(place)
        texts: root.centre
        room: root.width
        lines: root.sizes.lines
        turn: root.round
    }
    Pair {
        id: days
        anchors.verticalCenter: parent.verticalCenter
        visible: root.page.includes(days)
        texts: root.dates
        room: root.width
        lines: root.sizes.lines
        turn: root.round
    }
}
