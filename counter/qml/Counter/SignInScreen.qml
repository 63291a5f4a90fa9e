pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common
import Counter

// Who sits where today. A counter that somebody uses is taken over only by a second press.
Item {
    id: root

    required property CounterViewModel viewModel
    readonly property SignIn signIn: root.viewModel.signIn
    readonly property SignStage stage: root.signIn.stage
    readonly property bool warned: root.stage.stage === "warned"

    function instruction(): string {
        if (root.stage.stage === "incomplete")
            return qsTr("Choose your name and your counter");
        if (root.stage.user)
            return (root.warned ? qsTr("%1 uses counter %2 now. Press again to take it over.") : qsTr("Counter %2 is in use: %1")).arg(root.stage.user).arg(root.stage.counter);
        if (root.stage.sits)
            return (root.warned ? qsTr("You still sit at counter %1. Press again to leave it and begin here.") : qsTr("You still sit at counter %1")).arg(root.stage.sits);
        return qsTr("Counter %1 is ready for you").arg(root.stage.counter);
    }

    function beginText(): string {
        if (!root.stage.counter)
            return qsTr("Begin");
        if (!root.warned)
            return qsTr("Begin at counter %1").arg(root.stage.counter);
        return root.stage.user ? qsTr("Take over counter %1").arg(root.stage.counter) : qsTr("Move to counter %1").arg(root.stage.counter);
    }

    function staffChosen(): void {
        staff.typed = "";
        counters.begin();
    }

    function counterChosen(): void {
        counters.typed = "";
        begin.forceActiveFocus();
    }

    objectName: "sign-in"
    Component.onCompleted: staff.begin()

    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: footer.top
        anchors.margins: Theme.gapLarge
        spacing: Theme.gapLarge

        ChoiceList {
            id: staff
            objectName: "staff"
            Layout.preferredWidth: parent.width * 0.4
            Layout.fillHeight: true
            title: qsTr("Your name")
            prompt: qsTr("Type a name or number")
            model: root.signIn.staff
            row: staffRow
            chosenRow: root.stage.staff_row
            onEdited: text => root.signIn.search(text, counters.typed)
            onTaken: row => {
                root.signIn.choose_at(row);
                root.staffChosen();
            }
        }
        ChoiceList {
            id: counters
            objectName: "counters"
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("Your counter")
            prompt: qsTr("Type a number, wing or agency")
            model: root.signIn.counters
            row: counterRow
            chosenRow: root.stage.row
            onEdited: text => root.signIn.search(staff.typed, text)
            onTaken: row => {
                root.signIn.sit_at(row);
                root.counterChosen();
            }
        }
    }

    RowLayout {
        id: footer
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gapLarge
        spacing: Theme.gapLarge

        Item {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.unit * 7

            Label {
                objectName: "instruction"
                anchors.fill: parent
                visible: !toast.visible
                verticalAlignment: Text.AlignVCenter
                text: root.instruction()
                strong: root.warned
                font.pixelSize: Theme.lead
                color: root.stage.user || root.stage.sits ? Theme.warningInk : Theme.inkSoft
            }
            ToastBar {
                id: toast
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                viewModel: root.viewModel
            }
        }
        DeskButton {
            id: begin
            objectName: "begin"
            Layout.preferredHeight: Theme.unit * 7
            Layout.preferredWidth: parent.width * 0.32
            primary: true
            enabled: root.viewModel.live && root.stage.stage !== "incomplete"
            icon: root.warned ? "alert-triangle" : "door-enter"
            iconMirrored: !root.warned && root.viewModel.rightToLeft
            text: root.beginText()
            textSize: Theme.lead
            keys: root.viewModel.keyOf["primary"]
            onActivated: root.viewModel.press("primary")
        }
    }

    Component {
        id: staffRow
        ChoiceRow {
            id: person

            required property string at

            width: ListView.view.width
            marked: ListView.view.activeFocus && ListView.isCurrentItem
            mark: person.at ? qsTr("At counter %1").arg(person.at) : ""
            onActivated: code => {
                root.signIn.choose(code);
                root.staffChosen();
            }
        }
    }
    Component {
        id: counterRow
        ChoiceRow {
            id: counter

            required property var agencies
            required property int more
            required property bool own

            width: ListView.view.width
            marked: ListView.view.activeFocus && ListView.isCurrentItem
            detail: counter.more > 0 ? root.viewModel.shown(qsTr("%n agencies", "", counter.more)) : counter.agencies
            mark: counter.user ? qsTr("In use: %1").arg(counter.user) : counter.own ? qsTr("Yours") : ""
            markIcon: counter.user ? "lock" : ""
            onActivated: code => {
                root.signIn.sit(code);
                root.counterChosen();
            }
        }
    }
}
