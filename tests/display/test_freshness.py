"""The wall says that it is not live after 15 s without an answer, and looks again by itself."""

from datetime import UTC, datetime, timedelta

import pytest

from display.freshness import Freshness

NINE = datetime(2026, 11, 22, 6, 0, tzinfo=UTC)


def at(seconds: float) -> datetime:
    return NINE + timedelta(seconds=seconds)


@pytest.fixture
def freshness() -> Freshness:
    """Asked and answered at nine."""
    freshness = Freshness()
    freshness.ask(NINE)
    freshness.answer(NINE)
    return freshness


def test_the_first_look_is_due_at_once() -> None:
    assert Freshness().is_due(NINE)


@pytest.mark.parametrize(("seconds", "due"), [(0, False), (4.9, False), (5, True), (3600, True), (-1, True)])
def test_a_look_is_due_every_five_seconds_and_when_the_clock_was_set_back(
    freshness: Freshness, seconds: float, due: bool
) -> None:
    assert freshness.is_due(at(seconds)) == due


def test_no_second_look_is_due_while_the_first_is_not_answered(freshness: Freshness) -> None:
    freshness.ask(at(5))
    assert not freshness.is_due(at(60))


@pytest.mark.parametrize(("seconds", "live"), [(5, True), (14.9, True), (15, False), (60, False)])
def test_a_store_that_hangs_is_noticed_within_fifteen_seconds(freshness: Freshness, seconds: float, live: bool) -> None:
    freshness.ask(at(5))
    assert freshness.is_live(at(seconds)) == live


def test_a_leap_of_a_simulated_clock_is_not_taken_for_silence(freshness: Freshness) -> None:
    assert freshness.is_live(at(3600))


def test_a_refused_look_ends_being_live_until_one_is_answered(freshness: Freshness) -> None:
    freshness.ask(at(5))
    freshness.fail()
    assert not freshness.is_live(at(5))
    assert freshness.is_due(at(10))
    freshness.ask(at(10))
    freshness.answer(at(10))
    assert freshness.is_live(at(10))
    assert freshness.answered_at == at(10)


def test_a_store_that_the_feed_lost_is_not_looked_at_until_it_is_back(freshness: Freshness) -> None:
    freshness.lose(lost=True)
    assert not freshness.is_live(at(1))
    assert not freshness.is_due(at(60))
    freshness.lose(lost=False)
    assert freshness.is_live(at(61))
    assert freshness.is_due(at(61))
