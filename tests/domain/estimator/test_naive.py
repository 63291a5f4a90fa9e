"""The formula to be compared with."""

import pytest

from common.domain.estimator import events
from common.domain.estimator.events import StepId
from common.domain.estimator.naive import UNKNOWN, Naive
from tests.domain.estimator.small import plan

DAY = [
    events.DayStarted(1, 0, plan(["A", "A", "B"])),
    *(events.CounterOpened(1, 0, number) for number in "123"),
    *(events.Issued(1, 0, StepId(ticket, 1), "A", "W", "normal") for ticket in "abcd"),
    events.Issued(1, 0, StepId("other", 1), "B", "W", "normal"),
]


def naive(*more: events.Event) -> Naive:
    made = Naive()
    for event in (*DAY, *more):
        made.on_event(event)
    return made


def test_it_is_people_ahead_times_average_over_counters() -> None:
    assert naive().predict(StepId("d", 1)) == 3 * UNKNOWN / 2


def test_the_average_is_learnt() -> None:
    visits = events.Called(1, 10, StepId("a", 1), "1"), events.Finished(1, 310, StepId("a", 1))
    assert naive(*visits).predict(StepId("d", 1)) == 2 * 300 / 2


@pytest.mark.parametrize("left", [events.Left, lambda *args: events.Called(*args, "2")])
def test_who_is_gone_is_not_ahead(left: type[events.Left]) -> None:
    assert naive(left(1, 5, StepId("b", 1))).predict(StepId("d", 1)) == 2 * UNKNOWN / 2


def test_a_closed_counter_does_not_count() -> None:
    assert naive(events.CounterClosed(1, 5, "1", "lunch")).predict(StepId("d", 1)) == 3 * UNKNOWN
