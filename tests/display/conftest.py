"""A wall in a window, and the hall before it: counters that call through a connection of their own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from common.domain.journey import planned
from common.domain.reasons import OutOfTurn
from common.domain.ticket import Turn
from common.language.translation import ScreenTranslator
from common.operations import Operations
from common.qt.finger import wait_until
from common.settings import Settings
from common.store.store import Store
from display.main import DisplayApp


class Hall:
    """Staff who call. Counters 1-8 of wing DSK are to the right of the wall, 9-16 ahead, 17-24 to the left."""

    def __init__(self, path: Path, clock: Callable[[], object]) -> None:
        self._store = Store.open(path)
        self.operations = Operations(self._store.centre(), clock)

    def call(self, counter: str, wing: str = "", service: str = "") -> Turn:
        """A visitor of a service of that counter comes, waits, in its wing or in another one, and is called to it."""
        waiting = self.operations.issue(service or self._service(counter, wing), language="ar")
        if counter not in self.operations.sittings():
            self.operations.open_counter(counter, self.free_staff())
        return self.operations.call(counter, waiting.step.id, reason=OutOfTurn.OTHER)

    def serve(self, counter: str, service: str) -> Turn:
        """The same, and the visitor has been there."""
        turn = self.call(counter, service=service)
        self.operations.start(counter, turn.step.id)
        return self.operations.finish(counter, turn.step.id)

    def recall(self, turn: Turn) -> Turn:
        return self.operations.recall(turn.step.counter or "", turn.step.id)

    def close(self) -> None:
        self._store.close()

    def _service(self, counter: str, wing: str) -> str:
        """One that the counter serves and that begins in the wing."""
        profile = self.operations.profile
        place = profile.counter_of[counter]
        mine = (service.code for service in profile.services if service.code in place.skills)
        return next(code for code in mine if planned(profile, (code,))[0].wing == (wing or place.wing))

    def free_staff(self) -> str:
        busy = set(self.operations.sittings().values())
        return next(code for code in self.operations.profile.staff_of if code not in busy)


class Wall:
    """The app, and what one sees on it."""

    def __init__(self, app: DisplayApp) -> None:
        self.app, self.window, self.view_model = app, app.window, app.view_model
        self.settle()

    def settle(self) -> None:
        """Until all that was committed is shown, also where the feed has not told of it yet, and the time is seen."""
        self._wait()
        self.app.runtime.feed.changed.emit()
        self._wait()
        self.view_model.tick()
        self._wait()

    def _wait(self) -> None:
        assert wait_until(lambda: self.app.runtime.worker.busy == 0 and self.app.keeper.worker.busy == 0)

    def shows(self, number: str, *, announced: bool) -> bool:
        """Whether that number comes to be in the large pane, in gold or calm."""
        return wait_until(
            lambda: self.large == number and (self.view_model.call["announced"] > 0) == announced, seconds=15
        )

    @property
    def large(self) -> str | None:
        return self.view_model.call.get("number")

    @property
    def guides(self) -> list[list[str]]:
        """The numbers that are told where to go, line by line."""
        return [self.view_model.guides.row(at).numbers for at in range(self.view_model.guides.rowCount())]

    @property
    def waits(self) -> dict[str, str]:
        """By letter, without marks of direction."""
        rows = [self.view_model.waits.row(at) for at in range(self.view_model.waits.rowCount())]
        return {row.letter: row.text.strip("\u2066\u2069") for row in rows}

    @property
    def rows(self) -> list[str]:
        return [self.view_model.rows.row(at).number for at in range(self.view_model.rows.rowCount())]


@pytest.fixture
def hall(store_path: Path, clock: Callable[[], object]) -> Iterator[Hall]:
    hall = Hall(store_path, clock)
    yield hall
    hall.close()


@pytest.fixture
def wall(
    settings: Callable[..., Settings], translator: ScreenTranslator, clock: Callable[[], object]
) -> Iterator[Callable[..., Wall]]:
    """Makes a wall of 55 inches before the wing DSK, 1920x1080 pixels; settings may be changed."""
    apps: list[DisplayApp] = []

    def make(size: tuple[int, int] = (1920, 1080), **changes: object) -> Wall:
        defaults = {"device": "D6", "screen_inches": 55.0, "farthest_seat": 4.0}
        app = DisplayApp(settings(**{**defaults, **changes}), translator, clock)
        apps.append(app)
        app.window.resize(*size)
        app.show()
        return Wall(app)

    yield make
    for app in apps:
        app.close()
