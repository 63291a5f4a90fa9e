"""Times of day, days of a year and lengths of time, as a profile's file writes them."""

import re
from datetime import time, timedelta

from common.domain.calendar import Hours, Yearly

_CLOCK = "((?:[01][0-9]|2[0-3]):[0-5][0-9])"
_TIME = re.compile(_CLOCK)
_HOURS = re.compile(rf"{_CLOCK} ?- ?{_CLOCK}")
_DAY = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
_LONGEST = 1e6  # of any unit: far outside what `check` allows, and a timedelta can hold it

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


def time_of(text: str) -> time | None:
    return time.fromisoformat(text) if _TIME.fullmatch(text) else None


def hours_of(text: str) -> Hours | None:
    match = _HOURS.fullmatch(text)
    return match and Hours(opens=time.fromisoformat(match[1]), closes=time.fromisoformat(match[2]))


def yearly_of(text: str) -> Yearly | None:
    """A month and a day, such as 02-22."""
    match = _DAY.fullmatch(text)
    return match and Yearly(month=int(match[1]), day=int(match[2]))


def span(value: float, unit: timedelta) -> timedelta:
    """What no timedelta can hold becomes one that `check` finds wrong."""
    return unit * min(max(-1.0, value), _LONGEST)


def hours_text(hours: Hours) -> str:
    return f"{hours.opens:%H:%M}-{hours.closes:%H:%M}"


def yearly_text(yearly: Yearly) -> str:
    return f"{yearly.month:02}-{yearly.day:02}"
