"""A step joins a queue: the first of a ticket, and each that follows."""

from dataclasses import replace

from common.domain.event import Kind
from common.domain.journey import Planned, next_stop
from common.domain.place import place_in
from common.domain.policy import PlacePolicy
from common.domain.ticket import Place, State, Step, Ticket, Turn
from common.operations.transaction import Transaction, Verbs

PICK_UP = "pick-up"
NORMAL = "normal"


class Queueing(Verbs):
    """What verbs use that send visitors on."""

    def _send_on(self, act: Transaction, turn: Turn) -> Turn | None:
        """After a finished step: the one that waited for it, or the next of the visit; None when the visit is over.

        What the centre does not do any more is passed over.
        """
        if turn.step.support_of is not None:
            return self._call_back(act, turn.step.support_of)
        stop = next_stop(self.profile, turn.ticket, turn.step)
        while stop and self.profile.service_of[stop.service] not in self.profile.services:
            stop = next_stop(self.profile, turn.ticket, replace(turn.step, errand=stop.errand, stop=stop.stop))
        return stop and self._queue(act, turn.ticket, stop, self.profile.policy.next_place)

    def _queue(self, act: Transaction, ticket: Ticket, stop: Planned, policy: PlacePolicy, **more: object) -> Turn:
        """One more step of a ticket begins to wait; `more` are fields of it."""
        place = self._place(act, policy, ticket, stop)
        step = Step(
            **{
                "id": act.next_seq,
                "ticket": ticket.id,
                "position": act.store.tickets.last_position(ticket.id) + 1,
                "priority": _class_at(ticket, stop),
                "place": place.order,
                "since": place.since,
                "queued_at": act.now,
                **stop._asdict(),
                **more,
            }  # type: ignore[arg-type]
        )
        return act.begin(Kind.QUEUED, Turn(ticket, step))

    def _place(self, act: Transaction, policy: PlacePolicy, ticket: Ticket, stop: Planned) -> Place:
        head = act.store.tickets.first_place(stop.wing, stop.service) if policy is PlacePolicy.HEAD else None
        return place_in(policy, ticket, head, Place(act.next_seq, act.now))

    def _place_back(self, act: Transaction, policy: PlacePolicy, turn: Turn) -> Place:
        """For a step that waited before: by time is the place it had."""
        if policy is PlacePolicy.TIME:
            return turn.place
        stop = Planned(turn.step.errand, turn.step.stop, turn.step.service, turn.step.wing)
        return self._place(act, policy, turn.ticket, stop)

    def _call_back(self, act: Transaction, step: int) -> Turn | None:
        """A parked step waits again, at its old place; not one that was resumed or given up meanwhile."""
        turn = self._known_turn(step)
        if turn.step.state is not State.PARKED:
            return None
        return act.record(Kind.RETURNED, before=turn, after=turn.back(turn.place, now=act.now))


def _class_at(ticket: Ticket, stop: Planned) -> str:
    """Who only picks a document up is quickly done."""
    picks_up = stop.service != ticket.errands[stop.errand]
    return PICK_UP if picks_up and ticket.priority == NORMAL else ticket.priority
