"""How many are ahead and how long the wait will be: the queue is replayed forward with the real call rule."""

import heapq
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil, floor

from common.domain.rule import next_turn
from common.domain.ticket import State, Turn


@dataclass(frozen=True, slots=True)
class WaitRange:
    """The wait to be told, in minutes: it is meant to hold eight times of ten. 0 to 0 is «now»."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class OpenCounter:
    """A counter where staff sit: what it serves, and the turn that is with it now, if any."""

    number: str
    wing: str
    skills: frozenset[str]
    turn: Turn | None = None


@dataclass(frozen=True, slots=True)
class Floor:
    """All that a forecast looks at. `minutes` is the usual handling time of each service."""

    waiting: Sequence[Turn]
    counters: Sequence[OpenCounter]
    minutes: Mapping[str, float]


def people_ahead(waiting: Iterable[Turn], turn: Turn) -> int:
    """Those who wait for the same service at the same wing and came before."""
    queue = (other.step for other in waiting if _queue(other) == _queue(turn))
    return sum(step.place < turn.step.place for step in queue)


def wait_range(floor_now: Floor, turn: Turn, now: datetime) -> WaitRange | None:
    """The wait of a waiting turn; None when no open counter serves it, so that nothing is promised.

    The band round the replayed wait p is p - 1.1 (p + 3) to p + 1.5 (p + 3), the one for a centre without a history.
    """
    wait = replayed_wait(floor_now, turn, now)
    if wait is None:
        return None
    if wait == 0:
        return WaitRange(0, 0)
    return rounded(max(0.0, wait - 1.1 * (wait + 3)), wait + 1.5 * (wait + 3))


def rounded(low: float, high: float) -> WaitRange:
    """Outwards: to whole minutes below ten, else to five."""
    return WaitRange(_down(low), _up(high))


def replayed_wait(floor_now: Floor, turn: Turn, now: datetime) -> float | None:
    """Minutes until the turn is called if everybody takes the usual time; None if no open counter can call it."""
    free = [(_minutes_left(counter, floor_now.minutes, now), counter.number) for counter in floor_now.counters]
    serving = {counter.number: counter for counter in floor_now.counters}
    if not any(_serves(counter, turn) for counter in floor_now.counters):
        return None
    queues = _queues(floor_now.waiting)
    heapq.heapify(free)
    while free:
        moment, number = heapq.heappop(free)
        called = next_turn(_heads(queues, serving[number]))
        if called is None:
            continue
        if called.step.id == turn.step.id:
            return moment
        queues[_queue(called)].pop()
        heapq.heappush(free, (moment + floor_now.minutes[called.step.service], number))
    return None


def _queue(turn: Turn) -> tuple[str, str]:
    return turn.step.wing, turn.step.service


def _queues(waiting: Iterable[Turn]) -> dict[tuple[str, str], list[Turn]]:
    """The queues, each with its first in line last, so that the first is taken off cheaply."""
    queues: dict[tuple[str, str], list[Turn]] = {}
    for turn in sorted(waiting, key=lambda turn: -turn.step.place):
        queues.setdefault(_queue(turn), []).append(turn)
    return queues


def _heads(queues: Mapping[tuple[str, str], list[Turn]], counter: OpenCounter) -> Iterable[Turn]:
    return (
        queue[-1]
        for (wing, service), queue in queues.items()
        if queue and wing == counter.wing and service in counter.skills
    )


def _serves(counter: OpenCounter, turn: Turn) -> bool:
    return turn.step.wing == counter.wing and turn.step.service in counter.skills


def _minutes_left(counter: OpenCounter, minutes: Mapping[str, float], now: datetime) -> float:
    """Until the counter is free: what is left of the usual time, never less than a tenth of it."""
    if counter.turn is None or counter.turn.step.state not in (State.CALLED, State.SERVING):
        return 0.0
    usual = minutes[counter.turn.step.service]
    began = counter.turn.step.called_at or now
    return max(usual - (now - began).total_seconds() / 60, usual / 10)


def _down(minutes: float) -> int:
    return floor(minutes) if minutes < 10 else floor(minutes / 5) * 5


def _up(minutes: float) -> int:
    return ceil(minutes) if minutes < 10 else ceil(minutes / 5) * 5
