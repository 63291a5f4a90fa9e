"""The centre's hours at the kiosk: why no tickets are given and until when; and a pause in which they are."""

from pathlib import Path

import pytest

from common.language.bidi import strip_controls
from common.operations import Operations
from common.qt import finger
from tests.kiosk.conftest import Visitor

SHUT = [
    ((7, 30), 22, "المركز مغلق الآن", "The centre is closed now", "نستقبلكم اليوم"),
    ((16, 0), 22, "المركز مغلق الآن", "The centre is closed now", "نستقبلكم يوم الاثنين"),
    ((15, 45), 22, "انتهى إصدار التذاكر لهذا اليوم", "No more tickets are given today", "نستقبلكم يوم الاثنين"),
    ((10, 0), 27, "المركز مغلق الآن", "The centre is closed now", "نستقبلكم يوم الأحد"),
]


@pytest.mark.parametrize(("time", "day", "arabic", "english", "again"), SHUT)
def test_a_closed_centre_says_in_every_language_why_and_when_it_opens(
    visitor: Visitor, time: tuple[int, int], day: int, arabic: str, english: str, again: str
) -> None:
    visitor.comes_at(*time, day=day)
    assert [visitor.reads("shut-ar"), visitor.reads("shut-en")] == [arabic, english]
    assert visitor.reads("reason-ar")
    assert visitor.reads("again-ar") == again
    assert "1448" in visitor.reads("dates-ar")
    assert strip_controls(visitor.reads("opens")) == "08:00"


def test_no_ticket_can_be_taken_while_it_is_closed(visitor: Visitor, operations: Operations) -> None:
    place = visitor.place("language-ar")
    visitor.comes_at(17)
    finger.touch_at(visitor.window, place)
    visitor.settle()
    for choose in ("language-ar", "agency-MOI-TR"):
        assert not finger.can_touch(visitor.window, choose) or visitor.sees("shut")
    visitor.app.view_model.chooseLanguage("ar")
    visitor.app.view_model.chooseService("T2")
    visitor.settle()
    assert operations.find("T001") == []


def test_who_is_choosing_at_the_last_minute_is_told_and_gets_no_ticket(
    visitor: Visitor, operations: Operations
) -> None:
    visitor.comes_at(15, 44).touch("language-en", "agency-MOI-TR").rests(60)
    assert visitor.reads("shut-en") == "No more tickets are given today"
    assert operations.find("T001") == []


def test_a_touch_that_comes_too_late_for_the_store_is_refused_in_words(
    visitor: Visitor, operations: Operations
) -> None:
    """The clock has moved on since the kiosk looked at it last."""
    visitor.comes_at(15, 44).touch("language-en", "agency-MOI-TR")
    visitor.clock.advance(90)
    visitor.touch("service-T2")
    assert operations.find("T001") == []
    assert not visitor.sees("number")


def test_the_kiosk_opens_by_itself_in_the_morning(visitor: Visitor) -> None:
    visitor.comes_at(7, 59)
    assert visitor.sees("shut")
    visitor.rests(60)
    assert not visitor.sees("shut")
    visitor.touch("language-ar", "agency-MOI-TR", "service-T2")
    assert visitor.reads("number") == "T001"


def test_who_reads_a_ticket_when_the_doors_close_reads_it_to_the_end(visitor: Visitor) -> None:
    visitor.comes_at(15, 44).touch("language-ar", "agency-MOI-TR", "service-T2").rests(30)
    visitor.clock.advance(60)
    visitor.app.view_model.stay()
    assert visitor.sees("number")
    assert not visitor.sees("shut")


def test_whoever_waits_inside_after_the_last_ticket_can_still_ask_and_check_in(visitor: Visitor) -> None:
    visitor.comes_at(15, 44).touch("language-ar", "agency-MOI-TR", "service-T2", "done")
    visitor.comes_at(15, 50)
    assert [visitor.reads("where-0"), visitor.reads("where-1")] == ["أين وصل دوري؟", "Where is my turn?"]
    assert visitor.sees("appointment")
    visitor.touch("where").writes("T001").touch("submit")
    assert visitor.reads("asked") == "T001"
    visitor.touch("done")
    assert visitor.sees("shut")


def test_nobody_is_asked_for_a_code_when_the_house_is_empty(visitor: Visitor) -> None:
    visitor.comes_at(17)
    assert not visitor.sees("where")


def test_help_is_there_while_it_is_closed(visitor: Visitor) -> None:
    visitor.comes_at(17).touch("help")
    assert visitor.sees("reception-ar")


def test_during_a_prayer_the_pause_is_told_and_tickets_are_given(visitor: Visitor) -> None:
    visitor.comes_at(12, 10)
    assert strip_controls(visitor.reads("rest-ar-text")) == "النداء متوقف حتى 12:23 (صلاة الظهر)"
    assert strip_controls(visitor.reads("rest-en-text")) == "Calling rests until 12:23 (Dhuhr prayer)"
    visitor.touch("language-en")
    assert not visitor.sees("rest-ar-text")
    visitor.touch("agency-MOI-TR", "service-T2")
    assert visitor.reads("number") == "T001"
    assert visitor.sees("rest-en-text")


def test_after_the_prayer_nothing_is_said_of_it(visitor: Visitor) -> None:
    visitor.comes_at(12, 10)
    visitor.rests(13 * 60)
    assert not visitor.sees("resting")


def test_the_slip_is_printed_during_a_pause_as_well(printing: Visitor, tmp_path: Path) -> None:
    printing.comes_at(12, 10).touch("language-ar", "agency-MOI-TR", "service-T2")
    assert (tmp_path / "tickets" / "T001.png").exists()
