"""The centre as it is now: who waits in which queue, and who is at which counter."""

from bisect import bisect_left, insort
from dataclasses import dataclass
from typing import NamedTuple

from common.domain.estimator.counter import Counter, Visit, counters_of
from common.domain.estimator.events import Issued, Resumed, StepId
from common.domain.estimator.plan import Plan
from common.domain.waiting.classes import NORMAL
from common.domain.waiting.rule import Waiting, streak_after

TARGET = 20 * 60.0


class Queue(NamedTuple):
    """Those of one class who wait for one service."""

    service: str
    priority: str


@dataclass(frozen=True, slots=True)
class Line:
    """A step's place in its queue, kept while it is called and served: it may be restored. It came at `joined`."""

    wing: str
    queue: Queue
    waiting: Waiting
    joined: float


class Before(NamedTuple):
    """What a counter was before a call: the call may be taken back."""

    streak: int
    freed_at: float | None


class Floor:
    """A new day has a new floor. What is not known, such as a ticket never issued, is passed over."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.counters = counters_of(plan)
        self._wings: dict[str, dict[Queue, list[Waiting]]] = {}
        self._lines: dict[StepId, Line] = {}
        self._waits: set[StepId] = set()
        self._last = 0
        self._visits: dict[StepId, tuple[Counter, Before]] = {}

    def replan(self, plan: Plan) -> None:
        """What counters serve changes; who waits or is served stays."""
        self.plan = plan
        for number, planned in counters_of(plan).items():
            counter = self.counters.setdefault(number, planned)
            counter.wing, counter.skills = planned.wing, planned.skills

    def line(self, step: StepId) -> Line | None:
        """The place of a step that waits."""
        return self._lines[step] if step in self._waits else None

    def queues(self, wing: str) -> dict[Queue, list[Waiting]]:
        """Who waits in a wing, the first in line first."""
        return self._wings.setdefault(wing, {})

    def counters_in(self, wing: str) -> list[Counter]:
        return [counter for counter in self.counters.values() if counter.wing == wing]

    def counter_with(self, step: StepId) -> Counter | None:
        """The counter that a step was called to, while its visit lasts."""
        counter = self._visits[step][0] if step in self._visits else None
        return counter if counter and counter.visit and counter.visit.id == step else None

    def before(self, line: Line) -> int:
        """How many wait for the same service and came before."""
        queues = self.queues(line.wing).items()
        same = (people for queue, people in queues if queue.service == line.queue.service)
        return sum(came_before(people, line.waiting) for people in same)

    def usual(self, service: str) -> float | None:
        planned = self.plan.services.get(service)
        return planned.usual if planned else None

    def newcomer(self, queue: Queue, at: float) -> Waiting:
        """Who would come now: the last of all."""
        planned = self.plan.services.get(queue.service)
        of_class = self.plan.classes.get(queue.priority, NORMAL)
        target = (planned.target if planned else TARGET) * of_class.factor
        return Waiting(queue, of_class.upper, at, target, self._last + 1)

    def join(self, issued: Issued) -> None:
        """One who waits already stays; one at a counter leaves it."""
        if issued.id in self._waits:
            return
        counter = self.counter_with(issued.id)
        if counter:
            counter.free(issued.at)
        self._lines[issued.id] = self._placed(issued)
        self._enqueue(issued.id)

    def rejoin(self, step: StepId) -> None:
        """Back to its old place; if it is at a counter, as if it had not been called."""
        if step not in self._lines or step in self._waits:
            return
        if self.counter_with(step):
            counter, before = self._visits.pop(step)
            counter.visit, counter.streak, counter.freed_at = None, before.streak, before.freed_at
        self._enqueue(step)

    def leave(self, step: StepId) -> Line | None:
        """The step waits no longer; None if it did not wait."""
        line = self.line(step)
        if line:
            self._waits.remove(step)
            people = self._people(line)
            at = came_before(people, line.waiting)
            while people[at] is not line.waiting:
                at += 1
            del people[at]
        return line

    def visit(self, step: StepId, line: Line, number: str, at: float) -> None:
        """A step that has left its queue is called to a counter."""
        counter = self._counter(line, number)
        self._visits[step] = counter, Before(counter.streak, counter.freed_at)
        counter.call(_visit(step, line, at), streak_after(line.waiting, counter.streak))

    def resume(self, resumed: Resumed) -> None:
        """A step that was called before is at a counter again, and at no other."""
        line = self._lines.get(resumed.id)
        if line is None:
            return
        self.leave(resumed.id)
        counter, other = self._counter(line, resumed.counter), self.counter_with(resumed.id)
        if other and other is not counter:
            other.free(resumed.at)
        before = self._visits[resumed.id][1] if resumed.id in self._visits else Before(counter.streak, counter.freed_at)
        counter.call(_visit(resumed.id, line, resumed.at, arrived=resumed.arrived), counter.streak)
        self._visits[resumed.id] = counter, before

    def _counter(self, line: Line, number: str) -> Counter:
        """One that nobody planned is known by what it calls."""
        counter = self.counters.setdefault(number, Counter(number, line.wing, frozenset()))
        counter.skills |= {line.queue.service}
        return counter

    def _placed(self, issued: Issued) -> Line:
        queue = Queue(issued.service, issued.priority)
        waiting = self.newcomer(queue, issued.at if issued.since is None else issued.since)
        if issued.place is not None:
            waiting = waiting._replace(place=issued.place)
        return Line(issued.wing, queue, waiting, issued.at)

    def _people(self, line: Line) -> list[Waiting]:
        return self.queues(line.wing).setdefault(line.queue, [])

    def _enqueue(self, step: StepId) -> None:
        line = self._lines[step]
        self._waits.add(step)
        self._last = max(self._last, line.waiting.place)
        insort(self._people(line), line.waiting, key=_place)


def came_before(people: list[Waiting], waiting: Waiting) -> int:
    """How many of a queue have an earlier place."""
    return bisect_left(people, _place(waiting), key=_place)


def _visit(step: StepId, line: Line, at: float, *, arrived: bool = False) -> Visit:
    return Visit(step, line.queue.service, at, max(0.0, at - line.waiting.since), arrived)


def _place(waiting: Waiting) -> tuple[int, float]:
    """Who was admitted later may share a place: the earlier one is first."""
    return waiting.place, waiting.since
