"""What the screens look at: the queue as it is now, read in one moment."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from common.domain.errors import QueueError, Refusal
from common.domain.event import Event
from common.domain.forecast import Floor, OpenCounter, Replay, WaitRange, people_ahead, replays, wait_range
from common.domain.ticket import State, Step, Ticket, Turn
from common.operations.transaction import Verbs

UNKNOWN_MINUTES = 8.0  # of a service that a newer profile has


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a visitor is told of a wait: people ahead, and the range, if one can be promised.

    `queue` is how many of those ahead wait for the very same service.
    """

    ahead: int
    wait: WaitRange | None
    queue: int = 0


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
        return _outlook(floor_now, turn, replays(floor_now, [turn], self.now()))

    def outlooks(self) -> Mapping[str, Outlook]:
        """For everybody who would come now, service by service."""
        with self._store.reading():
            floor_now = self._floor()
        newcomers = self._newcomers(floor_now)
        found = replays(floor_now, newcomers, self.now())
        return {turn.step.service: _outlook(floor_now, turn, found) for turn in newcomers}

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

    def _floor(self) -> Floor:
        tickets = self._store.tickets
        with_visitors = {turn.step.counter: turn for turn in tickets.at_counters()}
        counters = [self.profile.counter_of[number] for number in self._store.counters.sittings()]
        opened = [OpenCounter(c.number, c.wing, c.skills, with_visitors.get(c.number)) for c in counters]
        usual = {service.code: service.minutes for service in self.profile.service_of.values()}
        minutes = defaultdict(lambda: UNKNOWN_MINUTES, usual)
        return Floor(tickets.waiting(self.today()), opened, minutes)

    def _newcomers(self, floor_now: Floor) -> list[Turn]:
        """One visitor for each service, behind everybody who waits."""
        now = self.now()
        last = max((turn.step.place for turn in floor_now.waiting), default=0)
        ticket = Ticket(id=0, day=self.profile.day(now), number="", language="", issued_at=now)
        return [
            Turn(
                ticket,
                Step(
                    id=-number,
                    ticket=0,
                    position=1,
                    service=service.code,
                    wing=service.wing,
                    priority="normal",
                    place=last + number,
                    queued_at=now,
                ),
            )
            for number, service in enumerate(self.profile.services, 1)
        ]


def _outlook(floor_now: Floor, turn: Turn, found: Mapping[int, Replay]) -> Outlook:
    replay = found.get(turn.step.id)
    queue = people_ahead(floor_now.waiting, turn)
    if replay is None:
        return Outlook(queue, None, queue)
    return Outlook(replay.ahead, WaitRange(0, 0) if replay.wait == 0 else wait_range(replay.wait), queue)
