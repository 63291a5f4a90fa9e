"""Leaving the counter, and what becomes of those who wait; a counter whose services are changed from elsewhere."""

from PySide6.QtCore import Qt

from common.domain.event import Kind
from common.qt import finger
from tests.counter.conftest import Clerk, Start

F8, F12 = Qt.Key.Key_F8, Qt.Key.Key_F12


def test_leaving_warns_of_services_that_nobody_else_serves_and_is_possible_all_the_same(clerk: Clerk) -> None:
    clerk.issue("C2", "C2")
    clerk.press(F12)
    assert clerk.text("left-service") == "تجديد الهوية الوطنية أو بدل فاقد/تالف"
    assert clerk.text("left-waiting") == "زائران ينتظران"
    clerk.touch("choice-prayer")
    assert clerk.operations.sittings() == {}
    newest = clerk.operations.events_after(clerk.operations.head() - 1)[0].happening
    assert (newest.kind, newest.body["reason"]) == (Kind.COUNTER_CLOSED, "prayer")


def test_leaving_does_not_warn_when_another_open_counter_serves_it_too(clerk: Clerk) -> None:
    clerk.operations.open_counter("2", "S02")
    clerk.issue("C2")
    clerk.press(F12)
    assert clerk.sees("sheet")
    assert not clerk.sees("sheet-warning")


def test_leaving_warns_of_visitors_on_the_own_list(clerk: Clerk) -> None:
    (turn,) = clerk.issue("C2")
    clerk.serve(turn, finish=False)
    clerk.press(Qt.Key.Key_F5)
    clerk.press(Qt.Key.Key_2)
    clerk.press(F12)
    assert clerk.sees("sheet-warning")


def test_escape_stays_at_the_counter(clerk: Clerk) -> None:
    clerk.press(F12)
    clerk.press(Qt.Key.Key_Escape)
    assert clerk.operations.sittings() == {"1": "S01"}
    assert not clerk.sees("sheet")


def test_services_that_are_changed_elsewhere_are_in_the_header_within_a_second(clerk: Clerk) -> None:
    before = clerk.text("place-services")
    clerk.operations.reassign("1", ["C1", "J1"])
    assert finger.wait_until(lambda: clerk.text("place-services") == "· خدمتان")
    assert before != "· خدمتان"
    assert clerk.text("place-agencies") == "الأحوال المدنية، الجوازات"


def test_a_service_that_is_given_to_a_counter_is_called_there_at_once(clerk: Clerk) -> None:
    passport = clerk.operations.issue("J1", language="ar")
    clerk.operations.reassign("1", ["C1", "J1"])
    assert finger.wait_until(lambda: clerk.sees(f"row-{passport.ticket.number}"))
    clerk.press(F8)
    assert clerk.state(passport) == "called"


def test_the_sign_in_lists_what_a_counter_serves_now(start: Start) -> None:
    clerk = start("4", signed_in=False)
    before = clerk.item("choice-4").property("detail")
    clerk.operations.reassign("4", ["J1"])
    assert finger.wait_until(lambda: clerk.item("choice-4").property("detail") == "الجوازات")
    assert before == "الأحوال المدنية"
