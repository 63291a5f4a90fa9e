from datetime import timedelta

import pytest

from counter.asking import Asking, answered, looked, screen, skipped, ticked
from tests.counter.turns import NOW, finished

FIRST, SECOND = finished("C001", seq=9), finished("C002", seq=15)


def asking_about_first() -> Asking:
    return looked(Asking(), FIRST, NOW)


def test_a_step_that_was_just_finished_is_asked_about() -> None:
    assert screen(Asking()) == "idle"
    assert screen(asking_about_first()) == "question"


def test_a_step_that_was_finished_long_ago_is_not_asked_about() -> None:
    assert screen(looked(Asking(), FIRST, NOW + timedelta(seconds=25))) == "idle"


def test_a_question_goes_away_after_25_seconds_and_does_not_come_back() -> None:
    assert screen(ticked(asking_about_first(), NOW + timedelta(seconds=24.9))) == "question"
    over = ticked(asking_about_first(), NOW + timedelta(seconds=25))
    assert screen(over) == "idle"
    assert screen(looked(over, FIRST, NOW)) == "idle"


def test_an_answer_is_thanked_for_three_seconds() -> None:
    thanked = answered(asking_about_first(), NOW)
    assert screen(thanked) == "thanks"
    assert screen(ticked(thanked, NOW + timedelta(seconds=2.9))) == "thanks"
    assert screen(ticked(thanked, NOW + timedelta(seconds=3))) == "idle"


def test_an_answered_step_is_not_asked_about_again_even_by_a_look_from_before_the_answer() -> None:
    thanked = answered(asking_about_first(), NOW)
    assert screen(looked(thanked, FIRST, NOW)) == "thanks"
    assert screen(looked(ticked(thanked, NOW + timedelta(seconds=3)), FIRST, NOW)) == "idle"


def test_a_skipped_step_is_not_asked_about_again() -> None:
    skip = skipped(asking_about_first())
    assert screen(skip) == "idle"
    assert screen(looked(skip, FIRST, NOW)) == "idle"


def test_a_newer_question_replaces_the_old_one_and_the_old_one_stays_away() -> None:
    asking = looked(asking_about_first(), SECOND, NOW)
    assert asking.turn == SECOND
    assert looked(skipped(asking), FIRST, NOW).turn is None


def test_a_newer_question_ends_the_thanks_for_the_old_one() -> None:
    assert screen(looked(answered(asking_about_first(), NOW), SECOND, NOW)) == "question"


def test_a_step_that_was_taken_back_is_asked_about_no_more_until_it_is_finished_again() -> None:
    undone = looked(asking_about_first(), None, NOW)
    assert screen(undone) == "idle"
    assert screen(looked(undone, FIRST, NOW)) == "question"


@pytest.mark.parametrize("seconds", [-25, -3600])
def test_a_clock_that_was_set_back_does_not_leave_the_question_standing(seconds: float) -> None:
    back = NOW + timedelta(seconds=seconds)
    asked = asking_about_first()
    assert screen(ticked(asked, back)) == "idle"
    assert screen(ticked(answered(asked, NOW), back)) == "idle"
    assert screen(looked(ticked(asked, back), FIRST, NOW)) == "idle"
