"""How long visits take: handling times, called to finished, by service, and whether all take longer just now."""

from collections import defaultdict
from math import copysign

from common.domain.estimator.durations import Durations

UNKNOWN = 8 * 60.0
POOLED = 5.0
LONGEST = 4 * 3600.0


class Drift:
    """Lately finished visits, of the whole centre, against what was expected of them: over 1 when the systems are slow.

    Drawn to 1, and what chance alone would bring (`noise`: two standard errors) is not believed.
    """

    decay, strength, most, noise = 0.98, 20.0, 4.0, 0.12

    def __init__(self) -> None:
        self._taken = self._expected = self.strength

    @property
    def factor(self) -> float:
        excess = self._taken / self._expected - 1
        return 1 + copysign(max(0.0, abs(excess) - self.noise), excess)

    def add(self, part: float) -> None:
        """`part` of the expected time that a visit took; a single very long one says little."""
        self._taken = self._faded(self._taken) + min(part, self.most)
        self._expected = self._faded(self._expected) + 1

    def _faded(self, total: float) -> float:
        return self.strength + self.decay * (total - self.strength)


class Pace:
    """A service hardly known is drawn to its usual time, else to its wing's mean, else to the mean of all."""

    def __init__(self) -> None:
        self._services: defaultdict[str, Durations] = defaultdict(Durations)
        self._wings: defaultdict[str, Durations] = defaultdict(Durations)
        self._all = Durations()
        self._drift = Drift()

    def add(self, service: str, wing: str, seconds: float, usual: float | None = None) -> None:
        """A visit was finished. `usual` is the configured time of its service, if there is one."""
        seconds = min(max(seconds, 0.0), LONGEST)
        self._drift.add(seconds / self._ordinary(service, wing, usual))
        for durations in (self._services[service], self._wings[wing], self._all):
            durations.add(seconds)

    def visits(self, wing: str) -> int:
        return len(self._wings[wing])

    def expected(self, service: str, wing: str, usual: float | None = None) -> float:
        return self._ordinary(service, wing, usual) * self._drift.factor

    def remaining(self, service: str, elapsed: float, expected: float) -> float:
        """Of a visit that has lasted `elapsed` already."""
        factor = self._drift.factor
        return self._services[service].remaining(elapsed / factor, expected / factor) * factor

    def _ordinary(self, service: str, wing: str, usual: float | None) -> float:
        return self._services[service].mean(usual or self._pooled(wing), POOLED)

    def _pooled(self, wing: str) -> float:
        return self._wings[wing].mean(self._all.mean(UNKNOWN))
