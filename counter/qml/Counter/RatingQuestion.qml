pragma ComponentBehavior: Bound
import QtQuick
import Common
import Counter

// One question, five faces from the reading start to its end, and a way past it.
Item {
    id: root

    required property RatingViewModel viewModel
    readonly property real margin: Math.max(Theme.gapLarge, root.width * 0.05)
    readonly property bool upright: root.height > root.width

    objectName: "rating-question"

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * root.margin
        spacing: root.upright ? Theme.gapHuge : Theme.gapLarge

        Label {
            objectName: "rating-ask"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("How do you rate the service you received today?")
            strong: true
            font.pixelSize: Theme.body * 2
        }
        Column {
            width: parent.width
            spacing: Theme.gapTiny

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.gapSmall

                Label {
                    text: qsTr("Ticket")
                    color: Theme.inkSoft
                }
                Text {
                    objectName: "rating-number"
                    text: root.viewModel.number
                    font.pixelSize: Theme.body
                    font.weight: Font.DemiBold
                    color: Theme.inkStrong
                }
            }
            Label {
                objectName: "rating-service"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: root.viewModel.service
                color: Theme.inkSoft
            }
        }
        Row {
            id: faces

            readonly property real place: (width - 4 * spacing) / 5

            width: parent.width
            height: Math.max(Theme.touch, root.upright ? Theme.touch * 2 : root.height * 0.36)
            spacing: Math.max(Theme.millimetre * 3, root.width * 0.018)

            component Face: RatingFace {
                width: faces.place
                height: faces.height
                shownScore: root.viewModel.shown(score)
                onActivated: root.viewModel.rate(score)
            }

            Face {
                score: 1
                word: qsTr("Very dissatisfied")
                icon: "mood-angry"
                ink: Theme.errorInk
                color: Theme.errorPale
            }
            Face {
                score: 2
                word: qsTr("Dissatisfied")
                icon: "mood-sad"
                ink: Theme.warningInk
                color: Theme.warningPale
            }
            Face {
                score: 3
                word: qsTr("Neutral")
                icon: "mood-neutral"
                ink: Theme.inkSoft
                color: Theme.page
            }
            Face {
                score: 4
                word: qsTr("Satisfied")
                icon: "mood-smile"
                ink: Theme.greenStrong
                color: Theme.greenTint
            }
            Face {
                score: 5
                word: qsTr("Very satisfied")
                icon: "mood-happy"
                ink: Theme.greenDeep
                color: Theme.greenPale
            }
        }
        Label {
            objectName: "rating-promise"
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Your answer is confidential and does not affect how you are served")
            color: Theme.inkSoft
        }
        TouchButton {
            objectName: "rating-skip"
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.max(Theme.touch * 2, implicitWidth)
            radius: height / 2
            color: held ? Theme.lineSoft : Theme.page
            text: qsTr("Skip")
            textSize: Theme.body
            onActivated: root.viewModel.skip()
        }
    }
}
