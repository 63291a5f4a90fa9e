"""The real windows of a centre in one process: a kiosk, counters that are open, and a wall display."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QSize

from common.domain.profile import Counter, Profile
from common.domain.ticket import Turn
from common.language.translation import ScreenTranslator
from common.operations import Operations
from common.qt import finger
from common.qt.worker import Worker
from common.settings import Settings
from common.store.store import CentreStore, Store
from counter.main import CounterApp
from demo.clock import SimulatedClock
from demo.pictures import Pictures
from display.main import DisplayApp
from kiosk.main import KioskApp

App = KioskApp | CounterApp | DisplayApp
KIOSK = QSize(1080, 1920)
COUNTER = QSize(1366, 768)
DISPLAY = QSize(1920, 1080)
RATING = QSize(1280, 800)
DISPLAY_INCHES = 55.0
A_BOARD = 12  # calls: enough to fill the wall


class Hall:
    """Opens the windows at a store that has a profile; `close` it."""

    def __init__(
        self,
        store: Path,
        counters: Sequence[Counter],
        translator: ScreenTranslator,
        clock: SimulatedClock,
        tickets: Path,
    ) -> None:
        self._clock = clock
        self.store = Store.open(store)
        self.centre: CentreStore = self.store.centre()
        self.operations = Operations(self.centre, clock)
        machine = Settings(store=str(store), local=str(store.parent / "local"), full_screen=False, sound=False)
        devices = _devices(self.centre.profile)
        self.kiosk = KioskApp(replace(machine, device=devices["kiosk"], printer=f"png:{tickets}"), translator, clock)
        self.display = DisplayApp(replace(machine, screen_inches=DISPLAY_INCHES), translator, clock)
        self.counters = {
            counter.number: CounterApp(replace(machine, counter=counter.number), translator, clock)
            for counter in _one_a_wing(self.centre.profile, counters)
        }
        self._show()

    def tick(self) -> None:
        """Time has passed."""
        self.kiosk.view_model.tick()
        self.display.view_model.tick()
        for counter in self.counters.values():
            counter.tick()

    def pass_time(self, seconds: float) -> None:
        self._clock.move_to(self._clock() + timedelta(seconds=seconds))
        self.tick()

    def settle(self) -> None:
        """Let everything that was begun come to its end."""
        finger.wait_until(lambda: not any(worker.busy for worker in self._workers()))

    def turn(self, turn: Turn) -> Turn:
        """As it is now."""
        return self.operations.turn(turn.step.id) or turn

    def is_visited(self, turn: Turn) -> bool:
        """Not where only papers come."""
        return self.centre.profile.wing_of[turn.step.wing].visited

    @property
    def fullness(self) -> int:
        """How much there is to see: 0, 1 or 2."""
        return len(self.operations.board(A_BOARD)) * 2 // A_BOARD

    def see_on_the_wall(self, picture: str, pictures: Pictures) -> None:
        self.settle()
        self.display.view_model.tick()
        self.settle()
        pictures.take(picture, self.display.window, self.fullness)

    def close(self) -> None:
        self.settle()
        for app in self._apps():
            app.close()
        self.store.close()

    def _show(self) -> None:
        for app in self._apps():
            app.show()
        self.kiosk.window.resize(KIOSK)
        self.display.window.resize(DISPLAY)
        for counter in self.counters.values():
            counter.window.resize(COUNTER)
            counter.rating_window.resize(RATING)
        self.settle()

    def _workers(self) -> list[Worker]:
        return [*(app.runtime.worker for app in self._apps()), self.kiosk.paper]

    def _apps(self) -> list[App]:
        return [self.kiosk, self.display, *self.counters.values()]


def _one_a_wing(profile: Profile, counters: Iterable[Counter]) -> Iterable[Counter]:
    """The first of each; the reception has a console of its own instead of a desk, and is left to the verbs."""
    first = {counter.wing: counter for counter in reversed(list(counters))}
    return [counter for wing, counter in first.items() if wing != profile.reception]


def _devices(profile: Profile) -> dict[str, str]:
    """The first device of each kind."""
    return {device.kind: device.code for device in reversed(profile.devices)}
