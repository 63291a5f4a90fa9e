pragma ComponentBehavior: Bound
import QtQuick
import Common
import Counter

// Documents, or what can be done with one: a touch acts, and so does a row's digit.
Item {
    id: root

    required property Documents documents

    function begin(): void {
        list.currentIndex = 0;
        list.forceActiveFocus();
    }

    ListView {
        id: list
        objectName: "document-rows"
        anchors.fill: parent
        model: root.documents.rows
        cacheBuffer: 0
        clip: true
        spacing: Theme.gapSmall
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        Keys.onReturnPressed: root.documents.take_at(list.currentIndex)
        Keys.onEnterPressed: root.documents.take_at(list.currentIndex)
        Keys.onPressed: event => {
            const digit = event.key - Qt.Key_0;
            if (!event.isAutoRepeat && digit >= 1 && digit <= 9 && digit <= list.count) {
                event.accepted = true;
                root.documents.take_at(digit - 1);
            }
        }
        delegate: DocumentRow {
            width: ListView.view.width
            marked: ListView.view.activeFocus && ListView.isCurrentItem
            onActivated: code => root.documents.touch(code)
        }
    }
    ScrollMark {
        list: list
    }
    Label {
        objectName: "no-documents"
        anchors.centerIn: parent
        width: parent.width
        visible: list.count === 0 && root.documents.view === "list"
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("No documents are wanted here")
        color: Theme.inkSoft
    }
}
