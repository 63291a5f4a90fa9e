import QtQuick

// A quiet surface that groups what belongs together.
Rectangle {
    color: Theme.surface
    radius: Theme.radiusLarge
    border.width: Theme.hair
    border.color: Theme.lineSoft
}
