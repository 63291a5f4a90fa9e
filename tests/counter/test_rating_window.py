"""The tablet that faces the visitor."""

from itertools import pairwise
from math import hypot

import pytest
from PySide6.QtCore import QPointF, Qt

from common.domain.ticket import Turn
from common.qt import finger
from common.store.store import CentreStore
from tests.counter.conftest import Clerk, Start

FACES = [f"face-{score}" for score in range(1, 6)]


def finish_one(clerk: Clerk, language: str = "ar", service: str = "C2") -> Turn:
    (turn,) = clerk.issue(service, language=language)
    clerk.serve(turn)
    assert finger.wait_until(lambda: clerk.app.rating.number == turn.ticket.number)
    return turn


def tap(clerk: Clerk, name: str) -> None:
    clerk.item(name, clerk.app.rating_window)
    finger.touch(clerk.app.rating_window, name)
    clerk.settle()


def asks(clerk: Clerk) -> bool:
    return clerk.sees("rating-question", clerk.app.rating_window)


def left_edges(clerk: Clerk) -> list[float]:
    return [clerk.item(name, clerk.app.rating_window).mapToScene(QPointF()).x() for name in FACES]


def test_a_finished_step_is_rated_with_one_touch_and_thanked(clerk: Clerk, centre: CentreStore) -> None:
    turn = finish_one(clerk)
    assert clerk.text("rating-number", clerk.app.rating_window) == turn.ticket.number
    tap(clerk, "face-4")
    assert centre.tickets.score(turn.step.id) == 4
    assert clerk.sees("rating-thanks", clerk.app.rating_window)
    clerk.wait(3)
    assert clerk.sees("rating-idle", clerk.app.rating_window)
    assert clerk.text("idle-counter", clerk.app.rating_window) == "1"


def test_the_worst_face_is_at_the_reading_start_in_arabic_and_in_english(clerk: Clerk) -> None:
    finish_one(clerk, "ar")
    assert left_edges(clerk) == sorted(left_edges(clerk), reverse=True)
    finish_one(clerk, "en")
    assert left_edges(clerk) == sorted(left_edges(clerk))


def test_the_tablet_speaks_the_language_of_the_visitor_and_the_desk_that_of_the_staff(clerk: Clerk) -> None:
    finish_one(clerk, "en")
    assert clerk.text("rating-ask", clerk.app.rating_window) == "How do you rate the service you received today?"
    assert clerk.text("rating-service", clerk.app.rating_window) == "National ID renewal or replacement"
    assert str(clerk.item("primary").property("text")) == "نداء التالي"
    finger.touch(clerk.app.window, "switch-language")
    finish_one(clerk, "ar")
    assert clerk.text("rating-ask", clerk.app.rating_window) == "كيف تقيّم الخدمة التي حصلت عليها اليوم؟"
    assert str(clerk.item("primary").property("text")) == "Call next"


def test_a_visitor_of_an_unknown_language_is_asked_in_english(clerk: Clerk) -> None:
    finish_one(clerk, "sw")
    assert clerk.text("rating-ask", clerk.app.rating_window) == "How do you rate the service you received today?"


def test_every_face_has_a_word_and_a_number(clerk: Clerk) -> None:
    finish_one(clerk)
    words = [str(clerk.item(name, clerk.app.rating_window).property("word")) for name in FACES]
    assert words == ["غير راضٍ تمامًا", "غير راضٍ", "محايد", "راضٍ", "راضٍ جدًا"]
    numbers = [str(clerk.item(name, clerk.app.rating_window).property("shownScore")) for name in FACES]
    assert numbers == ["1", "2", "3", "4", "5"]


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)])
def test_every_target_is_20_mm_on_a_tablet_of_10_1_inches(clerk: Clerk, size: tuple[int, int]) -> None:
    clerk.app.rating_window.resize(*size)
    finish_one(clerk)
    pixels = 20 * hypot(*size) / (10.1 * 25.4)
    for name in [*FACES, "rating-skip"]:
        item = clerk.item(name, clerk.app.rating_window)
        assert item.width() >= pixels - 0.01, name
        assert item.height() >= pixels - 0.01, name
    edges = sorted(left_edges(clerk))
    width = clerk.item("face-1", clerk.app.rating_window).width()
    assert min(b - a for a, b in pairwise(edges)) - width >= pixels / 10


def test_a_skipped_question_does_not_come_back(clerk: Clerk, centre: CentreStore) -> None:
    turn = finish_one(clerk)
    tap(clerk, "rating-skip")
    assert clerk.sees("rating-idle", clerk.app.rating_window)
    clerk.look_again()
    assert not asks(clerk)
    assert centre.tickets.score(turn.step.id) is None


def test_a_question_without_an_answer_goes_away_after_25_seconds(clerk: Clerk) -> None:
    finish_one(clerk)
    clerk.wait(23)
    assert asks(clerk)
    clerk.wait(2)
    assert not asks(clerk)
    clerk.look_again()
    assert not asks(clerk)


def test_a_step_is_rated_once_even_by_two_fast_fingers(clerk: Clerk, centre: CentreStore) -> None:
    turn = finish_one(clerk)
    clerk.app.rating.rate(5)
    clerk.app.rating.rate(1)
    clerk.settle()
    assert centre.tickets.score(turn.step.id) == 5


def test_a_step_that_was_rated_elsewhere_is_thanked_all_the_same(clerk: Clerk, centre: CentreStore) -> None:
    turn = finish_one(clerk)
    clerk.item("face-2", clerk.app.rating_window)
    clerk.operations.rate(turn.step.id, 5)
    clerk.app.rating.rate(2)
    clerk.settle()
    assert centre.tickets.score(turn.step.id) == 5
    assert clerk.sees("rating-thanks", clerk.app.rating_window)


def test_an_undo_before_the_rating_takes_the_question_away(clerk: Clerk) -> None:
    turn = finish_one(clerk)
    assert asks(clerk)
    clerk.press(Qt.Key.Key_Z, ctrl=True)
    assert clerk.state(turn) == "serving"
    assert finger.wait_until(lambda: not asks(clerk))
    clerk.press(Qt.Key.Key_F10)
    assert finger.wait_until(lambda: asks(clerk))


def test_the_next_finished_visitor_replaces_the_question_of_the_one_before(clerk: Clerk) -> None:
    finish_one(clerk)
    second = finish_one(clerk, service="C3")
    number = lambda: clerk.text("rating-number", clerk.app.rating_window)  # noqa: E731
    assert finger.wait_until(lambda: number() == second.ticket.number)
    tap(clerk, "face-3")
    clerk.wait(3)
    assert clerk.sees("rating-idle", clerk.app.rating_window)


def test_the_keys_of_the_clerk_count_while_the_tablet_has_the_keyboard(clerk: Clerk) -> None:
    (first,) = clerk.issue("C1")
    clerk.press(Qt.Key.Key_F8, clerk.app.rating_window)
    assert clerk.state(first) == "called"


def test_what_another_counter_finishes_is_not_asked_here(start: Start) -> None:
    one, two = start("1", staff="S01"), start("2", staff="S02")
    finish_one(two)
    one.look_again()
    assert asks(two)
    assert not asks(one)


def test_after_the_sign_out_nobody_is_asked(clerk: Clerk) -> None:
    finish_one(clerk)
    assert asks(clerk)
    clerk.leave()
    assert not asks(clerk)
    assert clerk.operations.sittings() == {}
