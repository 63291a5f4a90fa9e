"""What every verb shares: the store, the clock, and how a decision is written down."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from secrets import token_hex
from typing import Any

from common.domain.errors import QueueError, Refusal
from common.domain.event import VISIT, Event, Happening, Kind, changes, ticket_changes
from common.domain.profile import Counter, Profile, Service
from common.domain.ticket import OPEN, State, Turn
from common.store.counters import NOBODY, Sitting
from common.store.events import Tip
from common.store.store import CentreStore

Clock = Callable[[], datetime]


@dataclass
class Transaction:
    """One verb being carried out: its request, its moment, what was done under this request before, and who acts."""

    store: CentreStore
    now: datetime
    request: str
    done: list[Event]
    tip: Tip
    counter: str | None = None
    sitting: Sitting = NOBODY
    is_busy: bool = False
    closed: dict[date, bool] = field(default_factory=dict)

    @property
    def staff(self) -> str | None:
        return self.sitting.staff

    @property
    def next_seq(self) -> int:
        """The sequence that the next event of this transaction will have."""
        return self.tip.seq + 1

    def begin(self, kind: Kind, turn: Turn, *, device: str | None = None, **more: Any) -> Turn:
        """Write a new step and its event; its id is `next_seq`. `more` goes into the event's body."""
        self._refuse_on_a_closed_day(turn)
        self.store.tickets.add_step(turn.step)
        body = {**changes(None, turn.step), **more}
        self.note(kind, body, ticket=turn.ticket.id, step=turn.step.id, device=device)
        return turn

    def record(self, kind: Kind, *, before: Turn, after: Turn, device: str | None = None, **more: Any) -> Turn:
        """Write a step's change, and its ticket's, and their event."""
        self._refuse_on_a_closed_day(after)
        changed = ticket_changes(before.ticket, after.ticket)
        body = {**changes(before.step, after.step), **({VISIT: changed} if changed else {}), **more}
        self.note(kind, body, ticket=after.step.ticket, step=after.step.id, device=device)
        self.store.tickets.put(after.step)
        if changed:
            self.store.tickets.put_ticket(after.ticket)
        return after

    def _refuse_on_a_closed_day(self, turn: Turn) -> None:
        """What is accounted for is not begun again."""
        if turn.step.state in OPEN and self.is_closed(turn.ticket.day):
            raise QueueError(Refusal.DAY_IS_CLOSED, day=turn.ticket.day.isoformat())

    def is_closed(self, day: date) -> bool:
        if day not in self.closed:
            self.closed[day] = self.store.days.is_closed(day)
        return self.closed[day]

    def close(self, day: date) -> None:
        self.store.days.close(day)
        self.closed[day] = True

    def note(self, kind: Kind, body: dict[str, Any], **who: Any) -> None:
        """Write an event alone."""
        actor = {"counter": self.counter, "staff": self.staff, **who}
        happening = Happening(at=self.now, kind=kind, request=self.request, body=body, **actor)
        self.tip = self.store.events.append(happening, self.tip)

    def past(self, *kinds: Kind) -> Turn:
        """The turn that an earlier try of this request left, as it is now: of its newest event of these kinds."""
        event = next(event for event in reversed(self.done) if event.happening.kind in kinds)
        turn = event.happening.step and self.store.tickets.turn(event.happening.step)
        if not turn:
            raise QueueError(Refusal.TAKEN_BACK)
        return turn

    def has_past(self, kind: Kind) -> bool:
        return any(event.happening.kind is kind for event in self.done)


def system_clock() -> datetime:
    """UTC to the millisecond: what is stored is what was decided with."""
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


class Verbs:
    """The ground of all verbs of one centre."""

    def __init__(self, store: CentreStore, clock: Clock = system_clock) -> None:
        self._store = store
        self._clock = clock

    @property
    def profile(self) -> Profile:
        """As the store had it at the last look or verb."""
        return self._store.profile

    def now(self) -> datetime:
        return self._clock()

    def today(self) -> date:
        """The business day now."""
        return self.profile.day(self.now())

    @contextmanager
    def _transaction(self, verb: str, request: str | None, counter: str | None = None) -> Iterator[Transaction]:
        """A verb under a request id: whoever asks twice with the same id is told what the first time did.

        With a counter it is the act of who sits there; QueueError when nobody does.
        """
        name, day = f"{verb}:{request or token_hex(16)}", self.today()
        with self._store.transaction(name, counter, day) as beginning:
            done = self._store.events.of_request(name) if beginning.is_repeated else []
            sitting = NOBODY if done or counter is None else self._sitting_at(counter, beginning.sitting)
            yield Transaction(
                store=self._store,
                now=self.now(),
                request=name,
                done=done,
                tip=beginning.tip,
                counter=counter,
                sitting=sitting,
                is_busy=beginning.is_busy,
                closed={day: beginning.is_day_closed},
            )

    def _known_counter(self, number: str) -> Counter:
        counter = self.profile.counter_of.get(number)
        if counter is None or counter not in self.profile.counters:
            raise QueueError(Refusal.UNKNOWN_COUNTER, counter=number)
        return counter

    def _known_service(self, code: str) -> Service:
        service = self.profile.service_of.get(code)
        if service is None or service not in self.profile.services:
            raise QueueError(Refusal.UNKNOWN_SERVICE, service=code)
        return service

    def _sitting_at(self, counter: str, sitting: Sitting) -> Sitting:
        self._known_counter(counter)
        if sitting.staff is None:
            raise QueueError(Refusal.COUNTER_CLOSED, counter=counter)
        return sitting

    def _turn_at(self, counter: str) -> Turn | None:
        return self._store.tickets.at_counter(counter)

    def _refuse_if_busy(self, act: Transaction, counter: str) -> None:
        busy_with = self._turn_at(counter) if act.is_busy else None
        if busy_with is not None:
            raise QueueError(Refusal.COUNTER_BUSY, ticket=busy_with.ticket.number)

    def _my_turn(self, counter: str, step: int) -> Turn:
        """The turn a counter wants to act on; refused when it is not there but somewhere else."""
        turn = self._known_turn(step)
        if turn.step.counter not in (None, counter):
            raise QueueError(Refusal.ELSEWHERE, ticket=turn.ticket.number, counter=turn.step.counter)
        return turn

    def _refuse_if_elsewhere(self, turn: Turn) -> None:
        """A visitor is called to one place at a time, whatever is open of the visit."""
        here = (State.CALLED, State.SERVING)
        for other in self._store.tickets.of_ticket(turn.ticket.id):
            if other.step.id != turn.step.id and other.step.state in here:
                raise QueueError(Refusal.ELSEWHERE, ticket=turn.ticket.number, counter=other.step.counter)

    def _refuse_if_of_another_day(self, turn: Turn, now: datetime) -> None:
        if turn.ticket.day != self.profile.day(now):
            raise QueueError(Refusal.UNKNOWN_TICKET, ticket=turn.ticket.number)

    def _known_turn(self, step: int) -> Turn:
        turn = self._store.tickets.turn(step)
        if turn is None:
            raise QueueError(Refusal.UNKNOWN_TICKET, ticket=step)
        return turn
