"""What the reception asks of the store and the printer, in the background and in this order: commit, then print."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from common.domain.errors import DawrError, StoreUnavailable
from common.domain.forecast import Outlook
from common.domain.ticket import State, Ticket, Turn
from common.operations.looking import Visit
from common.qt.runtime import Runtime
from common.settings import Settings
from counter.reception_acts import Act, Wanted, carry_out
from counter.reception_console import current
from counter.reception_offer import Offer

if TYPE_CHECKING:
    from counter.reception_paper import SlipDesk
    from counter.reception_press import Press

NO_OUTLOOK = Outlook(0, None)
Refused = Callable[[DawrError], None]


@dataclass(frozen=True, slots=True)
class LookedUp:
    """What one look at the store saw: the offer for a class, and the visit of a number, if there is one."""

    number: str = ""
    offer: Offer = field(default_factory=Offer)
    visit: Visit | None = None
    outlook: Outlook | None = None


class Office:
    """One act at a time; what the store did not answer keeps its request."""

    def __init__(self, runtime: Runtime, settings: Settings) -> None:
        self._operations, self._store = runtime.operations, runtime.worker
        self._settings = settings
        self._unanswered: tuple[Act, str] | None = None
        self.busy = False
        self.prints = bool(settings.printer and self._press)  # a wrong address is told at the start

    def look(self, priority: str, number: str) -> LookedUp:
        """In the background."""
        offer = Offer(self._operations.outlooks(priority), self._operations.full())
        visit = self._operations.visit(number) if number else None
        return LookedUp(number, offer, visit, self._shown(current(visit.turns)) if visit else None)

    def carry_out(self, act: Act, told: Outlook | None, then: Callable[[Turn], None], no: Refused) -> None:
        """Not while another is carried out: a double press is one act. `told`: the wait that is promised."""
        if self.busy:
            return
        self.busy, request = True, self._request(act)

        def done(turn: Turn) -> None:
            self.busy, self._unanswered = False, None
            then(turn)

        def refused(error: DawrError) -> None:
            self.busy = False
            if not isinstance(error, StoreUnavailable):
                self._unanswered = None
            no(error)

        self._store.run(lambda: carry_out(self._operations, act, told, request), done, refused)

    def print_slip(self, wanted: Wanted, then: Callable[[], None], no: Refused) -> None:
        """With what can be told of the wait now."""
        self._slips.print(wanted, then, no)

    def picture(self, ticket: Ticket) -> str:
        """The ticket's QR code for a screen, as a data URL."""
        return self._press.picture(ticket)

    def close(self) -> None:
        """What is being printed is printed."""
        if self.prints:
            self._slips.close()

    @cached_property
    def _press(self) -> "Press":
        from counter.reception_press import Press  # noqa: PLC0415 - the first frame need not wait for it

        return Press(self._operations, self._settings)

    @cached_property
    def _slips(self) -> "SlipDesk":
        from counter.reception_paper import SlipDesk  # noqa: PLC0415 - the same

        return SlipDesk(
            self._operations, self._store, lambda: self._press, lambda turn: self._outlook(turn) or NO_OUTLOOK
        )

    def _outlook(self, turn: Turn) -> Outlook | None:
        """Of a turn that waits; called in this very moment it does not wait any more."""
        if turn.step.state is not State.WAITING:
            return None
        try:
            return self._operations.outlook(turn.step.id)
        except StoreUnavailable:
            raise
        except DawrError:
            return None

    def _shown(self, turn: Turn) -> Outlook | None:
        outlook = self._outlook(turn)
        return outlook and replace(outlook, wait=self._operations.shown_wait(turn.step.id))

    def _request(self, act: Act) -> str:
        if self._unanswered is None or self._unanswered[0] != act:
            self._unanswered = (act, uuid.uuid4().hex)
        return self._unanswered[1]
