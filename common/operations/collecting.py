"""What was prepared is collected by car: the visit goes on in a lane instead of at the counters (R10)."""

from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.ticket import State, Turn
from common.operations.queueing import Queueing


class Collecting(Queueing):
    def collect_by_car(
        self, step: int, lane: str | None = None, *, device: str | None = None, request: str | None = None
    ) -> Turn:
        """A pick-up that waits is called to a lane from now on; its place in time stays.

        `lane`: the wing of lanes where the visitor stands, else the centre's first. Refused while the document is
        not ready, and where no lane hands over what was prepared. Asked again it is the same turn.
        """
        with self._transaction("collect by car", request) as act:
            if act.done:
                return act.past(Kind.CORRECTED)
            turn = self._known_turn(step)
            if turn.step.service not in self.profile.pick_ups or turn.step.state is not State.WAITING:
                raise QueueError(Refusal.NOTHING_TO_COLLECT, ticket=turn.ticket.number)
            wing = self._lane(turn.step.service, lane)
            if turn.step.wing == wing:
                return turn
            after = turn.correct(wing=wing, for_counter=None, for_staff=None)
            return act.record(Kind.CORRECTED, before=turn, after=after, device=device)

    def _lane(self, service: str, wanted: str | None) -> str:
        lanes = [wing.code for wing in self.profile.wings if wing.lane and wanted in (None, wing.code)]
        served = {counter.wing for counter in self.profile.counters if service in counter.skills}
        found = next((wing for wing in lanes if wing in served), None)
        if found is None:
            raise QueueError(Refusal.NO_LANE)
        return found
