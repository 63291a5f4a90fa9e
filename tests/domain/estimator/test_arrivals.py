"""Who is still to come."""

import pytest

from common.domain.estimator.arrivals import HALF_HOUR, Arrivals
from common.domain.estimator.floor import Queue

QUEUE = Queue("A", "normal")
NINE = 9 * 3600.0


def after_days(*counts: int) -> Arrivals:
    """As many visitors at nine on each day."""
    arrivals = Arrivals()
    for count in counts:
        for _ in range(count):
            arrivals.add(QUEUE, NINE + 5)
        arrivals.add(Queue("other", "normal"), NINE)
        arrivals.close_day()
    return arrivals


def test_on_the_first_day_nobody_is_expected() -> None:
    arrivals = Arrivals()
    arrivals.add(QUEUE, NINE)
    assert arrivals.coming(QUEUE, NINE, NINE + HALF_HOUR) == []


def test_as_many_are_expected_as_came_evenly_spaced() -> None:
    assert after_days(3).coming(QUEUE, NINE, NINE + HALF_HOUR) == pytest.approx([NINE + 300, NINE + 900, NINE + 1500])


def test_half_a_half_hour_brings_half_of_them() -> None:
    assert len(after_days(4).coming(QUEUE, NINE + 900, NINE + HALF_HOUR)) == 2


def test_what_is_less_than_one_in_a_half_hour_adds_up() -> None:
    arrivals = Arrivals()
    for slot in range(4):
        arrivals.add(QUEUE, NINE + slot * HALF_HOUR)
    arrivals.close_day()
    arrivals.add(Queue("other", "normal"), NINE)
    arrivals.close_day()
    assert len(arrivals.coming(QUEUE, NINE, NINE + 4 * HALF_HOUR)) == 2


def test_nobody_is_expected_when_nobody_ever_came() -> None:
    assert after_days(3).coming(QUEUE, NINE + HALF_HOUR, NINE + 5 * HALF_HOUR) == []
    assert after_days(3).coming(Queue("new", "normal"), NINE, NINE + HALF_HOUR) == []


def test_the_days_are_averaged() -> None:
    assert len(after_days(2, 6).coming(QUEUE, NINE, NINE + HALF_HOUR)) == 4


def test_a_half_hour_in_which_nobody_came_today_counts() -> None:
    assert len(after_days(6, 0, 0).coming(QUEUE, NINE, NINE + HALF_HOUR)) == 2


def test_a_day_without_visitors_teaches_nothing() -> None:
    arrivals = after_days(3)
    arrivals.close_day()
    assert len(arrivals.coming(QUEUE, NINE, NINE + HALF_HOUR)) == 3
