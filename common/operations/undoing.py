"""A counter takes back what it did last, within ten seconds. Nothing is erased: the undo is an event of its own."""

from datetime import timedelta

from common.domain.errors import QueueError, Refusal
from common.domain.event import Event, Kind, step_after
from common.domain.ticket import Turn
from common.operations.transaction import Transaction, Verbs

UNDO_WITHIN = timedelta(seconds=10)
_LOOK_BACK = 1000  # events: more than a centre makes in ten seconds
_UNDOABLE = frozenset(
    {Kind.CALLED, Kind.RECALLED, Kind.STARTED, Kind.FINISHED, Kind.NO_SHOW, Kind.RESTORED, Kind.CANCELLED}
)


class Undoing(Verbs):
    def undo(self, counter: str, *, request: str | None = None) -> list[Turn]:
        """Put the steps of the counter's last verb back to what they were before; finish and call next goes as one."""
        with self._transaction("undo", request, counter) as act:
            if act.done:
                return [act.done_turn(event) for event in act.done]
            return [self._undo(act, event) for event in reversed(self._last_verb(act, counter))]

    def undoable(self, counter: str) -> Event | None:
        """The event that an undo at this counter would take back now, the newest of its verb."""
        events = self._store.events
        event = events.last_of_counter(counter, events.head() - _LOOK_BACK)
        if event is None or event.happening.kind not in _UNDOABLE or abs(self.now() - event.happening.at) > UNDO_WITHIN:
            return None
        return event

    def _last_verb(self, act: Transaction, counter: str) -> list[Event]:
        last = self.undoable(counter)
        if last is None:
            raise QueueError(Refusal.NOTHING_TO_UNDO)
        return act.store.events.of_request(last.happening.request)

    def _undo(self, act: Transaction, event: Event) -> Turn:
        step = event.happening.step
        life = act.store.events.of_step(step) if step else []
        now = self._known_turn(step or 0)
        if life[-1].seq != event.seq:
            raise QueueError(Refusal.UNDO_TOO_LATE)
        before = Turn(now.ticket, step_after(life[:-1]))
        return act.record(Kind.UNDONE, before=now, after=before, undoes=event.seq)
