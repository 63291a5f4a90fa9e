"""Where the demo's windows stand, so that all of them are seen at once on a screen of 1920 × 1080 or larger."""

from PySide6.QtCore import QRect

_USUAL = (1920, 1080)
_TITLE_BAR = 32
_PLACES = {
    "counter": (0, _TITLE_BAR, 1366, 700),
    "kiosk": (1372, _TITLE_BAR, 542, 964),
    "display": (0, 2 * _TITLE_BAR + 706, 576, 300),
    "preview": (582, 2 * _TITLE_BAR + 706, 240, 300),
}


def places(screen: QRect) -> dict[str, QRect]:
    """A place for each window. A smaller screen shows as much as it can: nothing gets too small to read."""
    scale = max(1.0, min(screen.width() / _USUAL[0], screen.height() / _USUAL[1]))
    return {
        name: QRect(*(round(scale * side) for side in place)).translated(screen.topLeft())
        for name, place in _PLACES.items()
    }
