"""What the screens look at: the queue as it is now, read in one moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from common.domain.event import Event
from common.domain.forecast import Outlook
from common.domain.journey import Planned, planned
from common.domain.ticket import State, Step, Turn
from common.operations.desk import Desks
from common.operations.expecting import Expecting

__all__ = ["Looking", "Outlook", "Visit"]


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit: its steps so far, and the stops still to come."""

    turns: Sequence[Turn]
    ahead: Sequence[Planned]


class Looking(Expecting, Desks):
    def find(self, number: str) -> list[Turn]:
        """The steps of today's ticket of that number."""
        return self._store.tickets.of_number(self.today(), number)

    def turns_of_ticket(self, ticket: int) -> list[Turn]:
        """The steps of a visit of any day, in order; none once it was purged."""
        return self._store.tickets.of_ticket(ticket)

    def turn_at(self, counter: str) -> Turn | None:
        """Who is called to a counter or served there."""
        return self._turn_at(counter)

    def turn(self, step: int) -> Turn | None:
        return self._store.tickets.turn(step)

    def board(self, most: int) -> list[Turn]:
        """Today's newest calls that still stand, newest first. Where only papers go nobody is called."""
        with self._store.reading():
            called = self._store.tickets.lately_called(self.today(), most)
        return [turn for turn in called if self._is_visited(turn.step.wing)]

    def sent_on(self, most: int) -> list[Turn]:
        """Today's newest turns that wait at another wing than the one before: newest first."""
        return self._store.tickets.sent_on(self.today(), most)

    def visit(self, number: str) -> Visit | None:
        """Today's ticket of that number: what was done, where it waits, and what is still to come."""
        turns = self.find(number)
        if not turns:
            return None
        newest = turns[-1]
        ahead = [stop for stop in planned(self.profile, newest.ticket.errands) if _is_after(stop, newest.step)]
        return Visit(turns, ahead)

    def full(self) -> frozenset[str]:
        """The services whose tickets of today are all taken."""
        quotas = {service.code: service.quota for service in self.profile.services if service.quota is not None}
        today, taken = self.today(), self._store.tickets.taken
        return frozenset(service for service, quota in quotas.items() if taken(today, service) >= quota)

    def events_after(self, seq: int) -> list[Event]:
        return self._store.events.after(seq)

    def head(self) -> int:
        """The sequence of the newest event."""
        return self._store.events.head()

    def sittings(self) -> Mapping[str, str]:
        """Who sits where: counter to staff."""
        with self._store.reading():
            return self._store.counters.sittings()

    def unrated(self, counter: str, after: int) -> Turn | None:
        """The newest finished, unrated step of a counter that was called after an event."""
        return self._store.tickets.unrated(counter, after)

    def states(self) -> Mapping[State, int]:
        """How many of today's steps are in each state."""
        return self._store.tickets.states(self.today())


def _is_after(stop: Planned, step: Step) -> bool:
    return (stop.errand, stop.stop) > (step.errand, step.stop)
