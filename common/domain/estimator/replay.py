"""A wing is played forward with the real call rule, all taking as long as expected, until one visitor is called."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from heapq import heapify, heappop, heapreplace

from common.domain.estimator.availability import free_times
from common.domain.estimator.counter import Counter
from common.domain.estimator.experience import GRACE, Experience
from common.domain.estimator.floor import Floor, Line, Queue, came_before
from common.domain.estimator.prediction import Replayed
from common.domain.waiting.rule import Waiting, first, streak_after

HORIZON = 75 * 60.0
"""Seconds for which those still to come are reckoned with."""
GLANCES = (HORIZON / 10, HORIZON / 2, HORIZON)
AFTER_ALL = 1 << 40
MANY, ONE_BY_ONE, TOGETHER = 150, 40, 12
"""Where more wait than that, the work is bounded: so many are called one by one; then after each so many calls the
others are paired, and one is called for two."""


class Played:
    """A queue: who waits, then who is expected, of whom some were called. One stands for `each`.

    A visit takes `visit` seconds.
    """

    __slots__ = ("_called", "_people", "each", "head", "visit")

    def __init__(self, people: list[Waiting], visit: float) -> None:
        self._people, self._called, self.visit, self.each = people, 0, visit, 1.0
        self.head: Waiting | None = people[0]

    def call(self) -> None:
        """The head is called: the next one is."""
        self._called += 1
        self.head = self._people[self._called] if self._called < len(self._people) else None

    def pair(self, me: Waiting) -> None:
        """Half of those not called are left, and I: each stands for twice as many."""
        people, called = self._people, self._called
        others = len(people) - called - (people[-1] is me)
        if others < 2:
            return
        pairs = (others + 1) // 2
        left = [people[called + (2 * n + 1) * others // (2 * pairs)] for n in range(pairs)]
        self._people = [*left, me] if people[-1] is me else left
        self.each *= others / pairs
        self._called, self.head = 0, left[0]


@dataclass(slots=True, eq=False)
class Server:
    """A counter, the queues that it serves, and how far the replay has brought it."""

    counter: Counter
    queues: list[Played]
    streak: int
    serves_me: bool
    breaks: int = 0


class Replay:
    """`line` waits already, or is a newcomer's. Played once."""

    def __init__(self, floor: Floor, known: Experience, line: Line, now: float) -> None:
        self._floor, self._known, self._line = floor, known, line
        self._me, self._rule = line.waiting, floor.plan.rule
        self._now = max(now, self._me.since)
        self._glances = [self._now + later for later in GLANCES]
        self._queues = dict(self._populated())
        self._servers = [self._server(counter) for counter in floor.counters_in(line.wing)]
        self._calls = self._ahead = 0.0
        waiting = sum(map(len, floor.queues(line.wing).values()))
        self._until_paired = ONE_BY_ONE if waiting > MANY else -1

    def run(self) -> Replayed | None:
        """None if no counter can call me."""
        counters = [server.counter for server in self._servers]
        times = free_times(self._floor, self._known, counters, self._line.queue.service, self._now)
        free = [(time, n) for n, time in enumerate(times) if time is not None]
        if any(self._servers[n].serves_me for _, n in free):
            return self._played(free)
        return None

    def _played(self, free: list[tuple[float, int]]) -> Replayed | None:
        """`free`: when which counter can call. One that finds nobody to call waits for who comes next, or is out."""
        heapify(free)
        while free:
            at, n = free[0]
            server = self._servers[n]
            if (back := self._back(server, at)) is not None:
                heapreplace(free, (back, n))
            elif (called := self._called(server, at)) is None:
                comes = _comes(server)
                heappop(free) if comes is None else heapreplace(free, (comes, n))
            elif called is self._me:
                return Replayed(at - self._now, round(self._calls), round(self._ahead))
            else:
                heapreplace(free, (at + self._visit(server, called, at), n))
                free = free if self._until_paired else self._paired(free, at)
        return None

    def _paired(self, free: list[tuple[float, int]], at: float) -> list[tuple[float, int]]:
        """From here on one is called for two, and takes twice as long: the work stays bounded, however many wait."""
        self._until_paired = TOGETHER
        for queue in self._queues.values():
            queue.pair(self._me)
        return [(at + 2 * (time - at), n) for time, n in free]

    def _back(self, server: Server, at: float) -> float | None:
        """When a counter is back whose next break has come."""
        breaks = server.counter.breaks
        if server.breaks == len(breaks) or at < breaks[server.breaks].start:
            return None
        server.breaks += 1
        return self._known.absences.after_break(breaks[server.breaks - 1], at)

    def _called(self, server: Server, at: float) -> Waiting | None:
        heads = [head for queue in server.queues if (head := queue.head) is not None and head.since <= at]
        called = first(self._rule, heads, at, server.streak)
        if called is not None:
            server.streak = streak_after(called, server.streak)
            self._queues[called.key].call()
        return called

    def _visit(self, server: Server, called: Waiting, at: float) -> float:
        """Seconds from a call to the next one, with the odds that nobody comes."""
        queue = self._queues[called.key]
        self._calls += queue.each
        self._ahead += queue.each * (server.serves_me and called.place < AFTER_ALL)
        self._until_paired -= 1
        odds = self._known.walkouts.odds(at - called.since)
        return queue.each * (odds * GRACE + (1 - odds) * queue.visit + self._known.gap.seconds)

    def _server(self, counter: Counter) -> Server:
        queues = [played for queue, played in self._queues.items() if queue.service in counter.skills]
        return Server(counter, queues, counter.streak, self._line.queue.service in counter.skills)

    def _populated(self) -> Iterator[tuple[Queue, Played]]:
        """The queues with their people: those who wait, up to me, and those still to come."""
        wing, mine = self._floor.queues(self._line.wing), self._line.queue
        visit, passes = cache(self._expected), cache(self._passes)
        expected = dict.fromkeys(self._known.arrivals[self._line.wing].queues)
        for queue in {**dict.fromkeys(wing), **expected, mine: None}:
            people = wing.get(queue, [])
            if queue == mine:
                people = [*people[: came_before(people, self._me)], self._me]
            elif queue in expected:
                newcomer = self._floor.newcomer(queue, self._now)
                if passes(newcomer.upper, newcomer.target):
                    people = [*people, *self._coming(queue, newcomer)]
            if people:
                yield queue, Played(people, visit(queue.service))

    def _expected(self, service: str) -> float:
        return self._known.pace.expected(service, self._line.wing, self._floor.usual(service))

    def _coming(self, queue: Queue, newcomer: Waiting) -> list[Waiting]:
        times = self._known.arrivals[self._line.wing].coming(queue, self._now, self._now + HORIZON)
        return [newcomer._replace(since=time, place=AFTER_ALL + n) for n, time in enumerate(times)]

    def _passes(self, upper: bool, target: float) -> bool:  # noqa: FBT001 - as it stands in Waiting
        """Whether the rule lets those pass me who are still to come."""
        newcomer = Waiting(None, upper, self._now, target, AFTER_ALL)
        return any(self._rule.index(newcomer, at) > self._rule.index(self._me, at) for at in self._glances)


def _comes(server: Server) -> float | None:
    """When the next one comes whom an idle counter serves."""
    return min((queue.head.since for queue in server.queues if queue.head), default=None)
