pragma ComponentBehavior: Bound
import QtQuick
import Common
import Counter

// The fields of a document to fill in. What is typed is kept as it is typed.
Item {
    id: root

    required property Documents documents

    signal done

    function begin(): void {
        const first = fields.itemAt(0) as DocumentField;
        if (first)
            first.focusField();
    }

    function moveOn(from: int): void {
        const next = fields.itemAt(from + 1) as DocumentField;
        if (next)
            next.focusField();
        else
            root.done();
    }

    function keepInSight(item: Item): void {
        const top = item.y;
        const bottom = top + item.height;
        view.contentY = Math.max(0, Math.max(bottom - view.height, Math.min(view.contentY, top)));
    }

    Flickable {
        id: view
        objectName: "document-form"
        anchors.fill: parent
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: view.width
            spacing: Theme.gapSmall

            Repeater {
                id: fields
                model: root.documents.fields
                delegate: DocumentField {
                    width: column.width
                    onEdited: (code, text) => root.documents.write(code, text)
                    onMovedOn: from => root.moveOn(from)
                    onFocused: item => root.keepInSight(item)
                }
            }
        }
    }
    ScrollMark {
        list: view
    }
}
