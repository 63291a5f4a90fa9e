"""A number that a kiosk gave while away, and that another visitor has: staff see it, for somebody holds that paper."""

from collections.abc import Callable
from functools import partial

import pytest

from common.domain.health import Condition, Part
from common.domain.health_words import advice
from common.operations import Operations
from common.qt import finger
from tests.conftest import Clock
from tests.kiosk.conftest import Visitor
from tests.kiosk.test_away import ISSUE, Road, away, road

__all__ = ["away", "road"]
DAY = 86_400


@pytest.fixture
def told(operations: Operations) -> Callable[[], dict[Part, str]]:
    """What the board says of the kiosk."""
    return lambda: {row.health.part: advice(row).en for row in operations.healths() if row.health.device == "K1"}


def condition(operations: Operations) -> Condition | None:
    rows = [row.health for row in operations.healths() if row.health.part is Part.NUMBERS]
    return rows[0].condition if rows else None


def has(operations: Operations, wanted: Condition | None) -> bool:
    return condition(operations) is wanted


def clone_gives(operations: Operations, number: str) -> None:
    """A machine that was copied from this one has handed in the same number first."""
    come = {"language": "ar", "priority": "normal", "request": "of a clone"}
    operations.admit(number, operations.now(), ["T2"], **come)


def test_staff_see_all_day_that_a_ticket_of_the_kiosk_was_refused(
    away: Visitor, road: Road, operations: Operations, told: Callable[[], dict[Part, str]], clock: Clock
) -> None:
    away.touch(*ISSUE, "done")
    road.mend()
    clone_gives(operations, "TA001")
    away.app.view_model.read()
    assert finger.wait_until(partial(has, operations, Condition.FAULT))
    assert "its holder needs a new one" in told()[Part.NUMBERS]
    clock.advance(DAY)
    away.app.view_model.read()
    assert finger.wait_until(partial(has, operations, Condition.OK))
