"""A hall with a few like counters, where the real rule calls: to be compared with what theory says."""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heapify, heapreplace
from typing import NamedTuple

from common.domain.waiting.rule import Rule, Waiting, first, streak_after


class Visitor(NamedTuple):
    arrives: float
    upper: bool
    target: float
    handling: float


@dataclass(slots=True)
class Hall:
    """`run` yields every call: when, and which visitor of the list. Visitors are in order of arrival."""

    rule: Rule
    counters: int

    def run(self, visitors: Sequence[Visitor]) -> Iterator[tuple[float, int]]:
        free = [(0.0, number) for number in range(self.counters)]
        heapify(free)
        streaks = [0] * self.counters
        queues: dict[tuple[bool, float], deque[Waiting]] = {}
        came = waiting = 0
        while came < len(visitors) or waiting:
            now, number = free[0]
            now = max(now, visitors[came].arrives) if not waiting else now
            while came < len(visitors) and visitors[came].arrives <= now:
                _join(queues, visitors[came], came)
                came, waiting = came + 1, waiting + 1
            called = first(self.rule, [queue[0] for queue in queues.values() if queue], now, streaks[number])
            assert called is not None
            queues[called.key].popleft()
            waiting -= 1
            streaks[number] = streak_after(called, streaks[number])
            heapreplace(free, (now + visitors[called.place].handling, number))
            yield now, called.place

    def waits(self, visitors: Sequence[Visitor]) -> list[float]:
        """The wait of each visitor."""
        waits = [0.0] * len(visitors)
        for now, n in self.run(visitors):
            waits[n] = now - visitors[n].arrives
        return waits


def _join(queues: dict[tuple[bool, float], deque[Waiting]], visitor: Visitor, place: int) -> None:
    key = visitor.upper, visitor.target
    queues.setdefault(key, deque()).append(Waiting(key, visitor.upper, visitor.arrives, visitor.target, place))
