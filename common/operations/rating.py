"""A visitor rates a finished step, once."""

from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.ticket import State
from common.operations.transaction import Verbs

SCORES = range(1, 6)


class Rating(Verbs):
    def rate(self, step: int, score: int, *, device: str | None = None, request: str | None = None) -> None:
        """Keep a score from 1 (very dissatisfied) to 5 (very satisfied)."""
        if score not in SCORES:
            raise QueueError(Refusal.NOT_A_SCORE)
        with self._transaction("rate", request) as act:
            if act.done:
                return
            turn = self._known_turn(step)
            if turn.step.state is not State.FINISHED:
                raise QueueError(Refusal.NOT_FINISHED)
            if act.store.tickets.score(step) is not None:
                raise QueueError(Refusal.ALREADY_RATED)
            act.store.tickets.rate(step, score, act.now)
            act.note(Kind.RATED, {"score": score}, ticket=turn.ticket.id, step=step, device=device)
