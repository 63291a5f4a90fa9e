"""What is predicted of a wait."""

from math import log2
from typing import NamedTuple


class Prediction(NamedTuple):
    """Seconds from now to the call; `lo` to `hi` is meant to hold eight times of ten. 0 <= lo <= wait <= hi."""

    wait: float
    lo: float
    hi: float


class Replayed(NamedTuple):
    """Seconds to the call if all goes as expected, and how many are called before.

    `ahead` of them are here already and are called by counters that could call this one.
    """

    wait: float
    calls: int
    ahead: int = 0

    @property
    def tempo(self) -> int:
        """Seconds from call to call, as a power of two."""
        return round(log2((self.wait + 60) / (self.calls + 1)))


class Foreseen(NamedTuple):
    """For eyes: what is told, if a counter will serve it; how many are called before, and how many of them
    wait for the same service.
    """

    told: Prediction | None
    ahead: int
    queue: int


NOW = Prediction(0.0, 0.0, 0.0)
