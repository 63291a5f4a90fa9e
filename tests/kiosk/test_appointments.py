"""Checking in with an appointment: in time, early, late, on another day, or with a code that nobody knows."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from common.domain.appointment import Appointment
from common.language.bidi import strip_controls
from common.operations import Operations
from tests.kiosk.conftest import Visitor

AT = datetime(2026, 11, 22, 7, 40, tzinfo=UTC)  # 10:40 in Madinah; the tests begin at 10:24


@pytest.fixture
def expected(operations: Operations) -> Operations:
    """One in time, and others that are not."""
    hours = {"M4K7": 0, "EARLY1": 2, "LATE1": -2, "OTHER1": 24}
    operations.keep_appointments([Appointment(code, AT + timedelta(hours=late), "J1") for code, late in hours.items()])
    return operations


def check_in(visitor: Visitor, code: str, language: str = "en") -> Visitor:
    return visitor.touch(f"language-{language}", "appointment").writes(code).touch("submit")


def test_who_comes_in_time_gets_a_ticket_of_the_class_of_appointments(visitor: Visitor, expected: Operations) -> None:
    check_in(visitor, "M4K7")
    assert visitor.reads("number") == "J001"
    assert visitor.reads("ticket-mark") == "Appointment"
    assert visitor.reads("ticket-service") == "Saudi passport issue/renewal"
    assert expected.find("J001")[0].ticket.priority == "appointment"
    assert expected.events_after(0)[-1].happening.device == "K1"


def test_the_ticket_is_printed_as_usual(printing: Visitor, expected: Operations, tmp_path: Path) -> None:
    check_in(printing, "M4K7")
    assert printing.reads("paper") == "Take your ticket"
    assert (tmp_path / "tickets" / "J001.png").exists()


def test_the_code_under_the_scanner_does_the_same(visitor: Visitor, expected: Operations) -> None:
    visitor.shows("m4k7")
    assert visitor.waits_for("number")
    assert visitor.reads("number") == "J001"


def test_checking_in_twice_gives_the_same_ticket(visitor: Visitor, expected: Operations) -> None:
    check_in(visitor, "M4K7").touch("done")
    visitor.clock.advance(60)
    check_in(visitor, "M4K7")
    assert visitor.reads("number") == "J001"
    assert len(expected.find("J001")) == 1


def test_who_was_called_already_sees_where_to_go(visitor: Visitor, staffed: Operations, expected: Operations) -> None:
    check_in(visitor, "M4K7").touch("done")
    visitor.clock.advance(60)
    staffed.call_next(next(one.number for one in staffed.profile.counters if "J1" in one.skills))
    check_in(visitor, "M4K7")
    assert visitor.reads("headline") == "Your number is called"


TOMORROW = "Monday 23 November 2026 - 13 Jumada al-Akhirah 1448 AH"
TOLD = [
    ("EARLY1", "You are early: your appointment is at 12:40. Please check in from 12:10 on"),
    ("OTHER1", f"Your appointment is on {TOMORROW}. You can take an ordinary ticket today"),
    ("NOPE99", "This appointment is not known here. Check the code, or take an ordinary ticket"),
]


@pytest.mark.parametrize(("code", "told"), TOLD)
def test_what_does_not_fit_is_told_kindly_with_what_to_do(
    visitor: Visitor, expected: Operations, code: str, told: str
) -> None:
    check_in(visitor, code)
    assert strip_controls(visitor.reads("notice")) == told
    assert expected.events_after(0) == []


def test_in_arabic_the_day_is_told_in_both_calendars_in_their_order(visitor: Visitor, expected: Operations) -> None:
    check_in(visitor, "OTHER1", "ar")
    told = strip_controls(visitor.reads("notice"))
    assert told == "موعدك يوم الاثنين 13 جمادى الآخرة 1448هـ - 23 نوفمبر 2026م. يمكنك أخذ تذكرة عادية اليوم"


def test_who_comes_too_late_has_an_ordinary_turn_and_is_told(visitor: Visitor, expected: Operations) -> None:
    check_in(visitor, "LATE1")
    assert visitor.reads("number") == "J001"
    assert not visitor.sees("ticket-mark")
    assert visitor.reads("ticket-remark-text").startswith("The time of your appointment has passed")


def test_after_the_last_ticket_an_appointment_still_counts(visitor: Visitor, operations: Operations) -> None:
    at = datetime(2026, 11, 22, 12, 55, tzinfo=UTC)
    operations.keep_appointments([Appointment("LAST1", at, "J1")])
    visitor.comes_at(15, 50).touch("appointment").writes("LAST1").touch("submit")
    assert visitor.reads("number") == "J001"
