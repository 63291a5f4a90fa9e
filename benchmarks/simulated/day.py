"""One day runs: visitors come, counters call by the real rule, and everything is written down."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from heapq import heappop, heappush
from itertools import count
from random import Random
from typing import Any

from benchmarks.simulated.centre import CLASSES, CLOSES, HARD_END, MINUTE, OPENS, Centre
from benchmarks.simulated.scenario import Scenario
from benchmarks.simulated.staff import Clerk
from benchmarks.simulated.visitors import Errand, Visitor
from common.domain.waiting.rule import Rule, Waiting, first, streak_after

GRACE = 60.0
SLOW = (10.25 * 3600, 12 * 3600)
REFRESHED = 0.3


@dataclass(slots=True)
class Turn:
    """A step of a visitor in its queue."""

    visitor: Visitor
    ticket: str
    step: int
    place: int
    since: float

    @property
    def errand(self) -> Errand:
        return self.visitor.errands[self.step - 1]

    @property
    def waiting(self) -> Waiting:
        factor = CLASSES[self.visitor.priority]
        return Waiting(self.place, factor < 1, self.since, self.errand.service.target * factor, self.place)


class Day:
    def __init__(self, number: int, centre: Centre, rule: Rule, scenario: Scenario, random: Random) -> None:
        self._number, self._centre, self._rule, self._scenario, self._random = number, centre, rule, scenario, random
        self._agenda: list[tuple[float, int, Callable[[], None]]] = []
        self._order, self._places, self._asked = count(), count(1), count(1)
        self._now = 0.0
        self._queues: dict[tuple[str, str], list[Turn]] = {}
        self._idle: dict[str, Clerk] = {}
        self._streaks: dict[str, int] = {}
        self.log: list[dict[str, Any]] = []

    def run(self, visitors: list[Visitor], clerks: list[Clerk]) -> list[dict[str, Any]]:
        """The lines of the day's log."""
        self._write("day_start", t=OPENS - 960, public=self._centre.public(self._rule.name))
        for n, visitor in enumerate(visitors, 1):
            ticket = f"{visitor.errands[0].service.wing}{n:04}"
            self._at(visitor.comes_at, partial(self._issue, visitor, ticket, 1))
        for clerk in clerks:
            if clerk.opens is not None:
                reason = "start" if clerk.opens < OPENS + 3600 else "extra"
                self._at(clerk.opens, partial(self._open, clerk, reason))
        while self._agenda:
            self._now, _, act = heappop(self._agenda)
            act()
        self._write("day_end")
        return self.log

    def _issue(self, visitor: Visitor, ticket: str, step: int) -> None:
        turn = Turn(visitor, ticket, step, next(self._places), self._now)
        service = turn.errand.service
        self._queues.setdefault((service.code, visitor.priority), []).append(turn)
        self._write("issued", turn, service=service.code, wing=service.wing, cls=visitor.priority)
        self._ask(turn, "issue")
        if turn.errand.cancels:
            self._at(self._now + turn.errand.patience, lambda: self._leave(turn, "cancelled"))
        if self._random.random() < REFRESHED:
            self._at(self._now + self._random.uniform(5, 40) * MINUTE, lambda: self._refresh(turn))
        able = [clerk for clerk in self._idle.values() if service.code in clerk.skills]
        if able:
            self._call_next(able[0])

    def _ask(self, turn: Turn, kind: str) -> None:
        self._write("ask", turn, id=f"{self._number}.{next(self._asked)}", kind=kind)

    def _refresh(self, turn: Turn) -> None:
        if turn in self._queue(turn):
            self._ask(turn, "refresh")

    def _leave(self, turn: Turn, how: str) -> None:
        if turn in self._queue(turn):
            self._queue(turn).remove(turn)
            self._write(how, turn)

    def _open(self, clerk: Clerk, reason: str) -> None:
        self._write("counter_open", counter=clerk.number, reason=reason)
        for away in clerk.away:
            self._at(max(self._now, away.start), lambda: self._go_if_idle(clerk))
        clerk.away = [away for away in clerk.away if away.end >= self._now or away.reason == "absent"]
        self._call_next(clerk)

    def _go_if_idle(self, clerk: Clerk) -> None:
        if clerk.number in self._idle:
            self._call_next(clerk)

    def _call_next(self, clerk: Clerk) -> None:
        """What a counter does that has nobody: go when it is time, call who is next, or sit idle."""
        self._idle.pop(clerk.number, None)
        if clerk.away and clerk.away[0].start <= self._now:
            self._go(clerk)
            return
        heads = {queue[0].place: queue[0] for queue in self._heads(clerk)}
        streak = self._streaks.get(clerk.number, 0)
        called = first(self._rule, [turn.waiting for turn in heads.values()], self._now, streak)
        if called:
            self._streaks[clerk.number] = streak_after(called, streak)
            self._call(clerk, heads[called.place])
        elif self._now < CLOSES:
            self._idle[clerk.number] = clerk

    def _heads(self, clerk: Clerk) -> list[list[Turn]]:
        return [queue for (service, _), queue in self._queues.items() if queue and service in clerk.skills]

    def _go(self, clerk: Clerk) -> None:
        away = clerk.away.pop(0)
        self._write("counter_close", counter=clerk.number, reason=away.reason)
        back = max(away.end, self._now + away.least) + away.late
        if back < CLOSES:
            self._at(back, lambda: self._open(clerk, "back"))

    def _call(self, clerk: Clerk, turn: Turn) -> None:
        self._queue(turn).remove(turn)
        visit = {"counter": clerk.number, "service": turn.errand.service.code}
        self._write("called", turn, **visit)
        if self._now - turn.since > turn.errand.patience:
            self._at(self._now + GRACE, lambda: self._end(clerk, turn, "no_show", visit))
            return
        slow = self._scenario.slowdown if SLOW[0] <= self._now < SLOW[1] else 1.0
        lasts = turn.errand.walk + turn.errand.handling * clerk.speed * slow
        self._at(self._now + turn.errand.walk, lambda: self._write("served", turn, counter=clerk.number))
        self._at(self._now + lasts, lambda: self._end(clerk, turn, "finished", visit))

    def _end(self, clerk: Clerk, turn: Turn, how: str, visit: dict[str, str]) -> None:
        self._write(how, turn, **visit)
        self._at(self._now + self._random.uniform(4, 18), lambda: self._call_next(clerk))
        if how == "finished" and turn.step < len(turn.visitor.errands):
            walk = self._random.uniform(30, 120)
            self._at(self._now + walk, lambda: self._issue(turn.visitor, turn.ticket, turn.step + 1))

    def _queue(self, turn: Turn) -> list[Turn]:
        return self._queues[turn.errand.service.code, turn.visitor.priority]

    def _at(self, moment: float, act: Callable[[], None]) -> None:
        if moment <= HARD_END:
            heappush(self._agenda, (moment, next(self._order), act))

    def _write(self, ev: str, turn: Turn | None = None, **fields: Any) -> None:
        which = {"ticket": turn.ticket, "step": turn.step} if turn else {}
        self.log.append({"day": self._number, "t": round(self._now, 3), "ev": ev, **which, **fields})
