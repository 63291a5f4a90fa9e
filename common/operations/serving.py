"""The visitor is at the counter: start, finish, and finish and call next in one."""

from common.domain.event import Kind
from common.domain.ticket import Turn
from common.operations.calling import Calling
from common.operations.transaction import Transaction


class Serving(Calling):
    def start(self, counter: str, step: int, *, request: str | None = None) -> Turn:
        """The called visitor has come."""
        with self._transaction("start", request, counter) as act:
            if act.done:
                return act.done_turn(act.done[-1])
            turn = self._my_turn(counter, step)
            return act.record(Kind.STARTED, before=turn, after=turn.start(now=act.now))

    def finish(self, counter: str, step: int, *, request: str | None = None) -> Turn:
        """The service is done."""
        with self._transaction("finish", request, counter) as act:
            if act.done:
                return act.done_turn(act.done[0])
            return self._finish(act, counter, step)

    def finish_and_call_next(self, counter: str, step: int, *, request: str | None = None) -> tuple[Turn, Turn | None]:
        """Finish one and call the next: both or neither. The second is None when nobody waits."""
        with self._transaction("finish and call next", request, counter) as act:
            if act.done:
                return act.done_turn(act.done[0]), act.done_turn(act.done[1]) if act.done[1:] else None
            finished = self._finish(act, counter, step)
            return finished, self._call_next(act, counter)

    def _finish(self, act: Transaction, counter: str, step: int) -> Turn:
        turn = self._my_turn(counter, step)
        return act.record(Kind.FINISHED, before=turn, after=turn.finish(now=act.now))
