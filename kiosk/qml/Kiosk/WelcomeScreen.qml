pragma ComponentBehavior: Bound
import QtQuick

// The first touch: a language. Until then everything is said in each of them.
Item {
    id: root

    required property KioskViewModel viewModel
    required property bool tall

    WelcomeHouse {
        id: house
        anchors { left: parent.left; top: parent.top }
        width: root.tall ? root.width : root.width / 2
        height: root.tall ? root.height * 0.48 : root.height
        viewModel: root.viewModel
    }
    WelcomeChoice {
        anchors { right: parent.right; bottom: parent.bottom }
        width: root.tall ? root.width : root.width / 2
        height: root.tall ? root.height - house.height : root.height
        viewModel: root.viewModel
    }
}
