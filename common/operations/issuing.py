"""A visit begins, or is given up before it is served: issue and cancel."""

from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.number import ticket_number
from common.domain.profile import Service
from common.domain.ticket import Step, Ticket, Turn
from common.operations.transaction import Transaction, Verbs

NORMAL = "normal"


class Issuing(Verbs):
    def issue(self, service: str, *, language: str, device: str | None = None, request: str | None = None) -> Turn:
        """A new ticket whose first step waits for a service. The same request again gives the same ticket."""
        wanted = self._known_service(service)
        with self._transaction("issue", request) as act:
            if act.done:
                return act.done_turn(act.done[0])
            if not act.store.tickets.is_offered(service):
                raise QueueError(Refusal.UNKNOWN_SERVICE, service=service)
            return self._issue(act, wanted, language, device)

    def cancel(self, step: int, *, device: str | None = None, request: str | None = None) -> Turn:
        """The visitor gives up while waiting."""
        with self._transaction("cancel", request) as act:
            if act.done:
                return act.done_turn(act.done[0])
            turn = self._known_turn(step)
            return act.record(Kind.CANCELLED, before=turn, after=turn.cancel(now=act.now), device=device)

    def _issue(self, act: Transaction, service: Service, language: str, device: str | None) -> Turn:
        day = self.profile.day(act.now)
        seq = act.next_seq
        number = ticket_number(service.letter, act.store.tickets.next_count(day, service.letter))
        turn = Turn(
            Ticket(id=seq, day=day, number=number, language=language, issued_at=act.now),
            Step(
                id=seq,
                ticket=seq,
                position=1,
                service=service.code,
                wing=service.wing,
                priority=NORMAL,
                place=seq,
                queued_at=act.now,
            ),
        )
        act.store.tickets.add(turn)
        return act.record(Kind.ISSUED, before=None, after=turn, device=device, number=number)

    def _known_service(self, code: str) -> Service:
        service = self.profile.service_of.get(code)
        if service is None or service not in self.profile.services:
            raise QueueError(Refusal.UNKNOWN_SERVICE, service=code)
        return service
