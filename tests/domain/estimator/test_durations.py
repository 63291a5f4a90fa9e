"""Durations: means, and how much longer."""

import pytest

from common.domain.estimator.durations import STRENGTH, Durations


def durations(*seconds: float, most: int = 200) -> Durations:
    made = Durations(most)
    for duration in seconds:
        made.add(duration)
    return made


def test_nothing_learnt_gives_the_prior() -> None:
    assert Durations().mean(600) == 600
    assert Durations().remaining(1000, 600) == 600


def test_the_prior_counts_as_much_as_its_strength() -> None:
    assert durations(100, 200).mean(600, 2) == pytest.approx((300 + 1200) / 4)


def test_only_the_last_ones_count() -> None:
    assert durations(1000, 10, 20, 30, most=3).mean(0, 0) == pytest.approx(20)


def test_equal_durations_are_forgotten_one_at_a_time() -> None:
    assert len(durations(5, 5, 5, 5, most=3)) == 3


def test_what_is_left_is_the_mean_excess_of_those_that_took_longer() -> None:
    expected = ((300 - 150) + (400 - 150) + STRENGTH * 250) / (2 + STRENGTH)
    assert durations(100, 300, 400).remaining(150, 250) == pytest.approx(expected)


def test_something_is_always_left() -> None:
    assert durations(100, 200).remaining(10_000, 150) == pytest.approx(150)
