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
class Replay:
    """What came of a replay: the wait in minutes, and how many the turn's own counters call before it."""

    wait: float
    ahead: int


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
    """Those who wait for the same service at the same wing and came before: what is told while no counter is open."""
    queue = (other.step for other in waiting if _queue(other) == _queue(turn))
    return sum(step.place < turn.step.place for step in queue)


def wait_range(wait: float) -> WaitRange:
    """Round a replayed wait p, in minutes: p - 1.1 (p + 3) to p + 1.5 (p + 3), for a centre without a history."""
    return rounded(max(0.0, wait - 1.1 * (wait + 3)), wait + 1.5 * (wait + 3))


def rounded(low: float, high: float) -> WaitRange:
    """Outwards: to whole minutes below ten, else to five."""
    return WaitRange(_down(low), _up(high))


def replays(floor_now: Floor, asked: Sequence[Turn], now: datetime) -> dict[int, Replay]:
    """The queue played forward until the asked turns are called, if everybody takes the usual time; by step.

    What no open counter can call is left out, so that nothing is promised. An asked turn takes no time itself, so that
    many newcomers can be asked for at once; they stand behind everybody.
    """
    serving = {counter.number: counter for counter in floor_now.counters}
    free = [(_minutes_left(counter, floor_now.minutes, now), counter.number) for counter in floor_now.counters]
    heapq.heapify(free)
    pending = {turn.step.id: turn for turn in asked}
    ahead = dict.fromkeys(pending, 0)
    queues = _queues({turn.step.id: turn for turn in (*floor_now.waiting, *asked)}.values())
    found: dict[int, Replay] = {}
    while free and pending:
        moment, number = heapq.heappop(free)
        called = next_turn(_heads(queues, serving[number]))
        if called is None:
            continue
        queues[_queue(called)].pop()
        if pending.pop(called.step.id, None):
            found[called.step.id] = Replay(moment, ahead[called.step.id])
            heapq.heappush(free, (moment, number))
            continue
        for step, turn in pending.items():
            ahead[step] += _serves(serving[number], turn)
        heapq.heappush(free, (moment + floor_now.minutes[called.step.service], number))
    return found


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
