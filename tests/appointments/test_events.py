"""Calendars of appointments."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.appointments.events import is_calendar, rows
from common.appointments.finding import Bad
from common.appointments.row import Row
from common.domain.errors import DawrError

RIYADH = ZoneInfo("Asia/Riyadh")
MORNING = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
UID, START, SUMMARY = "UID:AP-100@calendar.example", "DTSTART:20261122T093000", "SUMMARY:C1 - تجديد"
HOME = [
    "BEGIN:VTIMEZONE",
    "TZID:Home",
    "BEGIN:STANDARD",
    "DTSTART:19700101T000000",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0200",
    "END:STANDARD",
    "END:VTIMEZONE",
]


def calendar(*events: list[str], before: list[str] | None = None) -> str:
    inside = [line for event in events for line in ("BEGIN:VEVENT", *event, "END:VEVENT")]
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *(before or []), *inside, "END:VCALENDAR", ""])


def one(*lines: str) -> Row:
    (row,) = rows(calendar([*lines], before=HOME), RIYADH)
    return row


@pytest.mark.parametrize(
    "start",
    [
        "DTSTART:20261122T093000",
        "DTSTART:20261122T063000Z",
        "DTSTART;TZID=Asia/Riyadh:20261122T093000",
        "DTSTART;TZID=Europe/Berlin:20261122T073000",
        "DTSTART;TZID=Arab Standard Time:20261122T093000",
        "DTSTART;TZID=Home:20261122T083000",
    ],
)
def test_an_event_is_an_appointment_in_whatever_zone_it_is_written(start: str) -> None:
    row = one(UID, start, SUMMARY)
    assert (row.code, row.services, row.at) == ("AP-100", ("C1",), MORNING)


def test_the_code_is_the_x_code_or_else_the_uid_up_to_its_at_sign() -> None:
    assert one(UID, "X-CODE:ap-7", START, SUMMARY).code == "ap-7"
    assert one("UID:AP-9", START, SUMMARY).code == "AP-9"
    assert one(START, SUMMARY).code == ""


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (["CATEGORIES:C1"], ("C1",)),
        (["CATEGORIES:VIP,C1", "SUMMARY:Renewal"], ("VIP", "C1", "Renewal")),
        (["CATEGORIES:VIP", "CATEGORIES:C1"], ("VIP", "C1")),
        (["SUMMARY:C1"], ("C1",)),
        (["SUMMARY: C١: somebody"], ("C1",)),
        (["SUMMARY:C1-تجديد"], ("C1",)),
        (["SUMMARY:تجديد"], ()),
        ([], ()),
    ],
)
def test_the_service_is_one_of_the_categories_or_the_first_word_of_the_summary(
    lines: list[str], words: tuple[str, ...]
) -> None:
    assert one(UID, START, *lines).services == words


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["DTSTART;VALUE=DATE:20261122"], "the event is for a whole day: give it a time, as 20261122T093000."),
        (["DTSTART;TZID=Nowhere/Land:20261122T093000"], "there is no time zone “Nowhere/Land” (one is Asia/Riyadh)."),
        (["DTSTART:soon"], "the event does not say when: write DTSTART as 20261122T093000."),
        ([START, START], "the event does not say when: write DTSTART as 20261122T093000."),
        ([], "the event does not say when: write DTSTART as 20261122T093000."),
        (["DTSTART:14480612T093000"], "write a Gregorian date as 2026-11-22, not “1448-06-12”."),
        *(
            (
                [START, more],
                "the event recurs, and a code is for one appointment: write each as an event with its own code.",
            )
            for more in ("RRULE:FREQ=WEEKLY;COUNT=3", "RDATE:20261123T093000", "RECURRENCE-ID:20261122T093000")
        ),
    ],
)
def test_an_event_without_one_moment_says_what_would_be_right(lines: list[str], said: str) -> None:
    bad = one(UID, SUMMARY, *lines).at
    assert isinstance(bad, Bad)
    assert bad.text("en") == said
    assert bad.text("ar")


def test_a_cancelled_event_is_known_as_one() -> None:
    assert one(UID, START, SUMMARY, "STATUS:CANCELLED").is_cancelled
    assert not one(UID, START, SUMMARY, "STATUS:CONFIRMED").is_cancelled


def test_events_are_counted_as_they_stand_in_the_file() -> None:
    event = [UID, START, SUMMARY]
    assert [row.place.en for row in rows(calendar(event, event), RIYADH)] == ["event 1", "event 2"]


def test_several_calendars_in_one_file_are_read_one_after_another() -> None:
    assert len(list(rows(calendar([UID, START]) * 2, RIYADH))) == 2


def test_a_calendar_is_known_by_how_it_begins() -> None:
    assert is_calendar("\r\nbegin:vcalendar\r\n")
    assert not is_calendar("code,date,time,service\n")


WHOLE = calendar([UID, START, SUMMARY], [UID, START, SUMMARY])


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<html></html>",
        WHOLE[: WHOLE.rindex("END:VCALENDAR")],
        WHOLE[: WHOLE.rindex("END:VEVENT")],
        WHOLE[: len(WHOLE) // 2],
        WHOLE.replace("END:VEVENT\r\n", "", 1),
        "BEGIN:VEVENT\r\nUID:AP-100\r\nEND:VEVENT\r\n",
        calendar(before=HOME).replace("TZOFFSETTO:+0200", "TZOFFSETTO:soon"),
    ],
)
def test_of_a_calendar_that_is_cut_off_or_none_nothing_is_taken(text: str) -> None:
    with pytest.raises(DawrError, match="not a whole iCalendar file"):
        list(rows(text, RIYADH))


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_no_damage_is_a_bug(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(WHOLE)))
    text = WHOLE[:at] + data.draw(st.text(max_size=5)) + WHOLE[at + data.draw(st.integers(0, 20)) :]
    try:
        assert len(list(rows(text, RIYADH))) <= 2
    except DawrError as error:
        assert "iCalendar" in str(error)  # noqa: PT017 - some damage does no harm
