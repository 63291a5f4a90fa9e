"""Rows of an iCalendar file: its events.

The code is X-CODE, or the UID up to its @; the service is one of CATEGORIES, or the first word of SUMMARY.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, vDDDTypes

from common.appointments.finding import Bad, Problem
from common.appointments.row import Row, moment
from common.domain.errors import DawrError
from common.domain.wording import Wording
from common.language.digits import ascii_digits

BEGIN = "BEGIN:VCALENDAR"
RECURRING = ("RRULE", "RDATE", "RECURRENCE-ID")
NOT_WHOLE = Wording(
    "ليس ملف iCalendar كاملًا، من BEGIN:VCALENDAR إلى END:VCALENDAR.",
    "not a whole iCalendar file, from BEGIN:VCALENDAR to END:VCALENDAR.",
)
_EVENT = re.compile(r"^BEGIN:VEVENT\s*$", re.IGNORECASE | re.MULTILINE)
_WORD = re.compile(r"\s*([A-Za-z0-9._-]+)")


def is_calendar(text: str) -> bool:
    return text.lstrip()[: len(BEGIN)].upper() == BEGIN


def rows(text: str, zone: ZoneInfo) -> Iterator[Row]:
    """Floating times are by the centre's clock. Raises DawrError for what is no whole calendar."""
    events = _events(text)
    if not is_calendar(text) or len(events) != len(_EVENT.findall(text)):
        raise DawrError(NOT_WHOLE)
    for number, event in enumerate(events, 1):
        place = Wording(f"الموعد {number}", f"event {number}")
        code = _text(event, "X-CODE") or _text(event, "UID").partition("@")[0]
        is_cancelled = _text(event, "STATUS").upper() == "CANCELLED"
        yield Row(place, code, _services(event), _moment(event, zone), is_cancelled)


def _events(text: str) -> list[Event]:
    """What the library stumbles over is no calendar, however it stumbles. It leaves out what has no end."""
    try:
        calendars = Calendar.from_ical(text.encode(), multiple=True)
        return [event for calendar in calendars for event in calendar.events]
    except (ValueError, AttributeError, TypeError, LookupError, RecursionError):
        raise DawrError(NOT_WHOLE) from None


def _services(event: Event) -> tuple[str, ...]:
    word = _WORD.match(ascii_digits(_text(event, "SUMMARY")))
    return (*map(str, event.categories), *([word[1].rstrip("._-")] if word else []))


def _moment(event: Event, zone: ZoneInfo) -> datetime | Bad:
    start = event.get("DTSTART")
    if any(name in event for name in RECURRING):
        return Bad(Problem.RECURRING)
    if not isinstance(start, vDDDTypes):
        return Bad(Problem.NO_MOMENT)
    if not isinstance(start.dt, datetime):
        return Bad(Problem.ALL_DAY)
    if start.dt.tzinfo is None and "TZID" in start.params:
        return Bad(Problem.UNKNOWN_ZONE, {"value": start.params["TZID"]})
    return moment(start.dt, zone)


def _text(event: Event, name: str) -> str:
    """Of a property that is there more than once, the first."""
    value = event.get(name, "")
    return str(value[0] if isinstance(value, list) else value).strip()
