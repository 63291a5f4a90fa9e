"""Clocks that jump, forward and back, while verbs run: who came first is first, and the history holds.

What a wrong clock does to whole days is told in tests/operations/test_odd_days.py.
"""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from common.domain.errors import QueueError
from common.domain.event import Kind
from common.domain.profile import Profile
from common.domain.ticket import State
from common.operations import Operations
from common.store.store import CentreStore, Store
from tests.conftest import Clock
from tests.counter.conftest import Start, start
from tests.display.conftest import Hall, Wall, hall, wall
from tests.kiosk.conftest import OpenKiosk, open_kiosk

__all__ = ["hall", "open_kiosk", "start", "wall"]

COUNTER, OTHER = "1", "2"
HOUR, DAY, YEAR = timedelta(hours=1), timedelta(days=1), timedelta(days=364)  # 52 weeks: the same day of the week
EPOCH = datetime(1970, 1, 1, 7, 24, tzinfo=UTC)  # where a machine begins whose battery is empty; a Thursday
NOW = Clock().now
WRONG = {
    "an hour back": NOW - HOUR,
    "an hour ahead": NOW + HOUR,
    "a day back": NOW - 3 * DAY,
    "a day ahead": NOW + DAY,
    "years back": NOW - 5 * YEAR,
    "years ahead": NOW + 10 * YEAR,
    "1970": EPOCH,
}
wrong_clocks = pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)


@pytest.fixture
def staffed(operations: Operations) -> Operations:
    for counter, staff in ((COUNTER, "S01"), (OTHER, "S02")):
        operations.open_counter(counter, staff)
    return operations


def issue(operations: Operations) -> int:
    """The step of a new ticket."""
    return operations.issue("C1", language="ar").step.id


def serve(operations: Operations, counter: str = COUNTER) -> int | None:
    """The step of whoever is next, served."""
    turn = operations.call_next(counter)
    if turn is None:
        return None
    operations.start(counter, turn.step.id)
    return operations.finish(counter, turn.step.id).step.id


def numbers_of(centre: CentreStore) -> list[tuple[object, str]]:
    return [(ticket.day, ticket.number) for ticket in centre.tickets.tickets()]


def assert_holds(centre: CentreStore) -> None:
    """Every number once a day, and the history as it was written."""
    numbers = numbers_of(centre)
    assert len(numbers) == len(set(numbers))
    assert centre.verify() is None


@wrong_clocks
def test_who_waits_is_called_in_the_order_of_coming_when_the_clock_is_right_again(
    staffed: Operations, centre: CentreStore, clock: Clock, wrong: datetime
) -> None:
    """Somebody is at a counter all the time, so no day ends by the wrong clock."""
    issue(staffed)
    staffed.call_next(OTHER)
    came = [issue(staffed) for _ in range(3)]
    clock.now = wrong
    stray = [issue(staffed) for _ in range(2)]
    clock.now = NOW + timedelta(minutes=5)
    came += [issue(staffed) for _ in range(2)]
    called = [serve(staffed) for _ in range(7)]
    assert [step for step in called if step in came] == came
    assert [step for step in called if step in stray] in ([], stray)
    assert_holds(centre)


@pytest.mark.parametrize("jump", [-2 * HOUR, -timedelta(seconds=1), timedelta(0), 2 * HOUR])
def test_two_programs_whose_clocks_differ_share_one_order(store_path: Path, jump: timedelta) -> None:
    with closing(Store.open(store_path)) as kiosk, closing(Store.open(store_path)) as desk:
        wrong = Clock()
        wrong.now += jump
        programs = [Operations(kiosk.centre(), Clock()), Operations(desk.centre(), wrong)]
        programs[1].open_counter(COUNTER, "S01")
        came = [issue(programs[nth % 2]) for nth in range(6)]
        assert [serve(programs[1]) for _ in came] == came
        assert_holds(kiosk.centre())


@wrong_clocks
def test_a_clock_that_is_wrong_refuses_nothing_and_doubles_nothing(
    staffed: Operations, centre: CentreStore, clock: Clock, wrong: datetime
) -> None:
    issue(staffed)
    called = staffed.call_next(COUNTER)
    assert called is not None
    clock.now = wrong
    staffed.start(COUNTER, called.step.id)
    again = [staffed.issue("C1", language="ar", request="one").ticket.number for _ in range(2)]
    clock.now = NOW
    assert staffed.issue("C1", language="ar", request="one").ticket.number == again[0] == again[1]
    finished = staffed.finish(COUNTER, called.step.id)
    assert finished.step.state is State.FINISHED
    assert_holds(centre)


