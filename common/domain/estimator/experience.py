"""What was learnt of a centre: handling times, gaps, walk-outs, arrivals and closures."""

from collections import defaultdict
from dataclasses import dataclass, field

from common.domain.estimator.absences import Absences
from common.domain.estimator.arrivals import Arrivals
from common.domain.estimator.pace import Pace
from common.domain.estimator.walkouts import Walkouts

GRACE = 60.0
"""Seconds after which a visitor who was called and did not come is a no-show."""


@dataclass(slots=True)
class Gap:
    """Seconds from the end of a visit to the next call while somebody waits: a slow moving average."""

    seconds: float = 12.0
    longest: float = 120.0
    weight: float = 0.02

    def add(self, seconds: float) -> None:
        if 0 <= seconds < self.longest:
            self.seconds += self.weight * (seconds - self.seconds)


@dataclass(slots=True)
class Experience:
    """`arrivals` by wing."""

    pace: Pace = field(default_factory=Pace)
    gap: Gap = field(default_factory=Gap)
    walkouts: Walkouts = field(default_factory=Walkouts)
    absences: Absences = field(default_factory=Absences)
    arrivals: defaultdict[str, Arrivals] = field(default_factory=lambda: defaultdict(Arrivals))
