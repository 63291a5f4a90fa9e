pragma ComponentBehavior: Bound
import QtQuick
import Common

// The kiosk's only window: a header and a footer that stay, one screen between them, and panels above.
Window {
    id: root

    required property KioskViewModel viewModel
    readonly property bool tall: root.height > root.width
    readonly property bool welcoming: root.viewModel.screen === "welcome"
    readonly property bool choosing: ["welcome", "agencies", "services", "search"].includes(root.viewModel.screen)
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
            visible: !root.welcoming && !root.viewModel.shut
            viewModel: root.viewModel
            tall: root.tall
        }

        Loader {
            id: stage
            anchors { left: parent.left; right: parent.right; bottom: paper.top }
            anchors.top: root.welcoming ? parent.top : header.bottom
            visible: !root.viewModel.shut
            sourceComponent: ({
                    "welcome": welcome,
                    "agencies": agencies,
                    "services": services,
                    "search": search,
                    "code": code,
                    "ticket": ticket,
                    "progress": progress,
                    "check": check
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

        Loader {
            id: paper
            anchors { left: parent.left; right: parent.right; bottom: pause.top }
            height: active ? implicitHeight : 0
            active: root.viewModel.outlet !== "here" && root.choosing && !root.viewModel.shut
            sourceComponent: KioskPaper {
                viewModel: root.viewModel
                spoken: !root.welcoming
            }
        }
        Loader {
            id: pause
            anchors { left: parent.left; right: parent.right; bottom: footer.top }
            height: active ? implicitHeight : 0
            active: root.viewModel.resting
            sourceComponent: KioskPause {
                viewModel: root.viewModel
                spoken: !root.welcoming
            }
        }
        Loader {
            anchors { left: parent.left; right: parent.right; top: parent.top; bottom: footer.top }
            active: root.viewModel.shut
            sourceComponent: ShutScreen {
                viewModel: root.viewModel
                tall: root.tall
            }
        }

        KioskFooter {
            id: footer
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            viewModel: root.viewModel
            tall: root.tall
        }

        Loader {
            anchors.fill: parent
            active: root.viewModel.panel === "help"
            sourceComponent: HelpPanel {
                viewModel: root.viewModel
                tall: root.tall
            }
        }
        Loader {
            anchors.fill: parent
            active: root.viewModel.panel === "priority"
            sourceComponent: PriorityPanel {
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
        id: code
        CodeScreen {
            viewModel: root.viewModel
            tall: root.tall
        }
    }
    Component {
        id: progress
        ProgressScreen {
            viewModel: root.viewModel
            tall: root.tall
        }
    }
    Component {
        id: check
        CheckScreen {
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
