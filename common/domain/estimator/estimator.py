"""The estimator: told of every event, asked for a wait at any time."""

from collections import defaultdict
from functools import singledispatchmethod
from typing import Literal, NamedTuple

from common.domain.estimator import events
from common.domain.estimator.calibration import Calibration
from common.domain.estimator.counter import Counter
from common.domain.estimator.events import Event, StepId
from common.domain.estimator.experience import Experience
from common.domain.estimator.floor import Floor, Line, Queue
from common.domain.estimator.plan import Plan
from common.domain.estimator.prediction import NOW, Foreseen, Prediction, Replayed
from common.domain.estimator.replay import Replay

Kind = Literal["issue", "refresh"]
"""Asked when the ticket is issued, or later while it waits: the two err differently."""

LEAST_GUESS = 30 * 60.0
APART = 5 * 60.0


class Told(NamedTuple):
    """A prediction to be compared with what comes true."""

    kind: Kind
    replayed: Replayed
    at: float


class Estimator:
    """Learns from every day it is told of; on its first day it assumes what is usual."""

    def __init__(self, plan: Plan | None = None) -> None:
        self._day: int | None = None
        self._floor = Floor(plan or Plan())
        self._known = Experience()
        self._calibration = Calibration()
        self._told: defaultdict[StepId, list[Told]] = defaultdict(list)
        self._last_wait: dict[str, float] = {}

    def predict(self, step: StepId, kind: Kind, now: float) -> Prediction | None:
        """For a step that waits, to be learnt from; None if it does not wait or no counter will serve it."""
        line = self._floor.line(step)
        if line is None:
            return None
        replayed = self._replayed(line, now)
        if replayed and replayed.wait > 0:
            self._remember(step, Told(kind, replayed, now))
        return self._range(kind, line, replayed)

    def foresee(self, step: StepId, kind: Kind, now: float) -> Foreseen | None:
        """Like `predict`, but only looked at; None if the step does not wait."""
        line = self._floor.line(step)
        return self._foreseen(line, kind, now) if line else None

    def newcomer(self, service: str, wing: str, priority: str, now: float) -> Foreseen:
        """For one who would come now."""
        queue = Queue(service, priority)
        return self._foreseen(Line(wing, queue, self._floor.newcomer(queue, now), now), "issue", now)

    def visits(self, wing: str) -> int:
        """How many visits to a wing were learnt from, of the latest."""
        return self._known.pace.visits(wing)

    def guess(self, step: StepId) -> Prediction:
        """If no counter serves it, yet an answer is due: half an hour, or the service's last wait if that is more."""
        line = self._floor.line(step)
        wait = self._last_wait.get(line.queue.service, 0.0) if line else 0.0
        return self._calibration.told("issue", line.wing if line else "", Replayed(max(wait, LEAST_GUESS), 0))

    def on_event(self, event: Event) -> None:
        """A day that is not announced begins with its first event and yesterday's plan."""
        if event.day != self._day:
            self._begin(event.day)
        self._on(event)

    def _replayed(self, line: Line, now: float) -> Replayed | None:
        return Replay(self._floor, self._known, line, now).run()

    def _foreseen(self, line: Line, kind: Kind, now: float) -> Foreseen:
        replayed, queue = self._replayed(line, now), self._floor.before(line)
        return Foreseen(self._range(kind, line, replayed), replayed.ahead if replayed else queue, queue)

    def _range(self, kind: Kind, line: Line, replayed: Replayed | None) -> Prediction | None:
        if replayed and replayed.wait == 0:
            return NOW
        return self._calibration.told(kind, line.wing, replayed) if replayed else None

    def _remember(self, step: StepId, told: Told) -> None:
        """Not every glance of a display: a first one, and then one in five minutes."""
        earlier = self._told[step]
        if not any(other.kind == told.kind and told.at - other.at < APART for other in earlier):
            earlier.append(told)

    def _begin(self, day: int) -> None:
        self._day, self._floor = day, Floor(self._floor.plan)
        self._told.clear()
        for arrivals in self._known.arrivals.values():
            arrivals.close_day()

    @singledispatchmethod
    def _on(self, event: Event) -> None:
        """Events that change nothing here."""

    @_on.register
    def _day_started(self, event: events.DayStarted) -> None:
        self._floor = Floor(event.plan)

    @_on.register
    def _replanned(self, event: events.Replanned) -> None:
        self._floor.replan(event.plan)

    @_on.register
    def _opened(self, event: events.CounterOpened) -> None:
        counter = self._floor.counters.get(event.counter)
        if counter and not counter.is_open:
            self._learn_opening(counter, event.at)
            counter.open()

    @_on.register
    def _closed(self, event: events.CounterClosed) -> None:
        counter = self._floor.counters.get(event.counter)
        if counter:
            counter.close(event.reason, event.at)

    @_on.register
    def _issued(self, event: events.Issued) -> None:
        self._floor.join(event)
        self._known.arrivals[event.wing].add(Queue(event.service, event.priority), event.at)

    @_on.register
    def _called(self, event: events.Called) -> None:
        line = self._floor.leave(event.id)
        if line:
            self._learn_call(line, self._floor.counters.get(event.counter), event)
            self._floor.visit(event.id, line, event.counter, event.at)

    @_on.register
    def _served(self, event: events.Served) -> None:
        counter = self._floor.counter_with(event.id)
        if counter and counter.visit:
            counter.visit.arrived = True
            self._known.walkouts.add(counter.visit.waited, came=True)

    @_on.register
    def _finished(self, event: events.Finished) -> None:
        counter = self._floor.counter_with(event.id)
        if counter and counter.visit:
            visit = counter.visit
            lasted = event.at - visit.called_at
            self._known.pace.add(visit.service, counter.wing, lasted, self._floor.usual(visit.service))
            counter.free(event.at)

    @_on.register
    def _not_come(self, event: events.NoShow) -> None:
        counter = self._floor.counter_with(event.id)
        if counter and counter.visit:
            self._known.walkouts.add(counter.visit.waited, came=False)
            counter.free(event.at)

    @_on.register
    def _restored(self, event: events.Restored) -> None:
        self._floor.rejoin(event.id)

    @_on.register
    def _resumed(self, event: events.Resumed) -> None:
        self._floor.resume(event)

    @_on.register
    def _left(self, event: events.Left) -> None:
        self._floor.leave(event.id)
        self._told.pop(event.id, None)

    def _learn_opening(self, counter: Counter, now: float) -> None:
        closed, opens = counter.closure, self._floor.plan.opens
        if closed:
            self._known.absences.returned(closed.reason, closed.since, closed.planned, now)
        elif opens is not None:
            self._known.absences.opened(opens, now)

    def _learn_call(self, line: Line, counter: Counter | None, event: events.Called) -> None:
        """What came true, and the gap since the counter's last visit if the visitor waited through it."""
        self._last_wait[line.queue.service] = max(0.0, event.at - line.waiting.since)
        for told in self._told.pop(event.id, ()):
            self._calibration.add(told.kind, line.wing, told.replayed, max(0.0, event.at - told.at))
        if counter and counter.freed_at is not None and line.joined <= counter.freed_at:
            self._known.gap.add(event.at - counter.freed_at)
