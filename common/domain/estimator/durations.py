"""How long a thing took lately: its mean, and how much longer it will take that it has taken so long already."""

from bisect import bisect_right, insort
from collections import deque
from itertools import accumulate

STRENGTH = 3.0


class Durations:
    """The last `most` durations, in seconds, sorted, with running sums."""

    def __init__(self, most: int = 500) -> None:
        self._lately: deque[float] = deque()
        self._most = most
        self._sorted: list[float] = []
        self._sums: list[float] = [0.0]

    def __len__(self) -> int:
        return len(self._sorted)

    @property
    def total(self) -> float:
        return self._sums[-1]

    def add(self, seconds: float) -> None:
        self._lately.append(seconds)
        insort(self._sorted, seconds)
        if len(self._lately) > self._most:
            del self._sorted[bisect_right(self._sorted, self._lately.popleft()) - 1]
        self._sums = list(accumulate(self._sorted, initial=0.0))

    def mean(self, prior: float, strength: float = STRENGTH) -> float:
        """The prior counts as much as `strength` durations."""
        return (self.total + strength * prior) / (len(self) + strength)

    def remaining(self, elapsed: float, mean: float) -> float:
        """Expected seconds left after `elapsed`: the mean excess of those that took longer, drawn to the mean."""
        at = bisect_right(self._sorted, elapsed)
        longer = len(self._sorted) - at
        excess = self.total - self._sums[at] - longer * elapsed
        return (excess + STRENGTH * mean) / (longer + STRENGTH)
