"""A real kiosk on a real store, and the finger of a visitor."""

import math
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem

from common.language.translation import ScreenTranslator
from common.operations import Operations
from common.qt import finger
from common.qt.worker import Worker
from common.settings import Settings
from kiosk.guard import DOUBLE_WITHIN, SAME_PLACE
from kiosk.main import KioskApp
from tests.conftest import Clock


class Visitor:
    """Stands before a kiosk: touches what is there and reads what is shown."""

    def __init__(self, app: KioskApp, clock: Clock) -> None:
        self.app, self.clock = app, clock
        self._struck = QPoint(-1000, -1000)

    @property
    def window(self) -> Any:
        return self.app.window

    @property
    def millimetre(self) -> float:
        """In pixels."""
        return math.hypot(self.window.width(), self.window.height()) / (self.app.view_model.inches * 25.4)

    def settle(self) -> "Visitor":
        """Until nothing is under way."""
        assert finger.wait_until(lambda: not any(worker.busy for worker in self.workers))
        return self

    @property
    def workers(self) -> tuple[Worker, ...]:
        app = self.app
        return app.runtime.worker, app.paper, app.reserve.worker, app.examiner.worker

    def look(self) -> "Visitor":
        """Until what is new has found its place and is painted."""
        for _ in range(2):
            frames: list[bool] = []
            painted = self.window.frameSwapped.connect(partial(frames.append, True))
            self.window.update()
            assert finger.wait_until(lambda: bool(frames))  # noqa: B023 - called at once
            self.window.disconnect(painted)
        return self

    def touch(self, *names: str) -> "Visitor":
        """One after the other, each when its screen has come."""
        for name in names:
            assert self.waits_for(name), f"{name} is not on the screen"
            self._take_time(self.place(name))
            finger.touch(self.window, name)
            self.settle()
        return self

    def _take_time(self, place: QPoint) -> None:
        """A second strike at once at the same place would be dropped."""
        if (place - self._struck).manhattanLength() < 2 * SAME_PLACE * self.millimetre:
            finger.rest(DOUBLE_WITHIN)
        self._struck = place

    def hammer(self, name: str, times: int) -> None:
        """Many quick touches at the place where something is now."""
        place = self.place(name)
        for _ in range(times):
            finger.touch_at(self.window, place)
        self.settle()

    def place(self, name: str) -> QPoint:
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def item(self, name: str) -> QQuickItem:
        found = finger.find(self.window, name)
        assert found is not None, f"{name} is not on the screen"
        return found

    def waits_for(self, name: str) -> bool:
        return finger.wait_until(lambda: self.sees(name))

    def sees(self, name: str) -> bool:
        return finger.find(self.window, name) is not None

    def reads(self, name: str) -> str:
        return str(self.item(name).property("text"))

    def writes(self, text: str) -> "Visitor":
        """On the pad."""
        return self.touch(*(f"key-{letter}" for letter in text))

    def shows(self, code: str) -> "Visitor":
        """Holds a code under the scanner, which types it like a keyboard."""
        for letter in (*code, "\r"):
            key = Qt.Key.Key_Return if letter == "\r" else Qt.Key.Key_unknown
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QGuiApplication.sendEvent(self.window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
        return self.settle()

    def rests(self, seconds: float) -> "Visitor":
        """Does nothing for a while."""
        self.clock.advance(seconds)
        self.app.view_model.tick()
        return self.settle()

    def comes_at(self, hour: int, minute: int = 0, *, day: int = 22) -> "Visitor":
        """Before a kiosk that nobody uses, at a local time in November; the 22nd is a Sunday."""
        zone = self.app.runtime.operations.profile.zone
        self.clock.now = datetime(2026, 11, day, hour, minute, tzinfo=zone).astimezone(UTC)
        self.app.view_model.leave()
        self.app.view_model.tick()
        return self.settle()


OpenKiosk = Callable[..., Visitor]


@pytest.fixture
def open_kiosk(
    settings: Callable[..., Settings], translator: ScreenTranslator, clock: Clock
) -> Iterator[Callable[..., Visitor]]:
    """A kiosk on show in a window of that many pixels, with what a test changes in its settings."""
    opened: list[KioskApp] = []

    def open_one(width: int = 540, height: int = 960, *, show: bool = True, **changes: object) -> Visitor:
        app = KioskApp(settings(**{"device": "K1", **changes}), translator, clock)
        opened.append(app)
        app.window.resize(width, height)
        if show:
            app.show()
        return Visitor(app, clock).settle()

    yield open_one
    for app in opened:
        app.close()


@pytest.fixture
def visitor(open_kiosk: OpenKiosk) -> Visitor:
    """At a kiosk without a printer, upright, in Arabic."""
    return open_kiosk()


@pytest.fixture
def printing(open_kiosk: OpenKiosk, tmp_path: Path) -> Visitor:
    """At a kiosk whose tickets are pictures in the folder `tickets`."""
    return open_kiosk(printer=f"png:{tmp_path / 'tickets'}")


@pytest.fixture
def staffed(operations: Operations) -> Operations:
    """Every counter is open, and some visitors wait."""
    for counter, person in zip(operations.profile.counters, operations.profile.staff, strict=False):
        operations.open_counter(counter.number, person.code)
    return operations
