"""What will happen when, in seconds since the beginning."""

from collections.abc import Callable
from heapq import heappop, heappush

Act = Callable[[], None]


class Agenda:
    """Acts in the order of their moments; those of one moment in the order in which they were put down."""

    def __init__(self) -> None:
        self.now = 0.0
        self._acts: list[tuple[float, int, Act]] = []
        self._put = 0

    def at(self, moment: float, act: Act) -> None:
        self._put += 1
        heappush(self._acts, (moment, self._put, act))

    def after(self, seconds: float, act: Act) -> None:
        self.at(self.now + seconds, act)

    def next(self) -> Act | None:
        """Move on to the next act; None when nothing is left to do."""
        if not self._acts:
            return None
        self.now, _, act = heappop(self._acts)
        return act
