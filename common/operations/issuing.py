"""A visit begins, grows, is corrected, or is given up before it is served: issue, add errand, correct and cancel."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from common.calendar import doors
from common.domain.errors import QueueError, Refusal
from common.domain.event import VISIT, Kind, ticket_changes
from common.domain.journey import Planned, planned, support_stop
from common.domain.number import ticket_number
from common.domain.profile import Service
from common.domain.reasons import OutOfTurn
from common.domain.ticket import OPEN, STATE_NAMES, State, Step, Ticket, Turn
from common.domain.waiting.classes import CLASSES
from common.operations.closing import Closing
from common.operations.papering import Papering
from common.operations.queueing import NORMAL
from common.operations.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a visitor comes for. `place`: another than behind all who wait, as fields of the step.

    `is_booked`: an appointment; it was counted when it was made.
    """

    errands: tuple[str, ...]
    stop: Planned
    language: str
    priority: str = NORMAL
    device: str | None = None
    place: Mapping[str, Any] = field(default_factory=dict)
    is_booked: bool = False

    def ticket(self, seq: int, day: date, number: str, now: datetime) -> Ticket:
        of_visitor = {"language": self.language, "priority": self.priority, "errands": self.errands}
        return Ticket(id=seq, day=day, number=number, issued_at=now, **of_visitor)  # type: ignore[arg-type]

    def step(self, ticket: Ticket) -> Step:
        """The first one."""
        came: dict[str, Any] = {"place": ticket.id, "since": ticket.issued_at, **self.place, **self.stop._asdict()}
        return Step(
            id=ticket.id, ticket=ticket.id, position=1, priority=self.priority, queued_at=ticket.issued_at, **came
        )