@pytest.mark.parametrize("wrong", [NOW - HOUR, NOW - 3 * DAY, EPOCH])
def test_a_clock_set_back_ends_no_day(staffed: Operations, centre: CentreStore, clock: Clock, wrong: datetime) -> None:
    waiting = [issue(staffed) for _ in range(3)]
    clock.now = wrong
    issue(staffed)
    staffed.close_counter(OTHER)
    staffed.open_counter(OTHER, "S02")
    ended = (Kind.DAY_CLOSED, Kind.EXPIRED, Kind.CARRIED_OVER)
    assert [event for event in centre.events.all() if event.happening.kind in ended] == []
    clock.now = NOW
    still = [turn and turn.step.state for turn in map(staffed.turn, waiting)]
    assert still == [State.WAITING] * 3


def test_all_who_expired_by_a_clock_ahead_can_be_given_their_places_back(
    staffed: Operations, centre: CentreStore, clock: Clock
) -> None:
    came = [issue(staffed) for _ in range(4)]
    clock.now = NOW + 2 * YEAR
    issue(staffed)
    clock.now = NOW + timedelta(minutes=1)
    late = issue(staffed)
    for step in reversed(came):
        staffed.restore(COUNTER, step)
    assert [serve(staffed) for _ in range(5)] == [*came, late]
    assert_holds(centre)


def look(operations: Operations) -> None:
    """What the screens read."""
    operations.board(8)
    operations.sent_on(8)
    operations.desk(COUNTER)
    operations.balance()
    operations.full()


VERBS: list[Callable[[Operations], int | None]] = [issue, issue, serve, look]


@pytest.mark.parametrize("seed", range(3))
def test_a_clock_that_jumps_before_every_verb_breaks_nothing(
    staffed: Operations, centre: CentreStore, clock: Clock, seed: int
) -> None:
    """Of two who wait on the same day the one who came first is called first, whatever the clock says."""
    random = Random(seed)
    for _ in range(60):
        clock.now = random.choice([*WRONG.values(), NOW + timedelta(seconds=random.randrange(9_000))])
        verb = random.choice(VERBS)
        places = {turn.step.place: turn.step.id for turn in staffed.desk(COUNTER).waiting}
        try:
            done = verb(staffed)
        except QueueError:
            continue
        assert verb is not serve or done == (places[min(places)] if places else None)
    assert_holds(centre)


@pytest.fixture
def summer_time(store_path: Path, profile: Profile) -> Iterator[CentreStore]:
    """A centre whose clocks are put back in the night to 30 October 2026, and put on in that to 24 April 2026."""
    with closing(Store.open(store_path)) as store:
        store.profiles.save(replace(profile, time_zone="Africa/Cairo"))
        yield store.centre()


@pytest.mark.parametrize("evening", [datetime(2026, 10, 29, 15, tzinfo=UTC), datetime(2026, 4, 23, 15, tzinfo=UTC)])
def test_in_the_night_when_clocks_change_numbers_begin_anew_once(summer_time: CentreStore, evening: datetime) -> None:
    clock = Clock()
    operations = Operations(summer_time, clock)
    days = []
    for quarter in range(4 * 24):
        clock.now = evening + quarter * timedelta(minutes=15)
        turn = operations.issue("C1", language="ar")
        days.append(turn.ticket.day)
        assert turn.ticket.number == f"C{days.count(turn.ticket.day):03d}"
    assert days == sorted(days)
    assert len(set(days)) == 2
    assert_holds(summer_time)


ISSUE = ("language-ar", "agency-MOI-TR", "service-T2")


@wrong_clocks
def test_a_kiosk_goes_on_while_its_clock_jumps(
    open_kiosk: OpenKiosk, centre: CentreStore, clock: Clock, wrong: datetime
) -> None:
    visitor = open_kiosk().touch(*ISSUE)
    assert visitor.reads("number") == "T001"
    for now in (wrong, NOW + timedelta(minutes=2)):
        clock.now = now
        visitor.app.view_model.leave()
        visitor.rests(0).touch(*ISSUE)
    assert visitor.reads("number") == ("T003" if wrong.date() == NOW.date() else "T002")
    assert_holds(centre)


@wrong_clocks
def test_a_counter_goes_on_while_its_clock_jumps(
    start: Start, centre: CentreStore, clock: Clock, wrong: datetime
) -> None:
    from PySide6.QtCore import Qt

    clerk = start()
    first, second = clerk.issue("C1", "C1")
    clerk.press(Qt.Key.Key_F8)
    clock.now = wrong
    clerk.look_again()
    clerk.press(Qt.Key.Key_F8)
    assert clerk.state(first) == "serving"
    clock.now = NOW + timedelta(minutes=5)
    clerk.look_again()
    clerk.press(Qt.Key.Key_F8)
    assert (clerk.state(first), clerk.state(second)) == ("finished", "called")
    assert_holds(centre)


@wrong_clocks
def test_a_wall_shows_the_newest_call_when_its_clock_is_right_again(
    wall: Callable[..., Wall], hall: Hall, clock: Clock, wrong: datetime
) -> None:
    hall.call("1")
    shown = wall()
    clock.now = wrong
    shown.app.runtime.feed.changed.emit()
    shown.settle()
    clock.now = NOW + timedelta(minutes=5)
    called = hall.call("2")
    assert shown.shows(called.ticket.number, announced=True)
