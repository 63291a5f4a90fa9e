pragma ComponentBehavior: Bound
import QtQuick
import Common
import Counter

// The clerk's window: sign-in, then the desk. No text stands here: texts follow the files they are in.
Window {
    id: root

    required property CounterViewModel viewModel
    required property Reception reception
    required property Documents documents
    required property DeviceBoard board
    required property HelpCalls helpCalls
    required property size usual // of a clerk's screen: from here on everything grows
    readonly property real fit: Math.max(1, Math.min(1.125, root.width / root.usual.width, root.height / root.usual.height))

    objectName: "counter-window"
    color: Theme.page
    title: topBar.title
    onClosing: root.viewModel.close()

    Binding {
        target: Theme
        property: "body"
        value: 16 * root.fit
    }
    Binding {
        target: Theme
        property: "unit"
        value: 8 * root.fit
    }
    Binding {
        target: Theme
        property: "millimetre"
        value: 3.78 * root.fit
    }

    Item {
        anchors.fill: parent
        LayoutMirroring.enabled: root.viewModel.rightToLeft
        LayoutMirroring.childrenInherit: true

        TopBar {
            id: topBar
            width: parent.width
            viewModel: root.viewModel
            board: root.board
        }
        NotLive {
            id: notLive
            anchors.top: topBar.bottom
            width: parent.width
            visible: !root.viewModel.live
            viewModel: root.viewModel
        }
        HelpBanner {
            id: banner
            anchors.top: notLive.visible ? notLive.bottom : topBar.bottom
            width: parent.width
            visible: root.helpCalls.place !== ""
            viewModel: root.viewModel
            calls: root.helpCalls
        }
        Loader {
            anchors.top: banner.visible ? banner.bottom : banner.top
            anchors.bottom: parent.bottom
            width: parent.width
            sourceComponent: !root.viewModel.signedIn ? signIn : root.viewModel.reception ? reception : desk
        }
        Loader {
            anchors.fill: parent
            active: root.viewModel.help
            sourceComponent: help
        }
    }

    Component {
        id: signIn
        SignInScreen {
            viewModel: root.viewModel
        }
    }
    Component {
        id: desk
        DeskScreen {
            viewModel: root.viewModel
            documents: root.documents
            board: root.board
        }
    }
    Component {
        id: reception
        ReceptionScreen {
            viewModel: root.viewModel
            reception: root.reception
        }
    }
    Component {
        id: help
        KeyHelp {
            viewModel: root.viewModel
        }
    }

    KeySet {
        viewModel: root.viewModel
    }
    Connections {
        target: root.viewModel
        function onSheet_opened(): void {
            root.requestActivate();
        }
    }

    MiniBar {
        viewModel: root.viewModel
        visible: root.viewModel.mini
        onVisibleChanged: {
            root.visible = !visible;
            if (root.visible)
                root.requestActivate();
        }
    }
}
