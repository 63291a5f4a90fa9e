pragma ComponentBehavior: Bound
import QtQuick
import Common

// The kiosk's only window: a header and a footer that stay, one screen between them, and panels above.
Window {
    id: root

    required property KioskViewModel viewModel
    readonly property bool tall: root.height > root.width
    readonly property bool welcoming: root.viewModel.screen === "welcome"
    readonly property real millimetre: Math.hypot(root.width, root.height) / (root.viewModel.inches * 25.4)

    title: root.viewModel.centre
    color: Theme.page

    Binding {
        target: Theme
        property: "millimetre"
        value: root.millimetre
    }
    Binding {
        target: Theme
        property: "body"
        value: Theme.capsOf(4.8)
    }
    Binding {
        target: Theme
        property: "unit"
        value: Theme.millimetre * 2
    }

    Item {
        id: content
        anchors.fill: parent
        LayoutMirroring.enabled: root.viewModel.mirrored
        LayoutMirroring.childrenInherit: true

        KioskHeader {
            id: header
            anchors { left: parent.left; right: parent.right; top: parent.top }
            visible: !root.welcoming
            viewModel: root.viewModel
            tall: root.tall
        }

        Loader {
            id: stage
            anchors { left: parent.left; right: parent.right; bottom: footer.top }
            anchors.top: root.welcoming ? parent.top : header.bottom
            sourceComponent: ({
                    "welcome": welcome,
                    "agencies": agencies,
                    "services": services,
                    "search": search,
                    "ticket": ticket
                })[root.viewModel.screen]
            onLoaded: fade.restart()

            NumberAnimation {
                id: fade
                target: stage
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.quick
            }
        }

        KioskFooter {
            id: footer
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            viewModel: root.viewModel
        }

        Loader {
            anchors.fill: parent
            active: root.viewModel.helped
            sourceComponent: HelpPanel {
                viewModel: root.viewModel
            }
        }
        Loader {
            anchors.fill: parent
            active: root.viewModel.asking
            sourceComponent: IdlePanel {
                viewModel: root.viewModel
            }
        }
        Loader {
            anchors.fill: parent
            active: root.viewModel.closed
            sourceComponent: ClosedScreen {
                viewModel: root.viewModel
            }
        }
    }

    Component {
        id: welcome
        WelcomeScreen {
            viewModel: root.viewModel
            tall: root.tall
        }
    }
    Component {
        id: agencies
        AgencyScreen {
            viewModel: root.viewModel
            tall: root.tall
        }
    }
    Component {
        id: services
        ServiceScreen {
            viewModel: root.viewModel
            tall: root.tall
        }
    }
    Component {
        id: search
        SearchScreen {
            viewModel: root.viewModel
            tall: root.tall
        }
    }
    Component {
        id: ticket
        TicketScreen {
            viewModel: root.viewModel
            tall: root.tall
        }
    }
}
