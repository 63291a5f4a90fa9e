"""The visitor is at the counter: start, finish, park, resume, send to support, return to queue."""

from common.domain.event import Kind
from common.domain.journey import support_stop
from common.domain.policy import PlacePolicy
from common.domain.reasons import Parking
from common.domain.ticket import State, Turn
from common.operations.calling import Calling
from common.operations.transaction import Transaction


class Serving(Calling):
    def start(self, counter: str, step: int, *, request: str | None = None) -> Turn:
        """The called visitor has come."""
        with self._transaction("start", request, counter) as act:
            if act.done:
                return act.past(Kind.STARTED)
            return self._start(act, self._my_turn(counter, step))

    def finish(self, counter: str, step: int, *, request: str | None = None) -> Turn:
        """The service is done; if the visit goes on, its next step waits from now on. The finished turn."""
        with self._transaction("finish", request, counter) as act:
            if act.done:
                return act.past(Kind.FINISHED)
            return self._finish(act, counter, step)

    def finish_and_call_next(self, counter: str, step: int, *, request: str | None = None) -> tuple[Turn, Turn | None]:
        """Finish one and call the next: both or neither. The second is None when nobody waits."""
        with self._transaction("finish and call next", request, counter) as act:
            if act.done:
                return act.past(Kind.FINISHED), act.past(Kind.CALLED) if act.has_past(Kind.CALLED) else None
            finished = self._finish(act, counter, step)
            return finished, self._call_next(act, counter)

    def park(self, counter: str, step: int, reason: Parking, *, request: str | None = None) -> Turn:
        """The visit is interrupted; the counter is free, and the visitor on its list."""
        with self._transaction("park", request, counter) as act:
            if act.done:
                return act.past(Kind.PARKED)
            turn = self._my_turn(counter, step)
            return act.record(Kind.PARKED, before=turn, after=turn.park(reason=reason.value))

    def resume(self, counter: str, step: int, *, request: str | None = None) -> Turn:
        """Go on with a parked visitor, at this counter or another that serves it."""
        with self._transaction("resume", request, counter) as act:
            if act.done:
                return act.past(Kind.RESUMED)
            turn = self._known_turn(step)
            self._refuse_if_unskilled(counter, turn)
            self._refuse_if_busy(act, counter)
            resumed = turn.resume(counter=counter, staff=act.staff or "")
            self._refuse_if_elsewhere(turn)
            self._withdraw_support(act, turn)
            return act.record(Kind.RESUMED, before=turn, after=resumed)

    def send_to_support(self, counter: str, step: int, service: str, *, request: str | None = None) -> Turn:
        """Photos or copies are wanted: the visit is parked, and waits again at its place when they are done.

        The turn of the support step.
        """
        with self._transaction("send to support", request, counter) as act:
            if act.done:
                return act.past(Kind.QUEUED)
            turn = self._my_turn(counter, step)
            parked = turn.park(reason=Parking.SUPPORT.value)
            stop = support_stop(self.profile, turn.step, self._known_service(service).code)
            act.record(Kind.PARKED, before=turn, after=parked)
            return self._queue(act, turn.ticket, stop, self.profile.policy.next_place, support_of=turn.step.id)

    def return_to_queue(
        self, counter: str, step: int, place: PlacePolicy = PlacePolicy.TIME, *, request: str | None = None
    ) -> Turn:
        """Wait again: by time at the old place, else before or behind all who wait."""
        with self._transaction("return to queue", request, counter) as act:
            if act.done:
                return act.past(Kind.RETURNED)
            turn = self._my_turn(counter, step)
            turn.back(turn.place, now=act.now)  # refused before anything is withdrawn
            self._refuse_if_elsewhere(turn)
            self._withdraw_support(act, turn)
            back = turn.back(self._place_back(act, place, turn), now=act.now)
            return act.record(Kind.RETURNED, before=turn, after=back)

    def _withdraw_support(self, act: Transaction, turn: Turn) -> None:
        """Photos that nobody waits for any more are not called."""
        for other in act.store.tickets.of_ticket(turn.ticket.id):
            if other.step.support_of == turn.step.id and other.step.state in {State.WAITING, State.PARKED}:
                self._withdraw_support(act, other)
                act.record(Kind.CANCELLED, before=other, after=other.cancel(now=act.now))

    def _finish(self, act: Transaction, counter: str, step: int) -> Turn:
        turn = self._my_turn(counter, step)
        finished = act.record(Kind.FINISHED, before=turn, after=turn.finish(now=act.now))
        self._send_on(act, finished)
        return finished
