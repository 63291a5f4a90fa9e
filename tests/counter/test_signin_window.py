"""Signing in, taking over and signing out, by key and click."""

import pytest
from PySide6.QtCore import Qt

from common.domain.errors import SettingsError
from common.qt import finger
from tests.counter.conftest import Clerk, Start


def test_staff_sign_in_by_keyboard_alone(start: Start) -> None:
    clerk = start("", signed_in=False)
    window = clerk.app.window
    finger.write(window, "12")
    clerk.press(Qt.Key.Key_Return)
    finger.write(window, "20")
    clerk.press(Qt.Key.Key_Return)
    clerk.press(Qt.Key.Key_F8)
    assert clerk.operations.sittings() == {"20": "S12"}
    assert clerk.text("counter-number") == "20"


def test_the_counter_of_the_settings_is_chosen_before_anybody_comes(start: Start) -> None:
    clerk = start("20", signed_in=False)
    assert clerk.item("choice-20").property("chosen") is True


def test_a_counter_that_the_profile_does_not_have_keeps_the_desk_from_starting(start: Start) -> None:
    with pytest.raises(SettingsError, match="no counter “99”"):
        start("99", signed_in=False)


def test_a_used_counter_is_marked_and_is_taken_over_only_by_a_second_press(start: Start) -> None:
    clerk = start("4", signed_in=False)
    clerk.operations.open_counter("4", "S03")
    clerk.look_again()
    clerk.app.view_model.signIn.choose("S05")
    assert finger.wait_until(lambda: clerk.item("choice-4").property("mark") == "مستخدم: الموظف 3")
    clerk.press(Qt.Key.Key_F8)
    assert clerk.operations.sittings() == {"4": "S03"}
    assert "الموظف 3" in clerk.text("instruction")
    clerk.press_at_once(Qt.Key.Key_F8)
    assert clerk.operations.sittings() == {"4": "S03"}
    clerk.press(Qt.Key.Key_F8)
    assert clerk.operations.sittings() == {"4": "S05"}


def test_who_is_taken_over_from_comes_back_to_the_sign_in_and_reads_why(start: Start) -> None:
    clerk = start("4", staff="S03")
    clerk.operations.open_counter("4", "S05", take_over=True)
    assert finger.wait_until(lambda: clerk.sees("sign-in"))
    assert clerk.text("toast-text") == "استلم غيرك هذا الشباك أو أغلقه"


def test_signing_out_closes_the_counter(clerk: Clerk) -> None:
    clerk.touch("sign-out")
    clerk.touch("choice-end")
    assert clerk.operations.sittings() == {}
    assert clerk.sees("sign-in")


def test_signing_out_is_refused_while_a_visitor_is_here(clerk: Clerk) -> None:
    (first,) = clerk.issue("C1")
    clerk.press(Qt.Key.Key_F8)
    clerk.touch("sign-out")
    assert clerk.operations.sittings() == {"1": "S01"}
    assert first.ticket.number in clerk.text("toast-text")


def test_who_leaves_for_a_while_is_expected_back_and_who_ends_work_is_not(clerk: Clerk) -> None:
    clerk.press(Qt.Key.Key_F12)
    clerk.touch("choice-prayer")
    clerk.press(Qt.Key.Key_F8)
    assert clerk.operations.sittings() == {"1": "S01"}
    clerk.leave()
    clerk.press(Qt.Key.Key_F8)
    assert clerk.operations.sittings() == {}


def test_who_still_sits_elsewhere_is_told_so_and_moves_only_by_a_second_press(start: Start) -> None:
    clerk = start("4", signed_in=False)
    clerk.operations.open_counter("7", "S03")
    clerk.look_again()
    clerk.app.view_model.signIn.choose("S03")
    clerk.app.view_model.signIn.sit("4")
    assert clerk.text("instruction") == "ما زلت في الشباك 7"
    clerk.press(Qt.Key.Key_F8)
    assert clerk.operations.sittings() == {"7": "S03"}
    assert "7" in clerk.text("instruction")
    clerk.press(Qt.Key.Key_F8)
    assert clerk.operations.sittings() == {"4": "S03"}


def test_nobody_moves_away_from_a_visitor(start: Start) -> None:
    clerk = start("4", signed_in=False)
    clerk.operations.open_counter("7", "S03")
    clerk.operations.issue("J1", language="ar")
    called = clerk.operations.call_next("7")
    assert called is not None
    clerk.look_again()
    clerk.app.view_model.signIn.choose("S03")
    clerk.app.view_model.signIn.sit("4")
    clerk.press(Qt.Key.Key_F8)
    clerk.press(Qt.Key.Key_F8)
    assert clerk.operations.sittings() == {"7": "S03"}
    assert called.ticket.number in clerk.text("toast-text")


def test_window_titles_say_what_they_are(clerk: Clerk) -> None:
    clerk.press(Qt.Key.Key_F11)
    titles = [window.title() for window in (clerk.app.window, clerk.app.mini_bar, clerk.app.rating_window)]
    assert titles == ["الشباك 1 – المكاتب الخدمية", "الشريط المصغّر – الشباك 1", "التقييم – الشباك 1"]


def test_closing_the_window_asks_nothing_and_leaves_the_counter_open(clerk: Clerk) -> None:
    clerk.app.window.close()
    assert not clerk.app.rating_window.isVisible()
    assert clerk.operations.sittings() == {"1": "S01"}


def test_staff_who_come_back_find_their_visitor_again(start: Start) -> None:
    before = start("1", staff="S01")
    (first,) = before.issue("C1")
    before.press(Qt.Key.Key_F8)
    before.app.window.close()
    again = start("", signed_in=False)
    again.app.view_model.signIn.choose("S01")
    again.press(Qt.Key.Key_F8)
    assert again.text("ticket-number") == first.ticket.number
