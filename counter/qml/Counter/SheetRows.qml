pragma ComponentBehavior: Bound
import QtQuick
import Common
import Counter

// What can be chosen on a sheet. Where a row acts at once, its digit does too.
Item {
    id: root

    required property CounterViewModel viewModel
    required property bool acting // else a row is chosen first and confirmed then
    readonly property SheetView sheet: root.viewModel.sheet

    signal chosen

    function absence(): string {
        return root.sheet.stage.to === "staff" ? qsTr("Not at a counter") : qsTr("Nobody there now");
    }

    function begin(): void {
        list.currentIndex = 0;
        list.forceActiveFocus();
    }

    function take(row: int): void {
        root.sheet.take_at(row);
        root.chosen();
    }

    function touch(code: string): void {
        root.sheet.touch(code);
        root.chosen();
    }

    ListView {
        id: list
        objectName: "sheet-rows"
        anchors.fill: parent
        model: root.sheet.rows
        delegate: root.acting ? acting : choosing
        cacheBuffer: 0 // rows come and go all at once: none is made in advance
        clip: true
        spacing: root.acting ? Theme.gapSmall : Theme.gapTiny / 2
        activeFocusOnTab: true
        keyNavigationEnabled: true
        boundsBehavior: Flickable.StopAtBounds
        Keys.onReturnPressed: root.take(list.currentIndex)
        Keys.onEnterPressed: root.take(list.currentIndex)
        Keys.onPressed: event => {
            const digit = event.key - Qt.Key_0;
            if (root.acting && !event.isAutoRepeat && digit >= 1 && digit <= 9 && digit <= list.count) {
                event.accepted = true;
                root.take(digit - 1);
            }
        }
    }
    ScrollMark {
        list: list
    }
    Label {
        anchors.centerIn: parent
        width: parent.width
        visible: list.count === 0
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("Nothing found")
        color: Theme.inkSoft
    }

    Component {
        id: acting
        ReasonRow {
            width: ListView.view.width
            marked: ListView.view.activeFocus && ListView.isCurrentItem
            onActivated: code => root.touch(code)
        }
    }
    Component {
        id: choosing
        ChoiceRow {
            id: row

            required property string at
            required property bool off
            required detail
            required icon

            width: ListView.view.width
            marked: ListView.view.activeFocus && ListView.isCurrentItem
            mark: row.off ? root.absence() : row.user !== "" ? row.user : row.at !== "" ? qsTr("At counter %1").arg(row.at) : ""
            markInk: row.off ? Theme.inkSoft : Theme.greenStrong
            markGround: row.off ? Theme.page : Theme.greenPale
            onActivated: code => root.touch(code)
        }
    }
}
