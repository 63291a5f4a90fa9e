import QtQuick
import QtQuick.Layouts
import Common
import Counter

// Where this counter is and who sits there; the time; and what is pressed once a day.
Rectangle {
    id: root

    required property CounterViewModel viewModel
    required property DeviceBoard board
    readonly property Place place: root.viewModel.place
    readonly property string title: root.viewModel.signedIn ? qsTr("Counter %1 – %2").arg(root.place.counter).arg(root.place.wing) : qsTr("Counter – sign in")

    function agencies(): string {
        const names = root.place.agencies;
        if (names.length > 3)
            return root.viewModel.shown(qsTr("%n agencies", "", names.length));
        return names.join(qsTr(", "));
    }

    implicitHeight: Theme.unit * 9
    color: Theme.surface

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapLarge
        anchors.rightMargin: Theme.gapLarge
        spacing: Theme.gap

        Rectangle {
            Layout.preferredWidth: Math.max(Layout.preferredHeight, badge.implicitWidth + Theme.gap)
            Layout.preferredHeight: Theme.unit * 6
            visible: root.viewModel.signedIn
            radius: Theme.radius
            color: Theme.greenDeep

            Text {
                id: badge
                objectName: "counter-number"
                anchors.centerIn: parent
                text: root.place.counter
                font.pixelSize: Theme.title * 0.875
                font.weight: Font.Bold
                color: Theme.onDark
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Label {
                objectName: "place-name"
                Layout.fillWidth: true
                text: root.viewModel.signedIn ? root.place.wing : root.viewModel.centre
                strong: true
                font.pixelSize: Theme.body * 1.125
                maximumLineCount: 1
            }
            RowLayout {
                visible: root.viewModel.signedIn
                spacing: Theme.gapSmall

                Label {
                    objectName: "place-agencies"
                    text: root.agencies()
                    font.pixelSize: Theme.caption
                    color: Theme.inkSoft
                    maximumLineCount: 1
                }
                Label {
                    objectName: "place-services"
                    Layout.fillWidth: true
                    text: root.viewModel.shown(qsTr("· %n service(s)", "", root.place.services))
                    font.pixelSize: Theme.caption
                    color: Theme.inkSoft
                    maximumLineCount: 1
                }
            }
        }
        RowLayout {
            visible: root.viewModel.signedIn
            spacing: Theme.gapTiny

            Icon {
                name: "user"
                size: Theme.lead
                color: Theme.inkSoft
            }
            Label {
                objectName: "staff-name"
                text: root.place.staff
                wrapMode: Text.NoWrap
            }
        }
        Text {
            objectName: "clock"
            Layout.leftMargin: Theme.gapSmall
            Layout.rightMargin: Theme.gapSmall
            text: root.viewModel.clock
            font.pixelSize: Theme.heading
            font.weight: Font.Medium
            color: Theme.ink
        }
        Rectangle {
            Layout.preferredWidth: Theme.hair
            Layout.preferredHeight: Theme.unit * 4
            color: Theme.line
        }
        DevicesButton {
            viewModel: root.viewModel
            board: root.board
        }
        DeskButton {
            objectName: "switch-language"
            quiet: true
            icon: "globe"
            text: root.viewModel.language === "ar" ? "English" : "العربية"
            onActivated: root.viewModel.switchLanguage()
        }
        DeskButton {
            objectName: "reception-button"
            visible: root.viewModel.signedIn
            quiet: true
            icon: "ticket"
            hint: qsTr("Reception: issue and correct tickets")
            keys: root.viewModel.keyOf["reception"]
            onActivated: root.viewModel.press("reception")
        }
        DeskButton {
            objectName: "mini-button"
            visible: root.viewModel.signedIn
            quiet: true
            icon: "minimize"
            hint: qsTr("Mini bar")
            keys: root.viewModel.keyOf["mini"]
            onActivated: root.viewModel.press("mini")
        }
        DeskButton {
            objectName: "help-button"
            quiet: true
            icon: "keyboard"
            hint: qsTr("Keys")
            keys: root.viewModel.keyOf["help"]
            onActivated: root.viewModel.press("help")
        }
        DeskButton {
            objectName: "sign-out"
            visible: root.viewModel.signedIn
            enabled: root.viewModel.live
            quiet: true
            icon: "logout"
            iconMirrored: root.viewModel.rightToLeft
            text: qsTr("Leave")
            keys: root.viewModel.keyOf["leave"]
            onActivated: root.viewModel.press("leave")
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.hair
        color: Theme.lineSoft
    }
}
