"""The ticket in this visitor's hand: what became of its paper, and the id under which the next thing is asked."""

import logging
import uuid
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from common.domain.errors import DawrError
from common.printing.slip import Slip
from kiosk.office import Office
from kiosk.ticket import Held, Issued, Paper

_log = logging.getLogger(__name__)


class Holding:
    """`changed` is told when the paper has come out, or has not."""

    def __init__(self, office: Office, changed: Callable[[], None]) -> None:
        self._office, self._changed = office, changed
        self.forget()

    def forget(self) -> None:
        """From now on a touch on a service means another ticket."""
        self.request = uuid.uuid4().hex
        self.ticket: Held | None = None

    def hold(self, issued: Issued, slip: Slip) -> None:
        """It is in the store: print it."""
        self.request = uuid.uuid4().hex
        self.ticket = Held(issued, slip, Paper.PRINTING if self._office.prints else Paper.NONE)
        if self._office.prints:
            self._office.print_slip(slip, then=partial(self._take_printed, slip), no=partial(self._take_fault, slip))

    def _take_printed(self, slip: Slip, _: None) -> None:
        self._settle(slip, Paper.PRINTED)

    def _take_fault(self, slip: Slip, fault: DawrError) -> None:
        _log.warning("ticket %s was not printed: %s", slip.number, fault)
        self._settle(slip, Paper.FAILED)

    def _settle(self, slip: Slip, paper: Paper) -> None:
        """Paper of a ticket that is gone says nothing about the next."""
        if self.ticket and slip is self.ticket.slip:
            self.ticket = replace(self.ticket, paper=paper)
            self._changed()
