"""The days of an event log, each with what became of every step: the record that a day is rehearsed from."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from common.domain.errors import DawrError
from common.domain.estimator import events
from common.domain.estimator.events import Event, StepId
from common.domain.estimator.floor import TARGET
from common.domain.estimator.plan import CounterPlan, Plan
from common.domain.waiting.classes import NORMAL
from common.domain.wording import Wording
from common.eventlog.fields import EventLogError
from common.eventlog.parse import Ask, parse
from common.eventlog.plans import Note
from common.rehearsal.course import Course, Ending, Passage, Sitting

LINE = Wording("السطر {number}: {what}", "line {number}: {what}")
NOBODY = Wording("لا توجد تذكرة في السجل: لا شيء يُعاد.", "There is no ticket in the log: nothing to rehearse.")


@dataclass(slots=True)
class Record:
    """A day of the log. What does not fit (a call of nobody) is passed over. `timed`: places are by time of coming."""

    plan: Plan = field(default_factory=Plan)
    course: Course = field(default_factory=lambda: Course({}))
    timed: bool = False
    _steps: dict[StepId, Passage] = field(default_factory=dict)

    def on_event(self, event: Event) -> None:
        match event:
            case events.DayStarted():
                self.plan = event.plan
                self.course.wings.update({number: counter.wing for number, counter in event.plan.counters.items()})
            case events.CounterOpened():
                self._opened(event)
            case events.CounterClosed():
                self._closed(event)
            case events.Issued():
                self._issued(event)
            case events.Called() | events.Served() | events.Restored():
                self._went_on(event)
            case events.Resumed():
                self._resumed(event)
            case events.Finished() | events.NoShow() | events.Left():
                self._ended(event)

    def _opened(self, event: events.CounterOpened) -> None:
        self.course.sittings.append(Sitting(event.counter, event.at))

    def _closed(self, event: events.CounterClosed) -> None:
        for sitting in reversed(self.course.sittings):
            if sitting.counter == event.counter and sitting.closed is None:
                sitting.closed, sitting.reason = event.at, event.reason
                return

    def _issued(self, event: events.Issued) -> None:
        before = self._steps.get(event.id)
        if before and before.called is not None and before.ended is None:
            before.end(event.at, Ending.SERVED)
        if before and before.ending is Ending.LEFT and before.ended == event.at:  # corrected, not given up
            self.course.passages.remove(before)
        self.timed = self.timed or (event.since is not None and event.since < event.at)
        service = self.plan.services.get(event.service)
        factor = self.plan.classes.get(event.priority, NORMAL).factor
        target = (service.target if service else TARGET) * factor
        passage = Passage(event.id.ticket, event.id.step, event.service, event.wing, event.priority, target, event.at)
        self.course.passages.append(passage)
        self._steps[event.id] = passage

    def _went_on(self, event: events.Called | events.Served | events.Restored) -> None:
        passage = self._steps.get(event.id)
        if passage is None:
            return
        if isinstance(event, events.Called):
            passage.counter, passage.called = event.counter, event.at
            self.course.wings.setdefault(event.counter, passage.wing)
        elif isinstance(event, events.Served):
            passage.reached = event.at
        else:
            passage.counter = passage.called = passage.reached = passage.ended = passage.ending = None

    def _resumed(self, event: events.Resumed) -> None:
        """Parked until now: it goes on where it was interrupted."""
        passage = self._steps.get(event.id)
        if passage and passage.ended is not None:
            passage.rested += max(0.0, event.at - passage.ended)
            passage.counter, passage.ended, passage.ending = event.counter, None, None

    def _ended(self, event: events.Finished | events.NoShow | events.Left) -> None:
        passage = self._steps.get(event.id)
        if passage is None or (passage.called is None and not isinstance(event, events.Left)):
            return
        passage.end(event.at, ENDINGS[type(event)])

    def completed(self) -> "Record":
        """With the counters that the log never announced: they serve what they called, from their first call on."""
        called = [passage for passage in self.course.passages if passage.counter not in {None, *self.plan.counters}]
        counters = {str(one.counter): CounterPlan(one.wing, self._skills(one.counter)) for one in called}
        sat = {sitting.counter for sitting in self.course.sittings}
        for passage in sorted(self.course.passages, key=lambda one: one.called or 0):
            if passage.counter is not None and passage.called is not None and passage.counter not in sat:
                sat.add(passage.counter)
                self.course.sittings.append(Sitting(passage.counter, passage.called))
        self.plan = replace(self.plan, counters={**self.plan.counters, **counters})
        return self

    def _skills(self, counter: str | None) -> frozenset[str]:
        return frozenset(one.service for one in self.course.passages if one.counter == counter)


ENDINGS: dict[type[Event], Ending] = {
    events.Finished: Ending.SERVED,
    events.NoShow: Ending.NO_SHOW,
    events.Left: Ending.LEFT,
}


def records(lines: Iterable[bytes], note: Note) -> dict[int, Record]:
    """The days of a log, by number. Raises DawrError for the first line that cannot be used, and for an empty log."""
    days: dict[int, Record] = {}
    for event in _events(lines, note):
        days.setdefault(event.day, Record()).on_event(event)
    found = {day: record.completed() for day, record in days.items() if record.course.passages}
    if not found:
        raise DawrError(NOBODY)
    return found


def _events(lines: Iterable[bytes], note: Note) -> Iterator[Event]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            item = parse(line, note)
        except EventLogError as error:
            raise DawrError(LINE, number=number, what=Wording(error.text("ar"), error.text("en"))) from None
        if item is not None and not isinstance(item, Ask):
            yield item
