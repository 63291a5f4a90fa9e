pragma ComponentBehavior: Bound
import QtQuick
import Common
import Counter

// The tablet that faces the visitor. The clerk's keys count here too: the visitor's touch may have taken the keyboard.
Window {
    id: root

    required property RatingViewModel viewModel
    required property CounterViewModel desk
    required property real inches

    objectName: "rating-window"
    color: Theme.surface
    title: root.viewModel.counter ? qsTr("Rating – counter %1").arg(root.viewModel.counter) : qsTr("Rating")

    Binding {
        target: Theme
        property: "millimetre"
        value: Math.hypot(root.width, root.height) / (root.inches * 25.4)
    }
    Binding {
        target: Theme
        property: "body"
        value: Theme.capsOf(2.6)
    }
    Binding {
        target: Theme
        property: "unit"
        value: Math.min(root.width, root.height) / 80
    }

    KeySet {
        viewModel: root.desk
        all: false
    }

    Rectangle {
        width: parent.width
        height: Theme.unit * 1.5
        color: Theme.green
    }
    Loader {
        anchors.fill: parent
        anchors.topMargin: Theme.unit * 1.5
        LayoutMirroring.enabled: root.viewModel.rightToLeft
        LayoutMirroring.childrenInherit: true
        sourceComponent: root.viewModel.screen === "question" ? question : root.viewModel.screen === "thanks" ? thanks : idle
    }

    Component {
        id: question
        RatingQuestion {
            viewModel: root.viewModel
        }
    }
    Component {
        id: thanks
        RatingThanks {}
    }
    Component {
        id: idle
        RatingIdle {
            viewModel: root.viewModel
        }
    }
}
