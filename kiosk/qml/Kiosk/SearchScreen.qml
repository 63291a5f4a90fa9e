pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Common

// Any word of the service's name; results as one types.
Item {
    id: root

    required property KioskViewModel viewModel
    required property bool tall

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gapHuge
        anchors.rightMargin: Theme.gapHuge
        anchors.topMargin: Theme.gapLarge
        anchors.bottomMargin: Theme.gapLarge
        columns: root.tall ? 1 : 2
        columnSpacing: Theme.gapLarge
        rowSpacing: Theme.gapLarge

        SearchField {
            objectName: "search-field"
            Layout.fillWidth: true
            Layout.row: 0
            typed: root.viewModel.text
            hint: qsTr("Write the name of the service")
        }

        Item {
            Layout.row: root.tall ? 1 : 0
            Layout.column: root.tall ? 0 : 1
            Layout.rowSpan: root.tall ? 1 : 3
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.touch * 9

            Label {
                id: suggestion
                objectName: "suggested"
                anchors { left: parent.left; right: parent.right; top: parent.top }
                visible: root.viewModel.text === ""
                text: qsTr("You may be looking for")
                color: Theme.inkSoft
            }
            CardPages {
                id: pages
                anchors.fill: parent
                anchors.topMargin: suggestion.visible ? suggestion.height + Theme.gapSmall : 0
                rows: root.viewModel.results
                mirrored: root.viewModel.mirrored
                mostColumns: 1
                leastHeight: Theme.touch * 2.2
                mostHeight: Theme.touch * 3.2
                card: ServiceCard {
                    pages: pages
                    withAgency: true
                    onActivated: root.viewModel.chooseService(code)
                }
            }
            ColumnLayout {
                anchors.centerIn: parent
                width: parent.width
                visible: root.viewModel.text !== "" && pages.count === 0
                spacing: Theme.gap

                Label {
                    objectName: "nothing-found"
                    Layout.fillWidth: true
                    text: qsTr("Nothing found. Try another word, or ask at reception")
                    font.pixelSize: Theme.lead
                    horizontalAlignment: Text.AlignHCenter
                }
                TouchButton {
                    objectName: "enquire"
                    Layout.alignment: Qt.AlignHCenter
                    visible: root.viewModel.enquiry !== ""
                    primary: true
                    icon: "info"
                    text: qsTr("A ticket for reception")
                    onActivated: root.viewModel.enquire()
                }
            }
        }

        Keyboard {
            objectName: "keyboard"
            Layout.row: root.tall ? 2 : 1
            Layout.column: 0
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.touch * 12.4
            Layout.minimumWidth: Theme.touch * 12.3
            arabic: root.viewModel.language !== "en"
            keyHeight: Theme.touch * (root.tall ? 1 : 1.3)
            onTyped: text => root.viewModel.typeText(text)
            onErased: root.viewModel.eraseLetter()
            onCleared: root.viewModel.eraseAll()
        }
        Item {
            Layout.row: 2
            Layout.column: 0
            Layout.fillHeight: true
            visible: !root.tall
        }
    }
}
