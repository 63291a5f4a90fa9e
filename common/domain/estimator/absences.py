"""When a closed counter is back: planned breaks end as planned and a little late, others last as long as they did."""

from collections import defaultdict

from common.domain.estimator.durations import Durations
from common.domain.estimator.plan import Break

PAUSE = 10 * 60.0
USUAL = {"absent": 60 * 60.0}
"""Seconds that a reason stands for before anything was learnt: nobody calls a short pause an absence."""
FOR_TODAY = "end"
LATE = 2.5 * 60.0
LEAST_PART = 0.7
"""Of a break that began late, so much is taken at least."""
OPENING = 90.0
GIVEN_UP = 10 * 60.0
LEAST_LEFT = 0.3
"""Of its usual length, so much of a closure is expected to be left at least, until such long ones were learnt."""


class Absences:
    def __init__(self) -> None:
        self._unplanned: defaultdict[str, Durations] = defaultdict(lambda: Durations(50))
        self._late = Durations(100)
        self._opening = Durations(100)

    def opened(self, opens: float, now: float) -> None:
        """A counter was opened for the first time today; one that opens much later was not late but needed."""
        if now <= opens + GIVEN_UP:
            self._opening.add(max(0.0, now - opens))

    def returned(self, reason: str, since: float, planned: Break | None, now: float) -> None:
        if planned is None:
            self._unplanned[reason].add(max(0.0, now - since))
        else:
            self._late.add(max(0.0, now - _over(planned, since)))

    def after_break(self, planned: Break, since: float) -> float:
        """When a counter is back that goes on its break at `since`."""
        return _over(planned, since) + self._late.mean(LATE)

    def back(self, reason: str, since: float, planned: Break | None, now: float) -> float | None:
        """When a closed counter opens again; None if it does not today."""
        if reason == FOR_TODAY:
            return None
        if planned is not None:
            return _end(self._late, LATE, _over(planned, since), now)
        return _end(self._unplanned[reason], USUAL.get(reason, PAUSE), since, now)

    def opening(self, opens: float, now: float) -> float | None:
        """When a counter opens that was not opened today; None if it is not expected any more."""
        return None if now > opens + GIVEN_UP else _end(self._opening, OPENING, opens, now)


def _over(planned: Break, since: float) -> float:
    """Never before it began, whatever the calendar says."""
    return max(planned.end, since + LEAST_PART * max(0.0, planned.end - planned.start))


def _end(durations: Durations, prior: float, began: float, now: float) -> float:
    """When that is over which began then, or will begin."""
    usual = durations.mean(prior)
    if now <= began:
        return began + usual
    elapsed = now - began
    return now + durations.remaining(elapsed, max(usual - elapsed, LEAST_LEFT * usual))
