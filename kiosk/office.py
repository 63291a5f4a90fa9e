"""What the kiosk asks of the store and the printer: all of it in the background, in this order: commit, then print."""

from collections.abc import Callable
from functools import partial

from common.domain.errors import DawrError
from common.domain.ticket import Turn
from common.operations import Operations
from common.operations.looking import Outlook
from common.printing.printer import Printer
from common.printing.slip import Slip
from common.qt.worker import Worker
from kiosk.ticket import Issued

Refused = Callable[[DawrError], None]


class Office:
    """`paper` is a worker of the printer's own: nobody waits for a ticket because another one is being printed."""

    def __init__(
        self, operations: Operations, store: Worker, printer: Printer, paper: Worker, device: str | None
    ) -> None:
        self._operations, self._store = operations, store
        self._printer, self._paper = printer, paper
        self._device = device
        self.prints = printer.prints

    def issue(
        self, service: str, language: str, request: str, *, told: Outlook, then: Callable[[Issued], None], no: Refused
    ) -> None:
        """`told` is the wait that the visitor has seen: it is told again if it cannot be read after the commit."""
        self._store.run(partial(self._issue, service, language, request, told), then, no)

    def cancel(self, issued: Issued, request: str, *, then: Callable[[Turn], None], no: Refused) -> None:
        cancel = partial(self._operations.cancel, issued.turn.step.id, device=self._device, request=request)
        self._store.run(cancel, then, no)

    def print_slip(self, slip: Slip, *, then: Callable[[None], None], no: Refused) -> None:
        self._paper.run(partial(self._printer.print_slip, slip), then, no)

    def _issue(self, service: str, language: str, request: str, told: Outlook) -> Issued:
        turn = self._operations.issue(service, language=language, device=self._device, request=request)
        try:
            return Issued(turn, self._operations.outlook(turn.step.id))
        except DawrError:  # it was called at once, or the store fell silent after the commit
            return Issued(turn, told)
