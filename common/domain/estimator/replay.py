"""A wing is played forward with the real call rule, all taking as long as expected, until one visitor is called."""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heapify, heappop, heapreplace

from common.domain.estimator.availability import free_times
from common.domain.estimator.counter import Counter
from common.domain.estimator.experience import GRACE, Experience
from common.domain.estimator.floor import Floor, Line, Queue
from common.domain.estimator.prediction import Replayed
from common.domain.waiting.rule import Waiting, first, streak_after

HORIZON = 75 * 60.0
"""Seconds for which those still to come are reckoned with."""
GLANCES = (HORIZON / 10, HORIZON / 2, HORIZON)
AFTER_ALL = 1 << 40


@dataclass(slots=True, eq=False)
class Played:
    """A queue: who waits, then who is expected; `called` of them were called; a visit takes `visit` seconds."""

    people: list[Waiting]
    visit: float
    called: int = 0


@dataclass(slots=True, eq=False)
class Server:
    """A counter, the queues that it serves, and how far the replay has brought it."""

    counter: Counter
    queues: list[Played]
    streak: int
    breaks: int = 0


class Replay:
    """`line` waits already, or is a newcomer's. Played once."""

    def __init__(self, floor: Floor, known: Experience, line: Line, now: float) -> None:
        self._floor, self._known, self._line = floor, known, line
        self._me, self._rule = line.waiting, floor.plan.rule
        self._now = max(now, self._me.since)
        self._queues = dict(self._populated())
        self._servers = [self._server(counter) for counter in floor.counters_in(line.wing)]

    def run(self) -> Replayed | None:
        """None if no counter can call me."""
        times = free_times(self._floor, self._known, [server.counter for server in self._servers], self._now)
        free = [(time, n) for n, time in enumerate(times) if time is not None]
        if any(self._line.queue.service in self._servers[n].counter.skills for _, n in free):
            return self._played(free)
        return None

    def _played(self, free: list[tuple[float, int]]) -> Replayed | None:
        """`free`: when which counter can call. One that finds nobody to call is out."""
        heapify(free)
        calls = 0
        while free:
            at, n = free[0]
            if (back := self._back(self._servers[n], at)) is not None:
                heapreplace(free, (back, n))
            elif (called := self._called(self._servers[n], at)) is None:
                heappop(free)
            elif called.place == self._me.place:
                return Replayed(at - self._now, calls)
            else:
                heapreplace(free, (at + self._visit(called, at), n))
                calls += 1
        return None

    def _back(self, server: Server, at: float) -> float | None:
        """When a counter is back whose next break has come."""
        breaks = server.counter.breaks
        if server.breaks == len(breaks) or at < breaks[server.breaks].start:
            return None
        server.breaks += 1
        return self._known.absences.after_break(breaks[server.breaks - 1], at)

    def _called(self, server: Server, at: float) -> Waiting | None:
        heads = [
            queue.people[queue.called]
            for queue in server.queues
            if queue.called < len(queue.people) and queue.people[queue.called].since <= at
        ]
        called = first(self._rule, heads, at, server.streak)
        if called is not None:
            server.streak = streak_after(called, server.streak)
            self._queues[called.key].called += 1
        return called

    def _visit(self, called: Waiting, at: float) -> float:
        """Seconds from a call to the next one, with the odds that nobody comes."""
        odds = self._known.walkouts.odds(at - called.since)
        return odds * GRACE + (1 - odds) * self._queues[called.key].visit + self._known.gap.seconds

    def _server(self, counter: Counter) -> Server:
        queues = [played for queue, played in self._queues.items() if queue.service in counter.skills]
        return Server(counter, queues, counter.streak)

    def _populated(self) -> Iterator[tuple[Queue, Played]]:
        """The queues with their people: those who wait, those still to come, and me."""
        wing, mine = self._floor.queues(self._line.wing), self._line.queue
        for queue in dict.fromkeys((*wing, *self._known.arrivals[self._line.wing].queues, mine)):
            people = list(wing.get(queue, ()))
            people += self._behind_me(people) if queue == mine else self._coming(queue)
            if people:
                usual = self._floor.usual(queue.service)
                yield queue, Played(people, self._known.pace.expected(queue.service, self._line.wing, usual))

    def _behind_me(self, people: list[Waiting]) -> list[Waiting]:
        """Nobody: but a newcomer is not in the queue yet."""
        return [] if people and people[-1].place >= self._me.place else [self._me]

    def _coming(self, queue: Queue) -> list[Waiting]:
        """Those expected whom the rule lets pass me."""
        newcomer = self._floor.newcomer(queue, self._now)
        if not any(self._passes(newcomer, self._now + later) for later in GLANCES):
            return []
        times = self._known.arrivals[self._line.wing].coming(queue, self._now, self._now + HORIZON)
        return [newcomer._replace(since=time, place=AFTER_ALL + n) for n, time in enumerate(times)]

    def _passes(self, newcomer: Waiting, at: float) -> bool:
        return self._rule.index(newcomer, at) > self._rule.index(self._me, at)
