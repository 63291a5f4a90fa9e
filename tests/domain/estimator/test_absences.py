"""When a closed counter is back."""

import pytest

from common.domain.estimator.absences import GIVEN_UP, LATE, LEAST_LEFT, OPENING, PAUSE, Absences
from common.domain.estimator.plan import Break

MINUTE = 60.0
NOON = 12 * 60 * MINUTE
LUNCH = Break(NOON, NOON + 30 * MINUTE, "lunch")


def test_a_break_ends_as_planned_and_a_little_late() -> None:
    assert Absences().back("lunch", NOON, LUNCH, NOON + 5 * MINUTE) == LUNCH.end + LATE


def test_a_break_that_began_late_is_not_cut_short() -> None:
    since = NOON + 20 * MINUTE
    assert Absences().back("lunch", since, LUNCH, since) == pytest.approx(since + 21 * MINUTE + LATE)


def test_a_break_that_ends_before_it_starts_is_none() -> None:
    turned_round = Break(NOON, NOON - 30 * MINUTE, "lunch")
    assert Absences().after_break(turned_round, NOON + MINUTE) == NOON + MINUTE + LATE


def test_how_late_they_are_is_learnt() -> None:
    absences = Absences()
    for _ in range(100):
        absences.returned("lunch", NOON, LUNCH, LUNCH.end + 10 * MINUTE)
    assert absences.after_break(LUNCH, NOON) == pytest.approx(LUNCH.end + 10 * MINUTE, abs=15)


def test_who_is_overdue_is_still_to_come() -> None:
    now = LUNCH.end + 30 * MINUTE
    back = Absences().back("lunch", NOON, LUNCH, now)
    assert back is not None
    assert back > now


def test_a_pause_lasts_ten_minutes_until_more_is_known() -> None:
    assert Absences().back("pause", NOON, None, NOON) == NOON + PAUSE


def test_pauses_are_learnt_by_their_reason() -> None:
    absences = Absences()
    for _ in range(30):
        absences.returned("training", NOON, None, NOON + 60 * MINUTE)
    learnt = absences.back("training", NOON, None, NOON)
    assert learnt is not None
    assert learnt > NOON + 50 * MINUTE
    assert absences.back("pause", NOON, None, NOON) == NOON + PAUSE


def test_an_absence_is_longer_than_a_pause() -> None:
    assert Absences().back("absent", NOON, None, NOON) == NOON + 60 * MINUTE


def test_of_an_absence_that_has_lasted_long_less_is_left() -> None:
    assert Absences().back("absent", NOON, None, NOON + 30 * MINUTE) == NOON + 60 * MINUTE


def test_of_an_absence_that_lasts_too_long_some_is_always_left() -> None:
    now = NOON + 5 * 60 * MINUTE
    assert Absences().back("absent", NOON, None, now) == now + LEAST_LEFT * 60 * MINUTE


def test_who_closed_for_today_is_not_expected_back() -> None:
    assert Absences().back("end", NOON, None, NOON) is None


def test_a_counter_not_yet_open_is_expected_soon_after_the_opening() -> None:
    assert Absences().opening(NOON, NOON - 600) == NOON + OPENING


def test_a_counter_that_does_not_open_is_given_up() -> None:
    assert Absences().opening(NOON, NOON + GIVEN_UP + 1) is None


def test_a_counter_opened_at_noon_was_not_late_but_needed() -> None:
    absences = Absences()
    absences.opened(NOON, NOON + 3 * 3600)
    assert absences.opening(NOON, NOON - 600) == NOON + OPENING
