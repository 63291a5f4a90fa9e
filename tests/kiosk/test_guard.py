"""Nobody breaks out of the kiosk: no key does anything, and no one closes its window."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest

from common.language.translation import ScreenTranslator
from common.qt import finger
from common.settings import Settings
from kiosk.main import KioskApp
from tests.conftest import Clock
from tests.kiosk.conftest import OpenKiosk, Visitor

KEYS = [
    (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Print, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier),
]


@pytest.fixture
def full(open_kiosk: OpenKiosk) -> Visitor:
    return open_kiosk(full_screen=True)


@pytest.mark.parametrize(("key", "modifiers"), KEYS)
def test_no_key_does_anything(full: Visitor, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    finger.press(full.window, Qt.Key.Key_Tab)
    finger.press(full.window, key, modifiers)
    full.settle()
    assert full.window.isVisible()
    assert full.sees("greeting-0")
    assert not full.sees("help-panel")


def test_the_window_system_cannot_close_it(full: Visitor) -> None:
    event = QCloseEvent()
    QGuiApplication.sendEvent(full.window, event)
    assert not event.isAccepted()
    assert not full.window.close()
    assert full.window.isVisible()
    assert full.window.visibility() is full.window.Visibility.FullScreen


def test_only_the_app_itself_ends_it(
    settings: Callable[..., Settings], translator: ScreenTranslator, clock: Clock
) -> None:
    app = KioskApp(settings(full_screen=True), translator, clock)
    app.show()
    window = app.window
    app.close()
    assert window not in QGuiApplication.allWindows()


def test_a_kiosk_in_a_window_can_be_closed_like_any_window(visitor: Visitor) -> None:
    assert visitor.window.close()


def test_no_menu_opens(full: Visitor) -> None:
    QTest.mouseClick(full.window, Qt.MouseButton.RightButton, pos=QPoint(270, 480))
    place = QPoint(270, 480)
    QGuiApplication.sendEvent(full.window, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place))
    assert [window.isVisible() for window in QGuiApplication.topLevelWindows() if window.isVisible()] == [True]
    assert full.sees("greeting-0")


def test_nothing_can_be_dropped_on_it(full: Visitor) -> None:
    assert full.app._guard.eventFilter(full.window, QEvent(QEvent.Type.DragEnter))


def test_a_mouse_serves_as_a_finger(visitor: Visitor) -> None:
    QTest.mouseClick(visitor.window, Qt.MouseButton.LeftButton, pos=visitor.place("language-en"))
    assert visitor.waits_for("title")
