"""What a wall can come to show besides calls, set up with real visits."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from PySide6.QtTest import QTest

from common.domain.forecast import WaitRange
from common.qt.finger import wait_until
from tests.conftest import Clock
from tests.display.conftest import Hall, Wall


def not_live(wall: Wall, hall: Hall, clock: Clock) -> None:
    wall.app.runtime.feed.live.emit(False)


def prayer(wall: Wall, hall: Hall, clock: Clock) -> None:
    clock.now = datetime(2026, 11, 22, 12, 15, tzinfo=UTC)


def closed(wall: Wall, hall: Hall, clock: Clock) -> None:
    clock.now = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)


def sent_on(wall: Wall, hall: Hall, clock: Clock) -> None:
    """One to another wing, two to wait."""
    hall.serve("31", "J4")
    for counter in ("17", "20"):
        hall.serve(counter, "K1")
    assert wait_until(lambda: len(wall.guides) >= 2)


def called_elsewhere(wall: Wall, hall: Hall, clock: Clock) -> None:
    number = hall.call("11", wing="ESV").ticket.number
    assert wall.shows(number, announced=True)


def picked_up(wall: Wall, hall: Hall, clock: Clock) -> None:
    """At the second call."""
    turn = hall.call("20", service="X1")
    assert wall.shows(turn.ticket.number, announced=True)
    clock.advance(20)
    hall.recall(turn)
    assert wait_until(lambda: "النداء الثاني" in wall.view_model.call["words"])


def waits(wall: Wall, hall: Hall, clock: Clock) -> None:
    """As long as they get in figures, for every letter."""
    wall.settle()
    told = {service.code: WaitRange(45, 60) for service in hall.operations.profile.services}
    wall.view_model._waiting.ranges = told


STATES: Mapping[str, tuple[str, Callable[[Wall, Hall, Clock], None]]] = {
    "empty": ("D6", lambda _wall, _hall, _clock: None),
    "not live": ("D6", not_live),
    "prayer": ("D6", prayer),
    "closed": ("D6", closed),
    "sent on": ("D2", sent_on),
    "called elsewhere": ("D5", called_elsewhere),
    "picked up": ("D6", picked_up),
    "waits": ("D6", waits),
}
"""By name: the display, and what happens."""


def come_to(state: str, make: Callable[..., Wall], hall: Hall, clock: Clock, *args: object, **changes: object) -> Wall:
    """A wall in that state, at rest."""
    device, happens = STATES[state]
    wall = make(*args, device=device, **changes)
    happens(wall, hall, clock)
    wall.settle()
    QTest.qWait(300)
    return wall
