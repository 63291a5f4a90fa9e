"""The reception console, by real keys and clicks: turning to it, and issuing tickets."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from common.domain.errors import StoreUnavailable
from common.domain.ticket import Turn
from common.operations import Operations
from common.qt import finger
from common.store import sqlite
from common.store.faults import BUSY
from common.store.store import CentreStore
from tests.counter.conftest import Clerk, Start
from tests.counter.receiving import ENTER, F4, F8, choose, issued, touch, type_in


def test_at_a_reception_counter_the_console_is_seen_first(reception: Clerk) -> None:
    assert reception.sees("reception")
    assert reception.item("reception-field-input").hasActiveFocus()


def test_at_another_counter_it_opens_with_its_key_and_closes_with_it(clerk: Clerk) -> None:
    assert not clerk.sees("reception")
    clerk.press(F4)
    assert clerk.sees("reception")
    clerk.press(F4)
    assert not clerk.sees("reception")


def test_it_opens_with_the_button_in_the_header(clerk: Clerk) -> None:
    touch(clerk, "reception-button")
    assert clerk.sees("reception")


def test_who_is_called_is_served_at_the_desk_and_then_the_reception_is_back(reception: Clerk) -> None:
    (visitor,) = reception.issue("Q1")
    reception.press(F4)
    reception.press(F8)
    assert reception.state(visitor) == "called"
    assert reception.sees("ticket-card")
    reception.press(F8)
    reception.press(Qt.Key.Key_F10)
    assert reception.state(visitor) == "finished"
    assert reception.sees("reception")


def test_the_console_shows_how_many_wait_at_the_desk(reception: Clerk) -> None:
    reception.issue("Q1", "Q1")
    assert "زائران" in reception.text("to-desk")


def test_the_big_key_never_calls_anybody_from_the_console(reception: Clerk) -> None:
    (visitor,) = reception.issue("Q1")
    reception.press(F8)
    assert reception.state(visitor) == "waiting"


def test_a_ticket_is_issued_with_a_few_letters_enter_and_one_key(reception: Clerk) -> None:
    choose(reception, "saudi pass")
    reception.press(F8)
    (turn,) = issued(reception)
    assert (turn.ticket.errands, turn.ticket.language, turn.ticket.priority) == (("J1",), "ar", "normal")
    assert reception.text("found-number") == turn.ticket.number
    assert reception.sees("found-fresh")


def test_language_class_and_further_services_go_with_the_ticket(reception: Clerk) -> None:
    choose(reception, "J1")
    choose(reception, "photos")
    touch(reception, "language-en", "class-elderly", "issue")
    (turn,) = issued(reception)
    assert (turn.ticket.errands, turn.ticket.language, turn.ticket.priority) == (("J1", "S1"), "en", "elderly")


def test_a_service_is_taken_out_again(reception: Clerk) -> None:
    choose(reception, "J1")
    choose(reception, "C1")
    touch(reception, "drop-J1", "issue")
    assert issued(reception)[0].ticket.errands == ("C1",)


def test_a_row_is_chosen_with_the_arrows(reception: Clerk) -> None:
    type_in(reception, "passport")
    reception.press(Qt.Key.Key_Down)
    reception.press(ENTER)
    assert reception.text("errand-name-J4") == "نقل معلومات جواز السفر لمقيم"


def test_a_double_press_issues_one_ticket(reception: Clerk) -> None:
    choose(reception, "J1")
    reception.clock.advance(1)
    for _ in range(3):
        finger.press(reception.app.window, F8)
    reception.settle()
    reception.press(F8)
    assert len(issued(reception)) == 1


def test_the_next_ticket_begins_anew_as_soon_as_one_types(reception: Clerk) -> None:
    choose(reception, "J1")
    touch(reception, "language-en", "issue")
    choose(reception, "C1")
    reception.press(F8)
    assert [(turn.ticket.errands, turn.ticket.language) for turn in issued(reception)] == [
        (("J1",), "en"),
        (("C1",), "ar"),
    ]


def test_people_who_wait_are_shown_beside_each_service(reception: Clerk) -> None:
    reception.issue("J1", "J1", "C1")
    type_in(reception, "J1")
    assert reception.text("found-people-J1") == "2"


def test_without_a_printer_the_code_is_shown(reception: Clerk) -> None:
    choose(reception, "J1")
    reception.press(F8)
    code = reception.item("found-code")
    assert str(code.property("source").toString()).startswith("data:image/png")
    assert finger.wait_until(lambda: code.width() == code.height() > 0)


def test_a_silent_store_loses_nothing_of_what_was_chosen(
    reception: Clerk, centre: CentreStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "PATIENCE", 0.05)
    choose(reception, "J1")
    touch(reception, "class-elderly")
    with centre.transaction():
        reception.press(F8)
        assert reception.text("reception-trouble-text").startswith("مخزن التذاكر مشغول")
        assert reception.sees("errand-J1")
    reception.settle()
    reception.press(F8)
    (turn,) = issued(reception)
    assert turn.ticket.priority == "elderly"


def test_a_ticket_whose_answer_was_lost_is_not_issued_twice(reception: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commit comes through, its answer does not: the same key again is the same request."""
    issue = Operations.issue

    def lost(self: Operations, service: str, **more: Any) -> Turn:
        issue(self, service, **more)
        raise StoreUnavailable(BUSY)

    choose(reception, "J1")
    monkeypatch.setattr(Operations, "issue", lost)
    reception.press(F8)
    assert reception.sees("reception-trouble")
    monkeypatch.setattr(Operations, "issue", issue)
    reception.press(F8)
    (turn,) = issued(reception)
    assert reception.text("found-number") == turn.ticket.number


def test_the_console_speaks_english_too(start: Start) -> None:
    reception = start("25", language="en")
    choose(reception, "J1")
    assert reception.text("issue") == "Issue the ticket"
    reception.press(F8)
    assert reception.text("found-state") == "Waiting: Service Desks"
