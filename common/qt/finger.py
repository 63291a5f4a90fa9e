"""Touch and type as people do: the demo's visitors and staff, and the tests, drive real windows through this."""

from collections.abc import Callable
from functools import lru_cache
from time import monotonic

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest


class NotThere(LookupError):  # noqa: N818 - it reads as what it is
    """What was to be touched is not on the screen."""


def find(window: QQuickWindow, name: str) -> QQuickItem | None:
    """The visible item of that objectName."""
    pending = [window.contentItem()]
    while pending:
        item = pending.pop()
        if not item.isVisible():
            continue
        if item.objectName() == name:
            return item
        pending.extend(item.childItems())
    return None


def can_touch(window: QQuickWindow, name: str) -> bool:
    """Whether an item is on the screen, where a finger reaches it, and takes a touch."""
    item = find(window, name)
    return item is not None and item.isEnabled() and _is_in_sight(item)


def touch(window: QQuickWindow, name: str) -> None:
    """Put a finger on the middle of an item and lift it; NotThere if it is not on the screen."""
    item = find(window, name)
    if item is None or not item.isEnabled():
        raise NotThere(name)
    touch_at(window, item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint())


def touch_at(window: QQuickWindow, point: QPoint) -> None:
    QTest.touchEvent(window, _screen()).press(0, point, window).commit()
    QTest.touchEvent(window, _screen()).release(0, point, window).commit()


def press(window: QQuickWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key and let it go, in a window that has the keyboard."""
    _activate(window)
    QTest.keyClick(window, key, modifiers)


def write(window: QQuickWindow, text: str) -> None:
    """Type letters and digits, in a window that has the keyboard."""
    _activate(window)
    for letter in text:  # a letter is a key, too
        QTest.keyClick(window, letter)  # type: ignore[call-overload]


def wait_until(is_done: Callable[[], bool], seconds: float = 60.0) -> bool:
    """Let the application live until something is so; whether it came to be so in time."""
    deadline = monotonic() + seconds
    while not is_done():
        if monotonic() > deadline:
            return False
        QGuiApplication.processEvents()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QTest.qWait(1)
    return True


def _is_in_sight(item: QQuickItem) -> bool:
    """Its middle is not scrolled out of a list that shows it."""
    middle = QPointF(item.width() / 2, item.height() / 2)
    around = item.parentItem()
    while around is not None:
        if around.clip() and not around.contains(around.mapFromItem(item, middle)):
            return False
        around = around.parentItem()
    return True


def rest(seconds: float) -> None:
    """Let the application live for a while: what moves comes to its place."""
    wait_until(lambda: False, seconds)


def _activate(window: QQuickWindow) -> None:
    if QGuiApplication.focusWindow() is not window:
        window.requestActivate()
        wait_until(lambda: QGuiApplication.focusWindow() is window)


@lru_cache
def _screen() -> QPointingDevice:
    return QTest.createTouchDevice()
