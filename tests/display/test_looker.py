"""What is read of the store: recent calls at every look, all of them now and then; none is missed by that."""

import pytest

from common.domain.ticket import Turn
from common.operations import Operations
from display import looker
from display.looker import Looker
from tests.conftest import Clock
from tests.display.conftest import Hall

COUNTERS = ("17", "18", "1", "2", "9", "10", "3", "4")


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three recent calls are read at a look."""
    monkeypatch.setattr(looker, "RECENT", 3)


def seen(turns: list[Turn]) -> list[int]:
    return [turn.step.id for turn in turns]


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("between", [1, 2, 3, 5], ids=str)
def test_however_many_calls_come_between_two_looks_all_are_seen(hall: Hall, between: int) -> None:
    one = Looker(hall.operations)
    hall.call(COUNTERS[0])
    one.look()
    for counter in COUNTERS[1 : 1 + between]:
        hall.call(counter)
    assert seen(one.look().turns) == seen(hall.operations.board(100))
    assert len(one.look().turns) == between + 1


@pytest.mark.usefixtures("few")
def test_a_call_that_is_taken_back_is_gone_at_the_next_look(hall: Hall) -> None:
    one = Looker(hall.operations)
    for counter in COUNTERS[:4]:
        hall.call(counter)
    one.look()
    hall.operations.undo(COUNTERS[3])
    assert seen(one.look().turns) == seen(hall.operations.board(100))


@pytest.mark.usefixtures("few")
def test_an_old_call_that_is_taken_back_is_gone_within_a_minute(hall: Hall, clock: Clock) -> None:
    one = Looker(hall.operations)
    for counter in COUNTERS:
        hall.call(counter)
    one.look()
    hall.operations.undo(COUNTERS[0])
    clock.advance(60)
    assert seen(one.look().turns) == seen(hall.operations.board(100))


@pytest.mark.usefixtures("few")
def test_an_old_call_that_is_called_again_is_the_newest_and_there_once(hall: Hall) -> None:
    one = Looker(hall.operations)
    turns = [hall.call(counter) for counter in COUNTERS]
    one.look()
    hall.recall(turns[0])
    found = one.look().turns
    assert found[0].step.calls == 2
    assert seen(found) == seen(hall.operations.board(100))


@pytest.mark.usefixtures("few")
def test_yesterdays_calls_are_not_todays(hall: Hall, clock: Clock) -> None:
    one = Looker(hall.operations)
    hall.call(COUNTERS[0])
    assert len(one.look().turns) == 1
    clock.advance(24 * 3600)
    assert one.look().turns == []


def test_a_changed_profile_is_noticed_by_looking(hall: Hall, operations: Operations) -> None:
    before = hall.operations.profile
    operations.reassign("17", ["C1"])
    Looker(hall.operations).look()
    assert hall.operations.profile is not before
    assert hall.operations.profile.counter_of["17"].skills == {"C1"}
