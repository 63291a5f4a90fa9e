pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import Counter

// The keys of keys.py for one window. Holding a key down is one press.
Instantiator {
    id: root

    required property CounterViewModel viewModel
    property bool all: true // else only those that count everywhere

    model: root.viewModel.keys.filter(key => root.all || key.everywhere)
    delegate: Shortcut {
        required property var modelData

        sequence: modelData.sequence
        autoRepeat: false
        onActivated: root.viewModel.press(modelData.action)
    }
}
