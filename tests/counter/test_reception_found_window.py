"""The reception console, by real keys and clicks: a ticket is found, put right, cancelled, restored, checked in."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from common.domain.appointment import Appointment
from common.domain.event import Kind
from common.qt import finger
from tests.counter.conftest import PATIENCE, WALK, Clerk
from tests.counter.receiving import ESCAPE, F4, F8, choose, look_up, touch


def test_a_ticket_is_found_by_its_number_in_any_case(reception: Clerk) -> None:
    (turn,) = reception.issue("C1")
    choose(reception, turn.ticket.number.lower())
    assert reception.text("found-number") == turn.ticket.number
    assert reception.text("found-state") == "ينتظر: المكاتب الخدمية"


def test_a_ticket_is_found_by_the_code_of_its_slip(reception: Clerk) -> None:
    (turn,) = reception.issue("C1")
    choose(reception, f"CSC-1:{turn.ticket.day.isoformat()}:{turn.ticket.number}")
    assert reception.text("found-number") == turn.ticket.number


def test_the_visit_shows_people_ahead_and_what_is_to_come(reception: Clerk) -> None:
    _, turn = reception.issue("C1", "C1")
    look_up(reception, turn)
    assert reception.text("wait-users") == "1"
    names = [reception.text(f"found-stop-name-{at}") for at in range(3)]
    assert names == ["المكاتب الخدمية", "المكاتب الخلفية", "استلام وثيقة"]


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("C999", "لا توجد تذكرة بالرقم C999."),
        ("RIYADH:2026-11-22:C001", "هذه تذكرة مركز آخر."),
        ("CSC-1:2026-11-19:C001", "التذكرة C001 ليست من تذاكر اليوم."),
    ],
)
def test_a_ticket_that_is_not_here_is_refused_in_one_line(reception: Clerk, typed: str, line: str) -> None:
    reception.issue("C1")
    choose(reception, typed)
    assert reception.text("reception-trouble-text") == line
    assert not reception.sees("reception-ticket")


def test_what_happens_to_the_ticket_elsewhere_shows_by_itself(reception: Clerk) -> None:
    (turn,) = reception.issue("C1")
    look_up(reception, turn)
    reception.operations.open_counter("1", "S02")
    reception.operations.call_next("1")
    assert finger.wait_until(lambda: reception.text("found-state") == "نودي إلى الشباك 1")


def test_the_wrong_service_is_put_right_and_the_number_stays(reception: Clerk) -> None:
    (turn,) = reception.issue("C1")
    look_up(reception, turn)
    touch(reception, "ask-service")
    assert reception.item("reception-field-input").hasActiveFocus()
    choose(reception, "J1")
    now = reception.operations.turn(turn.step.id)
    assert now is not None
    assert (now.ticket.number, now.ticket.errands, now.step.service) == (turn.ticket.number, ("J1",), "J1")


def test_another_class_needs_a_reason(reception: Clerk) -> None:
    (turn,) = reception.issue("C1")
    look_up(reception, turn)
    touch(reception, "ask-class", "class-with-infant")
    assert reception.sees("question-reason")
    touch(reception, "reason-mistake")
    now = reception.operations.turn(turn.step.id)
    assert now is not None
    assert now.ticket.priority == now.step.priority == "with-infant"
    (event,) = [e for e in reception.operations.events_after(0) if e.happening.kind is Kind.CORRECTED]
    assert (event.happening.counter, event.happening.body["reasoned"]) == ("25", "mistake")


def test_the_language_is_put_right(reception: Clerk) -> None:
    (turn,) = reception.issue("C1")
    look_up(reception, turn)
    touch(reception, "ask-language", "language-en")
    now = reception.operations.turn(turn.step.id)
    assert now is not None
    assert now.ticket.language == "en"


def test_one_more_service_is_added_to_the_visit(reception: Clerk) -> None:
    (turn,) = reception.issue("C1")
    look_up(reception, turn)
    touch(reception, "ask-errand")
    choose(reception, "S1")
    now = reception.operations.turn(turn.step.id)
    assert now is not None
    assert now.ticket.errands == ("C1", "S1")


def test_a_ticket_is_cancelled_only_when_it_is_said_twice_and_can_be_taken_back(reception: Clerk) -> None:
    (turn,) = reception.issue("C1")
    look_up(reception, turn)
    touch(reception, "cancel")
    assert reception.state(turn) == "waiting"
    touch(reception, "cancel-surely")
    assert reception.state(turn) == "cancelled"
    reception.press(Qt.Key.Key_Z, ctrl=True)
    assert reception.state(turn) == "waiting"


def test_a_no_show_comes_back_at_a_counter_that_serves_it(clerk: Clerk) -> None:
    (turn,) = clerk.issue("C1")
    clerk.press(F8)
    clerk.give_up()
    assert clerk.state(turn) == "no-show"
    clerk.press(F4)
    look_up(clerk, turn)
    touch(clerk, "restore")
    assert clerk.state(turn) == "waiting"


def test_reception_restores_a_no_show_of_any_wing(reception: Clerk) -> None:
    (turn,) = reception.issue("C1")
    do = reception.operations
    do.open_counter("1", "S02")
    do.call_next("1")
    do.recall("1", turn.step.id)
    reception.wait(WALK + PATIENCE)
    do.no_show("1", turn.step.id)
    look_up(reception, turn)
    touch(reception, "restore")
    assert reception.state(turn) == "waiting"


def test_elsewhere_a_counter_says_where_a_no_show_is_restored(clerk: Clerk) -> None:
    (turn,) = clerk.issue("J1")
    do = clerk.operations
    do.open_counter("5", "S05")
    do.call_next("5")
    do.recall("5", turn.step.id)
    clerk.wait(WALK + PATIENCE)
    do.no_show("5", turn.step.id)
    clerk.press(F4)
    look_up(clerk, turn)
    assert "المكاتب الخدمية" in clerk.text("restored-elsewhere")
    assert not clerk.sees("restore")


def test_an_appointment_is_checked_in_by_its_code(reception: Clerk) -> None:
    at = reception.clock.now + timedelta(minutes=10)
    reception.operations.keep_appointments([Appointment("AB-7731", at, "C2")])
    choose(reception, "AB-7731")
    number = reception.text("found-number")
    (turn,) = reception.operations.find(number)
    assert (turn.ticket.errands, turn.ticket.priority) == (("C2",), "appointment")


def test_an_unknown_appointment_is_refused_in_one_line(reception: Clerk) -> None:
    choose(reception, "AB-7731")
    assert reception.text("reception-trouble-text").startswith("لا يوجد موعد بالرمز AB-7731")


def test_a_refusal_keeps_what_was_chosen(reception: Clerk) -> None:
    (turn,) = reception.issue("C1")
    look_up(reception, turn)
    touch(reception, "ask-language")
    reception.operations.cancel(turn.step.id)
    reception.app.reception.speak("en")
    reception.settle()
    assert "ملغاة" in reception.text("reception-trouble-text")


def test_escape_leads_back_to_a_new_ticket(reception: Clerk) -> None:
    (turn,) = reception.issue("C1")
    look_up(reception, turn)
    touch(reception, "ask-class")
    reception.press(ESCAPE)
    assert not reception.sees("question-class")
    reception.press(ESCAPE)
    assert reception.sees("issue")
