"""How a centre runs its queue: what its management decides, with the defaults of the field."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class PlacePolicy(StrEnum):
    """Where a step joins a queue that it did not wait in before."""

    HEAD = "head"  # before all who wait there
    TIME = "time"  # as if the visitor had come there first: the time in the centre counts
    TAIL = "tail"  # behind all who wait there


class DayClose(StrEnum):
    """What becomes of those who still wait when the day is closed."""

    EXPIRE = "expire"
    CARRY_OVER = "carry-over"  # to the next working day, with the same number, once


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Sources of the defaults: the call rule B/C of docs/waiting.md; two calls and 60 seconds, five tickets or 15
    minutes: usual in the field (docs/requirements.md, F08 and F09)."""

    rule: str = "tier_cap90"
    next_place: PlacePolicy = PlacePolicy.TIME
    most_calls: int = 3
    no_show_calls: int = 2
    no_show_after: timedelta = timedelta(seconds=60)
    grace_tickets: int = 5
    grace: timedelta = timedelta(minutes=15)
    day_close: DayClose = DayClose.EXPIRE
    early: timedelta = timedelta(minutes=30)
    late: timedelta = timedelta(minutes=15)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overflow:
    """Counters of wing `to` help wing `wing` when the first in a line there has waited for `after`.

    Only with what they have the skill for.
    """

    wing: str
    to: str
    after: timedelta
