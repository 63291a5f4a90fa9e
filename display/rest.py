"""When calling rests: at prayer and in other pauses, before the doors open and after the last call of the day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from common.calendar import Doors
from common.domain.reasons import Leaving
from common.domain.wording import Wording
from display.board import Call

QUIET = timedelta(minutes=15)  # without a call after closing: those who came in time have been served


@dataclass(frozen=True, slots=True)
class Rest:
    """Why, and until when if that is known. `is_over_all`: the centre is closed, there is nothing else to show."""

    why: Wording
    until: datetime | None
    is_over_all: bool
    is_prayer: bool = False


def rest_of(doors: Doors, calls: Sequence[Call], now: datetime) -> Rest | None:
    if doors.pause:
        is_prayer = doors.pause.reason == Leaving.PRAYER
        return Rest(doors.pause.names, doors.resumes_at, is_over_all=False, is_prayer=is_prayer)
    if doors.is_open or doors.why is None or any(_is_lately(call, now) for call in calls):
        return None
    return Rest(doors.why, doors.opens_at, is_over_all=True)


def _is_lately(call: Call, now: datetime) -> bool:
    return call.at is not None and abs(now - call.at) < QUIET