class Issuing(Closing, Papering):
    def issue(
        self,
        service: str,
        *,
        language: str,
        priority: str = NORMAL,
        also: Sequence[str] = (),
        device: str | None = None,
        counter: str | None = None,
        within_hours: bool = False,
        prints: bool = False,
        promise: dict[str, float] | None = None,
        request: str | None = None,
    ) -> Turn:
        """A new ticket whose first step waits for a service. The same request again gives the same ticket.

        `also`: further services of the same visit, done one after another. `counter`: who issues it, if not a kiosk.
        `within_hours`: refused when the centre gives no tickets now. `promise`: the wait that the visitor is told, in
        seconds (low, high, wait), kept to be compared with what comes true. `prints`: copy 1 of its paper is asked for.
        """
        with self._transaction("issue", request, counter) as act:
            if act.done:
                return act.past(Kind.ISSUED)
            errands = tuple(self._known_service(code).code for code in (service, *also))
            if within_hours:
                self._refuse_if_closed(act)
            more = {"promise": promise} if promise else {}
            stop = planned(self.profile, errands)[0]
            turn = self._issue(act, Wanted(errands, stop, language, priority, device), **more)
            return self._ask_for_paper(act, turn, device) if prints else turn

    def add_errand(
        self, step: int, service: str, *, device: str | None = None, prints: bool = False, request: str | None = None
    ) -> Turn:
        """One more service in the same visit, after those it has. `prints`: the next copy of its paper is asked for."""
        with self._transaction("add errand", request) as act:
            if act.done:
                return act.past(Kind.ERRAND_ADDED)
            turn, wanted = self._open_turn(step), self._known_service(service)
            ticket = replace(turn.ticket, errands=(*turn.ticket.errands, wanted.code))
            self._refuse_if_taken(act, wanted)
            added = act.record(Kind.ERRAND_ADDED, before=turn, after=Turn(ticket, turn.step), device=device)
            return self._ask_for_paper(act, added, device) if prints else added

    def correct(
        self,
        step: int,
        *,
        service: str | None = None,
        priority: str | None = None,
        language: str | None = None,
        reason: OutOfTurn | None = None,
        counter: str | None = None,
        request: str | None = None,
    ) -> Turn:
        """What was chosen wrongly is put right while the visitor waits; number and place stay.

        Another class moves the visitor before others: a reason is needed.
        """
        with self._transaction("correct", request, counter) as act:
            if act.done:
                return act.past(Kind.CORRECTED)
            turn = self._known_turn(step)
            if priority not in (None, turn.ticket.priority) and reason is None:
                raise QueueError(Refusal.REASON_NEEDED, ticket=turn.ticket.number)
            if service is not None and service not in turn.ticket.errands:
                self._refuse_if_taken(act, self._known_service(service))
            after = self._corrected(turn, service, priority, language)
            return act.record(
                Kind.CORRECTED, before=turn, after=after, **({"reasoned": reason.value} if reason else {})
            )

    def cancel(
        self, step: int, *, device: str | None = None, counter: str | None = None, request: str | None = None
    ) -> Turn:
        """The visitor gives up while waiting, and with it whatever waits or is parked of the visit."""
        with self._transaction("cancel", request, counter) as act:
            if act.done:
                return act.past(Kind.CANCELLED)
            turn = self._known_turn(step)
            cancelled = turn.cancel(now=act.now)
            self._refuse_if_elsewhere(turn)
            for other in act.store.tickets.of_ticket(turn.ticket.id):
                if other.step.id != step and other.step.state in {State.WAITING, State.PARKED}:
                    act.record(Kind.CANCELLED, before=other, after=other.cancel(now=act.now), device=device)
            return act.record(Kind.CANCELLED, before=turn, after=cancelled, device=device)

    def _issue(self, act: Transaction, wanted: Wanted, **more: Any) -> Turn:
        """`more` goes into the event's body."""
        day = self.profile.day(act.now)
        self._refuse_if_day_closed(act, day)
        if wanted.priority not in CLASSES:
            raise QueueError(Refusal.UNKNOWN_PRIORITY, priority=wanted.priority)
        for code in () if wanted.is_booked else wanted.errands:
            self._refuse_if_taken(act, self._known_service(code), wanted.errands.count(code))
        ticket = self._numbered(act, wanted, day)
        more |= {VISIT: ticket_changes(None, ticket)}
        return act.begin(Kind.ISSUED, Turn(ticket, wanted.step(ticket)), device=wanted.device, **more)

    def _numbered(self, act: Transaction, wanted: Wanted, day: date) -> Ticket:
        """The next of the letter's series that nobody has. With the first of a day the days before it are closed."""
        letter = self.profile.service_of[wanted.errands[0]].letter
        while True:
            number = self._next_number(act, day, letter)  # writes events of its own with the first of a day
            ticket = wanted.ticket(act.next_seq, day, number, act.now)
            if act.store.tickets.add(ticket):
                return ticket

    def _next_number(self, act: Transaction, day: date, letter: str) -> str:
        count = act.store.tickets.next_count(day, letter)
        if count == 1:
            self._close_past_days(act)
        return ticket_number(letter, count)

    def _corrected(self, turn: Turn, service: str | None, priority: str | None, language: str | None) -> Turn:
        ticket = turn.ticket
        fields: dict[str, Any] = {}
        if priority is not None:
            if priority not in CLASSES:
                raise QueueError(Refusal.UNKNOWN_PRIORITY, priority=priority)
            ticket, fields = replace(ticket, priority=priority), {"priority": priority}
        if language is not None:
            ticket = replace(ticket, language=language)
        if service is not None and turn.step.support_of is not None:
            fields |= support_stop(self.profile, turn.step, self._known_service(service).code)._asdict()
        elif service is not None:
            before, after = ticket.errands[: turn.step.errand], ticket.errands[turn.step.errand + 1 :]
            ticket = replace(ticket, errands=(*before, self._known_service(service).code, *after))
            fields |= _first_of(planned(self.profile, ticket.errands), turn.step.errand)._asdict()
        return Turn(ticket, turn.correct(**fields).step)

    def _open_turn(self, step: int) -> Turn:
        turn = self._known_turn(step)
        if turn.step.state not in OPEN:
            raise QueueError(Refusal.NOT_ALLOWED, ticket=turn.ticket.number, state=STATE_NAMES[turn.step.state])
        return turn

    def _refuse_if_taken(self, act: Transaction, service: Service, more: int = 1) -> None:
        """A service with a quota is done for so many visitors a day and no more; who gave up is not counted."""
        if service.quota is None:
            return
        if act.store.tickets.taken(self.profile.day(act.now), service.code) + more > service.quota:
            raise QueueError(Refusal.QUOTA_FULL, service=service.code)

    def _refuse_if_closed(self, act: Transaction) -> None:
        if not doors(self.profile, act.now).takes_tickets:
            raise QueueError(Refusal.CLOSED)


def _first_of(stops: list[Planned], errand: int) -> Planned:
    return next(stop for stop in stops if stop.errand == errand)
