"""A receipt printer behind the spooler of a system: what it has passed on is sent, and never more is known of it."""

import time
from contextlib import suppress
from dataclasses import dataclass

from common.printing import escpos
from common.printing.failure import LATE, UNUSABLE, explained
from common.printing.links.spool import LOOK_EVERY, TAKE_SECONDS, Spool
from common.printing.outcome import NotBegun, Printed, Uncertain
from common.printing.slip import Slip, draw
from common.printing.status import Status


@dataclass(frozen=True, slots=True)
class SpooledPrinter:
    address: str
    spool: Spool
    dots: int
    prints: bool = True

    def status(self) -> Status:
        with explained(self.address, UNUSABLE):
            return self.spool.status()

    def print_slip(self, slip: Slip) -> Printed:
        """A spooler would print it whenever it can: what it does not pass on in time is taken back, and Uncertain."""
        job = self._give(escpos.ticket(draw(slip, self.dots)))
        try:
            with explained(self.address, UNUSABLE, Uncertain):
                self._await(job)
        except NotBegun as gone:  # the programs of the spooler, while it has the ticket
            raise Uncertain(gone.wording) from gone
        return Printed(self.address, is_confirmed=False)

    def _give(self, data: bytes) -> str:
        with explained(self.address, UNUSABLE, NotBegun):
            status = self.spool.status()
            if status.trouble:
                raise NotBegun(status.trouble)
            try:
                return self.spool.give(data)
            except TimeoutError as late:
                raise Uncertain(LATE, address=self.address) from late

    def _await(self, job: str) -> None:
        deadline = time.monotonic() + TAKE_SECONDS
        try:
            while self.spool.holds(job):
                if time.monotonic() > deadline:
                    raise TimeoutError
                time.sleep(LOOK_EVERY)
        except OSError:
            with suppress(OSError):  # it may be out, or gone
                self.spool.take_back(job)
            raise
