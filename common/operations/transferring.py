"""A visitor is sent to somebody else: another service, a counter, or a member of staff, with a note."""

from dataclasses import dataclass, replace
from typing import Any

from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.journey import Planned, main_stop, support_stop
from common.domain.policy import PlacePolicy
from common.domain.ticket import Ticket, Turn
from common.language.bidi import strip_controls
from common.operations.serving import Serving

LONGEST_NOTE = 300


@dataclass(frozen=True, slots=True)
class To:
    """Where to; of these any one."""

    service: str | None = None
    counter: str | None = None
    staff: str | None = None


class Transferring(Serving):
    def transfer(
        self,
        counter: str,
        step: int,
        to: To,
        *,
        place: PlacePolicy = PlacePolicy.TIME,
        note: str = "",
        request: str | None = None,
    ) -> Turn:
        """Done here; a step for the other waits, with the same number. The turn of that step.

        `note`, of at most 300 letters, is told to who calls it, and forgotten when the day is closed.
        """
        with self._transaction("transfer", request, counter) as act:
            if act.done:
                return act.past(Kind.QUEUED)
            turn = self._my_turn(counter, step)
            ticket, stop, fields = self._destination(turn, to)
            transferred = Turn(ticket, turn.transfer(now=act.now).step)
            act.record(Kind.TRANSFERRED, before=turn, after=transferred)
            queued = self._queue(act, ticket, stop, place, **fields)
            told = strip_controls(note).strip()[:LONGEST_NOTE]
            if told:
                act.store.tickets.tell(queued.step.id, told)
            return queued

    def _destination(self, turn: Turn, to: To) -> tuple[Ticket, Planned, dict[str, Any]]:
        """The ticket as it will be, the stop, and for whom it is kept."""
        step = turn.step
        here = Planned(step.errand, step.stop, step.service, step.wing)
        kept = {"support_of": step.support_of}
        if to.counter is not None:
            return turn.ticket, self._to_counter(here, to.counter, turn), {"for_counter": to.counter, **kept}
        if to.staff is not None:
            if to.staff not in {person.code for person in self.profile.staff}:
                raise QueueError(Refusal.UNKNOWN_STAFF, staff=to.staff)
            return turn.ticket, here, {"for_staff": to.staff, **kept}
        return *self._to_service(turn, self._known_service(to.service or "").code), kept

    def _to_counter(self, here: Planned, number: str, turn: Turn) -> Planned:
        counter = self._known_counter(number)
        if here.service not in counter.skills:
            raise QueueError(Refusal.NO_SKILL, counter=number, ticket=turn.ticket.number)
        return here._replace(wing=counter.wing)

    def _to_service(self, turn: Turn, service: str) -> tuple[Ticket, Planned]:
        """The other service comes next in the visit, in place of what is left of this one; not so a support step's."""
        if turn.step.support_of is not None:
            return turn.ticket, support_stop(self.profile, turn.step, service)
        errands, at = turn.ticket.errands, turn.step.errand + 1
        ticket = replace(turn.ticket, errands=(*errands[:at], service, *errands[at:]))
        return ticket, main_stop(self.profile, at, service)
