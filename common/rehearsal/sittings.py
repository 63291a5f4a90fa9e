"""When a counter was open, as the plan of a clerk: opens, goes, is back."""

from collections.abc import Iterator
from itertools import pairwise
from math import inf

from common.domain.estimator.plan import Break
from common.rehearsal.course import Sitting
from common.rehearsal.people import Away, Clerk
from common.rehearsal.recorded import Record

SOON = 120.0
LATE = 30 * 60.0
SHORTENED = 0.7
"""Of a planned break so much is taken at least, by who goes late."""


def clerk(record: Record, number: str) -> Clerk:
    """Stays closed if the counter was never open."""
    counter = record.plan.counters[number]
    sittings = sorted((one for one in record.course.sittings if one.counter == number), key=lambda one: one.opened)
    if not sittings:
        return Clerk(number, counter.wing, counter.skills)
    away = tuple(_aways(record, sittings))
    return Clerk(number, counter.wing, counter.skills, opens=sittings[0].opened, away=away)


def taken(one: Break, late: float = 0.0) -> Away:
    """A planned break, as it is taken."""
    return Away(one.start, one.end, (one.end - one.start) * SHORTENED, late, one.reason)


def _aways(record: Record, sittings: list[Sitting]) -> Iterator[Away]:
    for sitting, after in pairwise([*sittings, None]):
        if sitting is not None and sitting.closed is not None:
            yield _away(record, sitting, sitting.closed, after.opened if after else inf)


def _away(record: Record, sitting: Sitting, closed: float, back: float) -> Away:
    """Who goes for a planned break meant to go when it began; else when the last visit was over, for as long."""
    breaks = record.plan.breaks.get(sitting.counter, ())
    meant = [one for one in breaks if one.reason == sitting.reason and one.start <= closed < one.end + LATE]
    start = meant[-1].start if meant else _last_end(record, sitting, closed)
    if back == inf:
        return Away(start, inf, 0.0, 0.0, sitting.reason)
    if not meant:
        return Away(start, start, back - closed, 0.0, sitting.reason)
    end = min(meant[-1].end, back)
    least = min(taken(meant[-1]).least, back - closed)
    return Away(start, end, least, back - max(end, closed + least), sitting.reason)


def _last_end(record: Record, sitting: Sitting, closed: float) -> float:
    ends = (one.ended for one in record.course.passages if one.counter == sitting.counter and one.ended is not None)
    return max((end for end in ends if closed - SOON < end <= closed), default=closed)
