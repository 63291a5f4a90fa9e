"""How likely it is that nobody comes when a ticket is called, by how long it has waited."""

from bisect import bisect_right

LIMITS = (300.0, 600.0, 1200.0, 1800.0, 2700.0, 3600.0, 5400.0)
PRIOR = (1 / 16, 1 / 16, 1 / 12, 1 / 12, 1 / 8, 1 / 8, 1 / 5, 1 / 5)
STRENGTH = 12.0
DECAY = 0.998


class Walkouts:
    """Decayed counts of no-shows and of calls for each span of waits."""

    def __init__(self) -> None:
        self._no_shows = [STRENGTH * odds for odds in PRIOR]
        self._calls = [STRENGTH] * len(PRIOR)

    def add(self, wait: float, *, came: bool) -> None:
        span = bisect_right(LIMITS, wait)
        self._no_shows[span] = DECAY * self._no_shows[span] + (not came)
        self._calls[span] = DECAY * self._calls[span] + 1

    def odds(self, wait: float) -> float:
        span = bisect_right(LIMITS, wait)
        return self._no_shows[span] / self._calls[span]
