"""People ahead and wait ranges."""

from dataclasses import replace

import pytest

from common.domain.forecast import NOW, Outlook, WaitRange, people_ahead, rounded, steady
from common.domain.ticket import State, Turn
from tests.domain.test_ticket import turn_in

SHOWN = WaitRange(10, 30)


def waiting(place: int, service: str = "C1", wing: str = "DSK") -> Turn:
    turn = turn_in(State.WAITING)
    return Turn(turn.ticket, replace(turn.step, id=place, place=place, service=service, wing=wing))


def test_people_ahead_are_those_of_the_same_service_who_came_before() -> None:
    queue = [waiting(1), waiting(2, "J1"), waiting(3), waiting(4), waiting(5)]
    assert people_ahead(queue, queue[3]) == 2


def test_people_at_another_wing_are_not_ahead() -> None:
    queue = [waiting(1, wing="BKO"), waiting(2)]
    assert people_ahead(queue, queue[1]) == 0


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [(0, 0, (0, 0)), (2.3, 7.1, (2, 8)), (9.9, 12, (9, 15)), (14, 31, (10, 35)), (0.0, 19.5, (0, 20))],
)
def test_a_range_is_rounded_outwards(low: float, high: float, told: tuple[int, int]) -> None:
    assert rounded(low, high) == WaitRange(*told)


@pytest.mark.parametrize(
    ("new", "expected", "then"),
    [
        (WaitRange(5, 25), 12, SHOWN),  # the middle is still inside
        (WaitRange(15, 35), 29, SHOWN),
        (WaitRange(0, 20), 9, WaitRange(0, 20)),  # it has left it
        (WaitRange(30, 50), 40, WaitRange(30, 50)),
        (WaitRange(15, 25), 20, WaitRange(15, 25)),  # it is known much better now
    ],
)
def test_a_shown_range_changes_only_when_it_is_left_or_grows_much_narrower(
    new: WaitRange, expected: float, then: WaitRange
) -> None:
    assert steady(SHOWN, new, expected) == then


def test_a_promise_is_what_was_told_in_seconds() -> None:
    assert Outlook(3, SHOWN, 2, 900.0).promise == {"low": 600, "high": 1800, "wait": 900.0}


@pytest.mark.parametrize("told", [Outlook(3, None), Outlook(0, NOW, expected=0.0)])
def test_where_no_time_was_told_nothing_is_promised(told: Outlook) -> None:
    assert told.promise is None
