"""A counter takes back what it did last, within ten seconds. Nothing is erased: the undo is an event of its own."""

from datetime import timedelta

from common.domain.errors import QueueError, Refusal
from common.domain.event import GONE, VISIT, Event, Kind, step_after, ticket_with
from common.domain.ticket import State, Step, Turn
from common.operations.transaction import Transaction, Verbs

UNDO_WITHIN = timedelta(seconds=10)
_LOOK_BACK = 1000  # events: more than a centre makes in ten seconds
_UNDOABLE = frozenset(
    {Kind.CALLED, Kind.RECALLED, Kind.STARTED, Kind.FINISHED, Kind.TRANSFERRED, Kind.QUEUED, Kind.NO_SHOW}
    | {Kind.RESTORED, Kind.PARKED, Kind.RESUMED, Kind.RETURNED, Kind.CORRECTED, Kind.CANCELLED}
)

_OF_DOCUMENTS = frozenset(kind for kind in Kind if kind.value.startswith(("document-", "sheet-")))
"""Paper is out in the world: what was done before it is not taken back behind it either."""


class Undoing(Verbs):
    def undo(self, counter: str, *, request: str | None = None) -> list[Turn]:
        """Put the steps of the counter's last verb back to what they were before; finish and call next goes as one."""
        with self._transaction("undo", request, counter) as act:
            if act.done:
                steps = [event.happening.step for event in act.done]
                turns = [act.store.tickets.turn(step) for step in dict.fromkeys(steps) if step]
            else:
                turns = [self._undo(act, event) for event in reversed(self._last_verb(act, counter))]
            return [turn for turn in turns if turn]

    def undoable(self, counter: str) -> Event | None:
        """The event that an undo at this counter would take back now, the newest of its verb."""
        event = self._newest(counter)
        verb = self._store.events.of_request(event.happening.request) if event else []
        return event if all(one.happening.kind in _UNDOABLE for one in verb) else None

    def _newest(self, counter: str) -> Event | None:
        """What happened last at a counter, within the time of an undo."""
        events = self._store.events
        event = events.last_of_counter(counter, events.head() - _LOOK_BACK)
        return event if event and abs(self.now() - event.happening.at) <= UNDO_WITHIN else None

    def _last_verb(self, act: Transaction, counter: str) -> list[Event]:
        last = self.undoable(counter)
        if last is None:
            newest = self._newest(counter)
            stays = newest is not None and newest.happening.kind in _OF_DOCUMENTS
            raise QueueError(Refusal.DOCUMENTS_STAY if stays else Refusal.NOTHING_TO_UNDO)
        return act.store.events.of_request(last.happening.request)

    def _undo(self, act: Transaction, event: Event) -> Turn | None:
        """One event taken back: the step as it was before, or None if it had not been there."""
        step = event.happening.step
        life = act.store.events.of_step(step) if step else []
        now = self._known_turn(step or 0)
        if not self._is_last(life, event, act):
            raise QueueError(Refusal.UNDO_TOO_LATE)
        if "streak" in event.happening.body and event.happening.counter:
            act.store.counters.set_streak(event.happening.counter, event.happening.body["streak"])
        before = step_after(life[: _index(life, event)])
        if before is None:
            self._take_away(act, event, now)
            return None
        return self._put_back(act, event, now, before)

    def _is_last(self, life: list[Event], event: Event, act: Transaction) -> bool:
        """Nothing has happened to the step since, but what this very undo took back already."""
        later = [one for one in life if one.seq > event.seq]
        return all(one.happening.request in (act.request, event.happening.request) for one in later)

    def _put_back(self, act: Transaction, event: Event, now: Turn, before: Step) -> Turn:
        changed = event.happening.body.get(VISIT, {})
        was = changed.get("was") or {}
        if ticket_with(now.ticket, changed.get("is", {})) != now.ticket:
            raise QueueError(Refusal.UNDO_TOO_LATE)
        if before.state in {State.CALLED, State.SERVING}:
            self._refuse_if_elsewhere(now)
        return act.record(Kind.UNDONE, before=now, after=Turn(ticket_with(now.ticket, was), before), undoes=event.seq)

    def _take_away(self, act: Transaction, event: Event, now: Turn) -> None:
        act.note(Kind.UNDONE, {GONE: True, "undoes": event.seq}, ticket=now.ticket.id, step=now.step.id)
        act.store.tickets.drop(now.step.id)


def _index(life: list[Event], event: Event) -> int:
    return next(at for at, one in enumerate(life) if one.seq == event.seq)
