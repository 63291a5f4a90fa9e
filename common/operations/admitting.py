"""A visitor comes with a number that a kiosk gave while it was away from the store: admit."""

from collections.abc import Sequence
from datetime import date, datetime

from common.domain.errors import QueueError, Refusal
from common.domain.event import VISIT, Kind, changes, ticket_changes
from common.domain.journey import planned
from common.domain.place import by_time
from common.domain.ticket import State, Ticket, Turn
from common.operations.issuing import Issuing, Wanted
from common.operations.transaction import Transaction


class Admitting(Issuing):
    def admit(
        self,
        number: str,
        issued_at: datetime,
        errands: Sequence[str],
        *,
        language: str,
        priority: str,
        request: str,
        device: str | None = None,
    ) -> Turn:
        """Take over a ticket as its visitor holds it: nothing refuses it but a number that is another visitor's.

        `request` is that under which it was issued, here or there. What was issued here, and not heard of, is given up.
        It waits where it would if it had been issued here then; one of a day that is over is over with it.
        """
        with self._transaction("admit", request) as act:
            if act.done:
                return act.past(Kind.ISSUED)
            self._refuse_unless_known(errands)
            self._give_up_unheard(act, request, device)
            issued_at = min(issued_at, act.now)  # that machine's clock was wrong
            stop = planned(self.profile, tuple(errands))[0]
            order = by_time(act.store.tickets.places_waiting(stop.wing, stop.service, priority), issued_at)
            place = {} if order is None else {"place": order}
            wanted = Wanted(tuple(errands), stop, language, priority, device, place)
            ticket = wanted.ticket(act.next_seq, self.profile.day(issued_at), number, issued_at)
            return self._admit(act, wanted, ticket)

    def _admit(self, act: Transaction, wanted: Wanted, ticket: Ticket) -> Turn:
        if not act.store.tickets.add(ticket):
            raise QueueError(Refusal.NUMBER_TAKEN, ticket=ticket.number)
        turn = Turn(ticket, wanted.step(ticket))
        act.store.tickets.add_step(turn.step)
        body = {**changes(None, turn.step), VISIT: ticket_changes(None, ticket), "away": True}
        act.note(Kind.ISSUED, body, ticket=ticket.id, step=turn.step.id, device=wanted.device)
        if self._is_over(act, ticket.day):
            self._end(act, turn, self._opening_after(act, ticket.day))
        return self._known_turn(turn.step.id)

    def _refuse_unless_known(self, errands: Sequence[str]) -> None:
        """What the centre does not do any more is known, too."""
        for code in errands:
            if code not in self.profile.service_of:
                raise QueueError(Refusal.UNKNOWN_SERVICE, service=code)

    def _is_over(self, act: Transaction, day: date) -> bool:
        return day < self.profile.day(act.now) or act.is_closed(day)

    def _give_up_unheard(self, act: Transaction, request: str, device: str | None) -> None:
        """A ticket that was committed although no answer came: nobody holds its number."""
        events = [event.happening for event in act.store.events.of_request(f"issue:{request}")]
        for step in [event.step for event in events if event.kind is Kind.ISSUED and event.step]:
            turn = act.store.tickets.turn(step)
            if turn and turn.step.state is State.WAITING:
                act.record(Kind.CANCELLED, before=turn, after=turn.cancel(now=act.now), device=device)
