"""What a kiosk's journal has and the store has not is handed in: in order, each ticket once, its number unchanged."""

import logging

from common.away.journal import Journal
from common.domain.errors import QueueError
from common.domain.ticket import Turn
from common.operations import Operations

_log = logging.getLogger(__name__)


class Handover:
    """It may end at any point and be begun anew: the store knows a ticket by the request under which it was issued."""

    def __init__(self, journal: Journal, store: Operations, device: str) -> None:
        self._journal, self._store, self._device = journal, store, device

    def next(self, *, but: int | None = None) -> int:
        """Hand in the ticket that came first; how many there are then still. `but`: not this step, it may yet grow."""
        outstanding = self._journal.outstanding()
        ready = [turn for turn in outstanding if turn.step.id != but]
        if not ready:
            return len(outstanding)
        self._hand_in(ready[0])
        return len(outstanding) - 1

    def _hand_in(self, turn: Turn) -> None:
        ticket = turn.ticket
        try:
            admitted = self._store.admit(
                ticket.number,
                ticket.issued_at,
                ticket.errands,
                language=ticket.language,
                priority=ticket.priority,
                device=self._device,
                request=self._journal.request_of(turn),
            )
        except QueueError as refusal:
            _log.error("the ticket %s of %s was not taken over: %s", ticket.number, ticket.issued_at, refusal)
            self._journal.hand_in(turn, None, refusal)
        else:
            _log.info("handed in: %s of %s", ticket.number, ticket.issued_at)
            self._journal.hand_in(turn, admitted)
