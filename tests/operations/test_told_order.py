"""The order in which a counter sees those who wait is that in which it calls them, whatever the clocks said."""

from datetime import timedelta
from random import Random

import pytest

from common.operations import Operations
from common.store.store import CentreStore
from tests.conftest import Clock

COUNTER, STAFF = "1", "S01"
CLASSES = ("normal", "normal", "normal", "elderly", "assisted", "appointment")
JUMPS = (timedelta(minutes=3), timedelta(minutes=50), -timedelta(hours=2), timedelta(hours=2))


@pytest.fixture
def told(operations: Operations) -> Operations:
    operations.open_counter(COUNTER, STAFF)
    return operations


def come(operations: Operations, clock: Clock, random: Random, visitors: int) -> None:
    """With a clock that jumps between them; who comes is of any class, and some come back."""
    skills = sorted(operations.profile.counter_of[COUNTER].skills)[:3]
    start = clock.now
    for _ in range(visitors):
        turn = operations.issue(random.choice(skills), language="ar", priority=random.choice(CLASSES))
        clock.now = start + random.choice(JUMPS) * random.random()
        if random.random() < 0.2:
            operations.cancel(turn.step.id)


@pytest.mark.parametrize("seed", range(6))
def test_who_is_told_to_be_next_is_called_next_until_nobody_waits(
    told: Operations, centre: CentreStore, clock: Clock, seed: int
) -> None:
    """At one moment: what time changes it changes for the told and for the called."""
    random = Random(seed)
    come(told, clock, random, 18)
    foretold = [turn.step.id for turn in told.desk(COUNTER).waiting]
    assert foretold
    called = []
    while turn := told.call_next(COUNTER):
        told.start(COUNTER, turn.step.id)
        told.finish(COUNTER, turn.step.id)
        called.append(turn.step.id)
    assert called == foretold
    assert centre.verify() is None


@pytest.mark.parametrize("seed", range(3))
def test_the_first_who_is_told_is_the_one_whom_the_desk_offers(told: Operations, clock: Clock, seed: int) -> None:
    """Also while time passes, others come, and the guard of the lower tier takes its turns."""
    random = Random(seed)
    for _ in range(8):
        come(told, clock, random, 3)
        desk = told.desk(COUNTER)
        assert desk.next is not None
        assert desk.waiting[0] == desk.next
        turn = told.call_next(COUNTER)
        assert turn is not None
        told.start(COUNTER, turn.step.id)
        told.finish(COUNTER, turn.step.id)
