"""The centre as it is now: who waits in which queue, and who is at which counter."""

from bisect import insort
from dataclasses import dataclass
from typing import NamedTuple

from common.domain.estimator.counter import Counter, Visit, counters_of
from common.domain.estimator.events import StepId
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
    """A step's place in its queue, kept while it is called and served: it may be restored."""

    wing: str
    queue: Queue
    waiting: Waiting


class Floor:
    """A new day has a new floor. What is not known, such as a ticket never issued, is passed over."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.counters = counters_of(plan)
        self._wings: dict[str, dict[Queue, list[Waiting]]] = {}
        self._lines: dict[StepId, Line] = {}
        self._visits: dict[StepId, Counter] = {}

    def line(self, step: StepId) -> Line | None:
        """The place of a step that waits."""
        line = self._lines.get(step)
        return line if line and line.waiting in self._people(line) else None

    def queues(self, wing: str) -> dict[Queue, list[Waiting]]:
        """Who waits in a wing, the first in line first."""
        return self._wings.setdefault(wing, {})

    def counters_in(self, wing: str) -> list[Counter]:
        return [counter for counter in self.counters.values() if counter.wing == wing]

    def counter_with(self, step: StepId) -> Counter | None:
        """The counter that a step was called to, while its visit lasts."""
        counter = self._visits.get(step)
        return counter if counter and counter.visit and counter.visit.id == step else None

    def usual(self, service: str) -> float | None:
        planned = self.plan.services.get(service)
        return planned.usual if planned else None

    def newcomer(self, queue: Queue, at: float) -> Waiting:
        """Who would come now: the last of all."""
        planned = self.plan.services.get(queue.service)
        of_class = self.plan.classes.get(queue.priority, NORMAL)
        target = (planned.target if planned else TARGET) * of_class.factor
        return Waiting(queue, of_class.upper, at, target, len(self._lines))

    def join(self, step: StepId, queue: Queue, wing: str, at: float) -> None:
        if step not in self._lines:
            self._lines[step] = Line(wing, queue, self.newcomer(queue, at))
            self._enqueue(self._lines[step])

    def rejoin(self, step: StepId) -> None:
        """Back to its old place."""
        line = self._lines.get(step)
        if line and line.waiting not in self._people(line):
            self._enqueue(line)

    def leave(self, step: StepId) -> Line | None:
        """The step waits no longer; None if it did not wait."""
        line = self.line(step)
        if line:
            self._people(line).remove(line.waiting)
        return line

    def visit(self, step: StepId, line: Line, number: str, at: float) -> None:
        """A step that has left its queue is called to a counter; one that nobody planned is known by what it calls."""
        counter = self.counters.setdefault(number, Counter(number, line.wing, frozenset()))
        counter.skills |= {line.queue.service}
        waited = max(0.0, at - line.waiting.since)
        counter.call(Visit(step, line.queue.service, at, waited), streak_after(line.waiting, counter.streak))
        self._visits[step] = counter

    def _people(self, line: Line) -> list[Waiting]:
        return self.queues(line.wing).setdefault(line.queue, [])

    def _enqueue(self, line: Line) -> None:
        insort(self._people(line), line.waiting, key=lambda waiting: waiting.place)
