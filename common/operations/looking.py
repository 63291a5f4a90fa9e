"""What the screens look at: the queue as it is now, read in one moment."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from common.domain.errors import QueueError, Refusal
from common.domain.event import Event
from common.domain.forecast import Floor, OpenCounter, WaitRange, people_ahead, wait_range
from common.domain.ticket import State, Step, Ticket, Turn
from common.operations.transaction import Verbs

UNKNOWN_MINUTES = 8.0  # of a service that a newer profile has


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a visitor is told of a wait: people ahead, and the range, if one can be promised."""

    ahead: int
    wait: WaitRange | None


@dataclass(frozen=True, slots=True)
class Desk:
    """A counter's view: who sits there, its turn, who waits for it, who did not come, what can be undone."""

    staff: str | None
    turn: Turn | None
    waiting: Sequence[Turn]
    no_shows: Sequence[Turn]
    undoable: Event | None


class Looking(Verbs):
    def outlook(self, step: int) -> Outlook:
        """For a waiting turn."""
        with self._store.reading():
            floor_now = self._floor()
            turn = next((turn for turn in floor_now.waiting if turn.step.id == step), None)
        if turn is None:
            raise QueueError(Refusal.UNKNOWN_TICKET, ticket=step)
        return Outlook(people_ahead(floor_now.waiting, turn), wait_range(floor_now, turn, self.now()))

    def outlooks(self) -> Mapping[str, Outlook]:
        """For everybody who would come now, service by service."""
        with self._store.reading():
            floor_now = self._floor()
        now = self.now()
        return {service: self._newcomer(floor_now, service, now) for service in self._offered()}

    def desk(self, counter: str) -> Desk:
        with self._store.reading():
            return Desk(
                staff=self._store.counters.staff_at(counter),
                turn=self._turn_at(counter),
                waiting=self._store.tickets.waiting_for(counter, self.today()),
                no_shows=self._store.tickets.no_shows(self.today(), 20),
                undoable=None,
            )

    def find(self, number: str) -> list[Turn]:
        """The steps of today's ticket of that number."""
        return self._store.tickets.of_number(self.today(), number)

    def turn(self, step: int) -> Turn | None:
        return self._store.tickets.turn(step)

    def board(self, most: int) -> list[Turn]:
        """Today's newest calls that still stand, newest first."""
        return self._store.tickets.lately_called(self.today(), most)

    def events_after(self, seq: int) -> list[Event]:
        return self._store.events.after(seq)

    def head(self) -> int:
        """The sequence of the newest event."""
        return self._store.events.head()

    def sittings(self) -> Mapping[str, str]:
        """Who sits where: counter to staff."""
        return self._store.counters.sittings()

    def unrated(self, counter: str, after: int) -> Turn | None:
        """The newest finished, unrated step of a counter that was called after an event."""
        return self._store.tickets.unrated(counter, after)

    def states(self) -> Mapping[State, int]:
        """How many of today's steps are in each state."""
        return self._store.tickets.states(self.today())

    def _offered(self) -> list[str]:
        return [service.code for service in self.profile.services]

    def _floor(self) -> Floor:
        tickets = self._store.tickets
        with_visitors = {turn.step.counter: turn for turn in tickets.at_counters()}
        counters = [self.profile.counter_of[number] for number in self._store.counters.sittings()]
        opened = [OpenCounter(c.number, c.wing, c.skills, with_visitors.get(c.number)) for c in counters]
        usual = {service.code: service.minutes for service in self.profile.service_of.values()}
        minutes = defaultdict(lambda: UNKNOWN_MINUTES, usual)
        return Floor(tickets.waiting(self.today()), opened, minutes)

    def _newcomer(self, floor_now: Floor, service: str, now: datetime) -> Outlook:
        wing = self.profile.service_of[service].wing
        last = max((turn.step.place for turn in floor_now.waiting), default=0) + 1
        ticket = Ticket(id=0, day=self.profile.day(now), number="", language="", issued_at=now)
        step = Step(
            id=0, ticket=0, position=1, service=service, wing=wing, priority="normal", place=last, queued_at=now
        )
        turn = Turn(ticket, step)
        with_newcomer = Floor([*floor_now.waiting, turn], floor_now.counters, floor_now.minutes)
        return Outlook(people_ahead(floor_now.waiting, turn), wait_range(with_newcomer, turn, now))
