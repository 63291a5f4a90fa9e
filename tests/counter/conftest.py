"""A counter that is really there: its windows, a store in a file, and a clerk's hands."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

from common.domain.ticket import Turn
from common.language.translation import ScreenTranslator
from common.operations import Operations
from common.qt import finger
from common.settings import Settings
from counter.main import CounterApp
from tests.conftest import Clock

WALK, PATIENCE = 60, 60  # seconds: to the service desks, and between call and no-show
Start = Callable[..., "Clerk"]


@dataclass
class Clerk:
    """Presses keys and reads screens. Between two presses a second passes, as it does with people."""

    app: CounterApp
    operations: Operations
    clock: Clock
    counter: str = "1"

    def press(self, key: Qt.Key, window: QQuickWindow | None = None, *, ctrl: bool = False) -> None:
        self.clock.advance(1)
        self.press_at_once(key, window, ctrl=ctrl)

    def press_at_once(self, key: Qt.Key, window: QQuickWindow | None = None, *, ctrl: bool = False) -> None:
        modifiers = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
        finger.press(window or self.app.window, key, modifiers)
        self.settle()

    def settle(self) -> None:
        """What was asked of the store is answered and shown."""
        assert finger.wait_until(self.is_answered)
        self.app.tick()
        assert finger.wait_until(self.is_answered)

    def is_answered(self) -> bool:
        """By the store, and by this machine's own disk."""
        return self.app.runtime.worker.busy == 0 and self.app.away.worker.busy == 0

    def look_again(self) -> None:
        """As if the feed had told of a change."""
        self.app.runtime.feed.changed.emit()
        self.settle()

    def wait(self, seconds: float) -> None:
        self.clock.advance(seconds)
        self.settle()

    def sit_down(self, staff: str = "S01") -> None:
        self.app.view_model.signIn.choose(staff)
        self.app.view_model.signIn.sit(self.counter)
        self.press(Qt.Key.Key_F8)
        assert self.operations.sittings()[self.counter] == staff

    def issue(self, *services: str, language: str = "ar") -> list[Turn]:
        turns = [self.operations.issue(service, language=language) for service in services]
        self.look_again()
        return turns

    def turn(self) -> Turn | None:
        return self.operations.desk(self.counter).turn

    def state(self, turn: Turn) -> str:
        now = self.operations.turn(turn.step.id)
        return now.step.state.value if now else ""

    def item(self, name: str, window: QQuickWindow | None = None) -> QQuickItem:
        where = window or self.app.window
        assert finger.wait_until(lambda: finger.find(where, name) is not None), f"{name} is not to be seen"
        found = finger.find(where, name)
        assert found is not None
        return found

    def sees(self, name: str, window: QQuickWindow | None = None) -> bool:
        return finger.find(window or self.app.window, name) is not None

    def text(self, name: str, window: QQuickWindow | None = None) -> str:
        return str(self.item(name, window).property("text"))

    def give_up(self) -> None:
        """The called visitor does not come: called again, waited for, and marked as a no-show."""
        self.press(Qt.Key.Key_F9)
        self.wait(WALK + PATIENCE)
        self.press(Qt.Key.Key_F7)

    def leave(self) -> None:
        """For the day: the first reason of the sheet."""
        self.press(Qt.Key.Key_F12)
        self.press(Qt.Key.Key_1)

    def touch(self, name: str) -> None:
        """Once it is there and a frame is drawn: then it has come to its place."""
        self.item(name)
        self.app.window.grabWindow()
        finger.touch(self.app.window, name)
        self.settle()

    def serve(self, turn: Turn, *, finish: bool = True) -> None:
        """Call the next, who is `turn`, start, and finish without calling on."""
        self.press(Qt.Key.Key_F8)
        self.press(Qt.Key.Key_F8)
        assert self.state(turn) == "serving"
        if finish:
            self.press(Qt.Key.Key_F10)
            assert self.state(turn) == "finished"


@pytest.fixture
def start(
    settings: Callable[..., Settings], translator: ScreenTranslator, clock: Clock, operations: Operations
) -> Iterator[Start]:
    """Open a counter's windows; `signed_in=False` leaves it at the sign-in."""
    apps: list[CounterApp] = []

    def open_counter(counter: str = "1", *, signed_in: bool = True, staff: str = "S01", **changes: object) -> Clerk:
        app = CounterApp(settings(counter=counter, **changes), translator, clock)
        apps.append(app)
        clerk = Clerk(app, operations, clock, counter)
        app.show()
        clerk.settle()
        if signed_in:
            clerk.sit_down(staff)
        return clerk

    yield open_counter
    for app in apps:
        app.close()


@pytest.fixture
def clerk(start: Start) -> Clerk:
    """Staff 1 at counter 1, which serves C1 to C4."""
    return start()


@pytest.fixture
def reception(start: Start) -> Clerk:
    """Staff 1 at counter 25, which is in the reception."""
    return start("25")
