pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// The number of a ticket, to see where the visit is; or the code of an appointment, to check in.
Item {
    id: root

    required property KioskViewModel viewModel
    required property bool tall
    readonly property bool arriving: root.viewModel.purpose === "appointment"

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapHuge
        anchors.rightMargin: Theme.gapHuge
        anchors.topMargin: Theme.gapLarge
        anchors.bottomMargin: Theme.gapLarge
        columns: root.tall ? 1 : 2
        columnSpacing: Theme.gapHuge
        rowSpacing: Theme.gapLarge
        uniformCellWidths: !root.tall

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gapLarge

            ScreenTitle {
                Layout.fillWidth: true
                icon: root.arriving ? "calendar" : "ticket"
                title: root.arriving ? qsTr("I have an appointment") : qsTr("Where is my turn?")
                help: root.arriving ? qsTr("Write the code of your appointment, or show it to the scanner if there is one") : qsTr("Write the number of your ticket, or show its code to the scanner if there is one")
            }
            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch * 1.4
                radius: Theme.radiusLarge
                color: Theme.surface
                border.width: 2 * Theme.hair
                border.color: Theme.greenStrong

                Label {
                    objectName: "code-text"
                    anchors.fill: parent
                    anchors.margins: Theme.gap
                    text: root.viewModel.text
                    strong: true
                    color: Theme.greenDeep
                    font.pixelSize: Theme.display
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.body
                    wrapMode: Text.NoWrap
                    elide: Text.ElideNone
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
            }
            KioskNotice {
                Layout.fillWidth: true
                text: root.viewModel.notice
            }
            ActionButton {
                objectName: "submit"
                Layout.fillWidth: true
                visible: !root.tall
                primary: true
                enabled: root.viewModel.text !== ""
                icon: "check"
                text: root.arriving ? qsTr("Check in") : qsTr("Show")
                onActivated: root.viewModel.submitCode()
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: root.tall ? Qt.AlignBottom : Qt.AlignTop
            spacing: Theme.gapLarge

            CodePad {
                objectName: "code-pad"
                Layout.fillWidth: true
                letters: root.arriving ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ-" : root.viewModel.letters
                onTyped: text => root.viewModel.typeText(text)
                onErased: root.viewModel.eraseLetter()
                onCleared: root.viewModel.eraseAll()
            }
            ActionButton {
                objectName: "submit"
                Layout.fillWidth: true
                visible: root.tall
                primary: true
                enabled: root.viewModel.text !== ""
                icon: "check"
                text: root.arriving ? qsTr("Check in") : qsTr("Show")
                onActivated: root.viewModel.submitCode()
            }
        }
    }
}
