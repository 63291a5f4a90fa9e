"""Staff sit down at a counter and leave it."""

from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.operations.transaction import Verbs


class Sitting(Verbs):
    def open_counter(self, counter: str, staff: str, *, take_over: bool = False, request: str | None = None) -> None:
        """Staff begin at a counter. Refused when somebody else sits there, unless they take it over."""
        self._known_counter(counter)
        if staff not in {person.code for person in self.profile.staff}:
            raise QueueError(Refusal.UNKNOWN_STAFF, staff=staff)
        with self._transaction("open", request) as act:
            sitting = act.store.counters.staff_at(counter)
            if act.done or sitting == staff:
                return
            if sitting is not None and not take_over:
                raise QueueError(Refusal.COUNTER_TAKEN, counter=counter)
            act.store.counters.open(counter, staff, act.now)
            act.note(Kind.COUNTER_OPENED, {"before": sitting}, counter=counter, staff=staff)

    def close_counter(self, counter: str, *, request: str | None = None) -> None:
        """Staff leave. Refused while a visitor is with them."""
        with self._transaction("close", request) as act:
            staff = act.store.counters.staff_at(counter)
            if act.done or staff is None:
                return
            turn = self._turn_at(counter)
            if turn is not None:
                raise QueueError(Refusal.COUNTER_BUSY, ticket=turn.ticket.number)
            act.store.counters.close(counter)
            act.note(Kind.COUNTER_CLOSED, {}, counter=counter, staff=staff)
