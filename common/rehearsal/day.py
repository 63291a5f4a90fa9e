"""One day runs: visitors come, counters call by the real rule, and everything is written down."""

from collections.abc import Callable
from functools import partial
from heapq import heappop, heappush
from itertools import count
from typing import Any

from common.domain.waiting.classes import NORMAL
from common.domain.waiting.rule import first, streak_after
from common.rehearsal.course import Course, Ending, Passage, Sitting
from common.rehearsal.people import Away, Clerk, Visitor
from common.rehearsal.queues import Key, Place, Queues, Turn
from common.rehearsal.scene import Scene

EXTRA = 3600.0
"""A counter that opens so long after the centre is an extra one."""


class Day:
    """Subclasses may draw what a scene does not know; see the methods without an underscore."""

    def __init__(self, number: int, scene: Scene) -> None:
        self.scene, self.number, self.now = scene, number, 0.0
        self._rule, self._classes = scene.plan.rule, scene.plan.classes
        self._agenda: list[tuple[float, int, Callable[[], None]]] = []
        self._order = count()
        self.queues = Queues(scene.next_place)
        self._idle: dict[str, Clerk] = {}
        self._streaks: dict[str, int] = {}
        self._away: dict[str, list[Away]] = {clerk.number: list(clerk.away) for clerk in scene.clerks}
        self._sittings: dict[str, Sitting] = {}
        self.course = Course({clerk.number: clerk.wing for clerk in scene.clerks})

    def run(self) -> Course:
        for n, visitor in enumerate(self.scene.visitors, 1):
            ticket = f"{visitor.errands[0].wing}{n:04}"
            self.at(visitor.comes_at, partial(self._issue, visitor, ticket, 1, None))
        for clerk in self.scene.clerks:
            if clerk.opens is not None:
                self.at(clerk.opens, partial(self._open, clerk, self._reason(clerk.opens)))
        while self._agenda:
            self.now, _, act = heappop(self._agenda)
            act()
        return self.course

    def at(self, moment: float, act: Callable[[], None]) -> None:
        heappush(self._agenda, (moment, next(self._order), act))

    def joined(self, turn: Turn) -> None:
        """Told of every step that joins a queue."""

    def gap(self, turn: Turn) -> float:
        """Seconds from a visit's end to the counter's next call."""
        return turn.errand.gap

    def travel(self, turn: Turn) -> float:
        """Seconds from the end of a step to the visitor's next."""
        return turn.visitor.errands[turn.passage.step].travel

    def handling(self, clerk: Clerk, turn: Turn) -> float:
        return turn.errand.handling * clerk.speed

    def write(self, ev: str, turn: Turn | None = None, **fields: Any) -> None:
        which = {"ticket": turn.passage.ticket, "step": turn.passage.step} if turn else {}
        self.course.log.append({"day": self.number, "t": round(self.now, 3), "ev": ev, **which, **fields})

    def _reason(self, opens: float) -> str:
        usual = self.scene.plan.opens
        return "extra" if usual is not None and opens >= usual + EXTRA else "start"

    def _issue(self, visitor: Visitor, ticket: str, step: int, first_place: Place | None) -> None:
        turn = self._turn(visitor, ticket, step, first_place)
        passage, errand = turn.passage, turn.errand
        self.course.passages.append(passage)
        self.queues.join(turn)
        since = {"since": round(turn.place.since, 3)} if turn.place.since < self.now else {}
        self.write("issued", turn, service=passage.service, wing=passage.wing, cls=passage.priority, **since)
        self.joined(turn)
        if errand.cancels:
            self.at(self.now + errand.patience, lambda: self._leave(turn))
        able = [one for one in self._idle.values() if one.wing == passage.wing and passage.service in one.skills]
        if able:
            self._call_next(able[0])

    def _turn(self, visitor: Visitor, ticket: str, step: int, first_place: Place | None) -> Turn:
        errand = visitor.errands[step - 1]
        of_class = self._classes.get(visitor.priority, NORMAL)
        place = self.queues.place(Key(errand.wing, errand.service, visitor.priority), first_place, self.now)
        target = errand.target * of_class.factor
        passage = Passage(ticket, step, errand.service, errand.wing, visitor.priority, target, self.now)
        return Turn(visitor, passage, place, first_place or place, of_class)

    def _leave(self, turn: Turn) -> None:
        if self.queues.leave(turn):
            turn.passage.end(self.now, Ending.LEFT)
            self.write("cancelled", turn)

    def _open(self, clerk: Clerk, reason: str) -> None:
        self._sittings[clerk.number] = Sitting(clerk.number, self.now)
        self.course.sittings.append(self._sittings[clerk.number])
        self.write("counter_open", counter=clerk.number, reason=reason)
        absences = self._away[clerk.number]
        for away in absences:
            self.at(max(self.now, away.start), lambda: self._go_if_idle(clerk))
        absences[:] = [away for away in absences if away.end >= self.now or away.reason == "absent"]
        self._call_next(clerk)

    def _go_if_idle(self, clerk: Clerk) -> None:
        if clerk.number in self._idle:
            self._call_next(clerk)

    def _call_next(self, clerk: Clerk) -> None:
        """What a counter does that has nobody: go when it is time, call who is next, or sit idle."""
        self._idle.pop(clerk.number, None)
        away = self._away[clerk.number]
        if away and away[0].start <= self.now:
            self._go(clerk, away.pop(0))
        elif self.now <= self.scene.ends and not self._call_first(clerk) and self.now < self.scene.closes:
            self._idle[clerk.number] = clerk

    def _call_first(self, clerk: Clerk) -> bool:
        streak = self._streaks.get(clerk.number, 0)
        called = first(self._rule, list(self.queues.heads(clerk)), self.now, streak)
        if called is None:
            return False
        self._streaks[clerk.number] = streak_after(called, streak)
        self._call(clerk, called.key)
        return True

    def _go(self, clerk: Clerk, away: Away) -> None:
        sitting = self._sittings[clerk.number]
        sitting.closed, sitting.reason = self.now, away.reason
        self.write("counter_close", counter=clerk.number, reason=away.reason)
        back = max(away.end, self.now + away.least) + away.late
        if back < self.scene.closes:
            self.at(back, lambda: self._open(clerk, "back"))

    def _call(self, clerk: Clerk, turn: Turn) -> None:
        self.queues.leave(turn)
        passage, errand = turn.passage, turn.errand
        passage.counter, passage.called = clerk.number, self.now
        self.write("called", turn, counter=clerk.number, service=passage.service)
        if self.now - passage.came > errand.patience:
            self.at(self.now + errand.grace, lambda: self._end(clerk, turn, Ending.NO_SHOW))
            return
        lasts = errand.walk + self.handling(clerk, turn)
        self.at(self.now + errand.walk, lambda: self._reach(turn))
        self.at(self.now + lasts, lambda: self._end(clerk, turn, Ending.SERVED))

    def _reach(self, turn: Turn) -> None:
        turn.passage.reached = self.now
        self.write("served", turn, counter=turn.passage.counter)

    def _end(self, clerk: Clerk, turn: Turn, ending: Ending) -> None:
        passage = turn.passage
        passage.end(self.now, ending)
        ev = "finished" if ending is Ending.SERVED else "no_show"
        self.write(ev, turn, counter=clerk.number, service=passage.service)
        self.at(self.now + self.gap(turn), lambda: self._call_next(clerk))
        if ending is Ending.SERVED and passage.step < len(turn.visitor.errands):
            again = partial(self._issue, turn.visitor, str(passage.ticket), passage.step + 1, turn.first)
            self.at(self.now + self.travel(turn), again)
