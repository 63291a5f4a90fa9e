pragma ComponentBehavior: Bound
import QtQuick
import Common
import Counter

// Who is called next, why, and who would come then. Each number is a text of its own: it keeps its order in Arabic.
Row {
    id: root

    required property CounterViewModel viewModel
    property real textSize: Theme.caption
    property real most: root.parent ? root.parent.width : 0 // the width there is
    readonly property Next next: root.viewModel.next
    readonly property real others: lead.width + number.width + (after.visible ? then.width + after.width + 2 * root.spacing : 0) + 2 * root.spacing

    component Words: Label {
        font.pixelSize: root.textSize
        color: Theme.inkSoft
        wrapMode: Text.NoWrap
    }
    component Number: Text {
        font.pixelSize: root.textSize
        font.weight: Font.DemiBold
        color: Theme.greenDeep
    }

    objectName: "why"
    visible: root.next.number !== ""
    spacing: Theme.gapTiny
    Accessible.role: Accessible.StaticText
    Accessible.name: root.next.why

    Words {
        id: lead
        text: qsTr("Next:")
    }
    Number {
        id: number
        objectName: "why-number"
        text: root.next.number
    }
    Words {
        objectName: "why-text"
        width: Math.min(implicitWidth, root.most - root.others)
        text: qsTr("— %1").arg(root.next.why)
    }
    Words {
        id: then
        visible: after.visible
        text: qsTr("· then")
    }
    Number {
        id: after
        objectName: "why-after"
        visible: text !== ""
        text: root.next.after
        color: Theme.inkSoft
    }
}
