"""When each counter can next call somebody, as far as is known now."""

from collections.abc import Sequence

from common.domain.estimator.counter import Counter, Visit
from common.domain.estimator.experience import GRACE, Experience
from common.domain.estimator.floor import Floor


def free_times(
    floor: Floor, known: Experience, counters: Sequence[Counter], service: str, now: float
) -> list[float | None]:
    """One time a counter, in their order; None for one that will not call any more.

    Busy counters do not come free all at once: of K, sorted by what is left, the i-th has i/K of it left.
    Those that can serve the service are one such group, the others another.
    """
    times = [_free_at(floor, known, counter, now) for counter in counters]
    busy = sorted((time, n) for n, time in enumerate(times) if time is not None and counters[n].visit)
    for able in (True, False):
        group = [(time, n) for time, n in busy if (service in counters[n].skills) is able]
        for rank, (time, n) in enumerate(group, 1):
            times[n] = now + (time - now) * rank / len(group)
    return times


def _free_at(floor: Floor, known: Experience, counter: Counter, now: float) -> float | None:
    if counter.visit:
        return now + _left(floor, known, counter, counter.visit, now) + known.gap.seconds
    if counter.closure:
        closed = counter.closure
        return known.absences.back(closed.reason, closed.since, closed.planned, now)
    if counter.is_open:
        return now if counter.freed_at is None else max(now, counter.freed_at + known.gap.seconds)
    return None if floor.plan.opens is None else known.absences.opening(floor.plan.opens, now)


def _left(floor: Floor, known: Experience, counter: Counter, visit: Visit, now: float) -> float:
    """Seconds left of a visit. Who is not there yet may not come at all, which shows after the grace time."""
    elapsed = max(0.0, now - visit.called_at)
    expected = known.pace.expected(visit.service, counter.wing, floor.usual(visit.service))
    left = known.pace.remaining(visit.service, elapsed, expected)
    if visit.arrived:
        return left
    odds = known.walkouts.odds(visit.waited)
    return odds * max(0.0, GRACE - elapsed) + (1 - odds) * left
