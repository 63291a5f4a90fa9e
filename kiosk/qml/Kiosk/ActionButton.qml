import QtQuick
import Common

// A large button of the kiosk's screens, as round as its cards.
TouchButton {
    implicitHeight: Theme.touch * 1.2
    radius: Theme.radiusLarge
    textSize: Theme.lead
}
