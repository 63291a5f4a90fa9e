"""The kiosk's printer: looked at while it rests, and told of each paper once. All of it on the printer's own thread."""

import logging
import math
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import partial

from common.domain.errors import DawrError
from common.domain.health import Condition
from common.domain.paper import PaperState
from common.printing.printer import Printer
from common.printing.printers import Look, Printers, look
from common.printing.queue import Ended, Job, PaperQueue
from common.printing.status import Status, condition_of
from common.qt.worker import Worker
from kiosk.ledger import Ledger, Left

PATIENCE = 8.0  # seconds that a visitor looks at a printer which does not begin
LOOK_EVERY, LOOK_AGAIN, LOOK_AT_SILENT = 10.0, 5.0, 60.0
"""Seconds between two looks: at a printer that rests, at one that cannot print, at one that says nothing."""
_log = logging.getLogger(__name__)


class Outlet(StrEnum):
    """Where the paper of the next ticket comes out; SCREEN: there is none, the number is read from the screen."""

    HERE = "here"
    RECEPTION = "reception"
    SCREEN = "screen"


@dataclass(frozen=True, slots=True)
class Seen:
    """`condition` is that of the machine's own printer."""

    outlet: Outlet
    condition: Condition
    is_silent: bool = False


class PaperDesk:
    """Each `ledger` is of one store. `changed` is told when the outlet or the printer's condition is another."""

    def __init__(self, printer: Printer, store: Ledger, journal: Ledger) -> None:
        self.worker, self.prints = Worker(), printer.prints
        self.seen = Seen(Outlet.HERE, Condition.UNKNOWN)
        self.changed: Callable[[], None] = lambda: None
        self._printer, self._ending = printer, threading.Event()
        self._queue = PaperQueue(printer, PATIENCE, sleep=self._ending.wait)
        self._ledgers = {False: store, True: journal}
        self._looked_at = -math.inf

    @property
    def outlet(self) -> Outlet:
        return self.seen.outlet

    def look(self) -> None:
        """If it is time for it and the printer rests. Nobody waits for the answer."""
        if self.prints and not self.worker.busy and time.monotonic() - self._looked_at >= self._pause:
            self._look()

    def print(self, job: Job, then: Callable[[Ended], None], *, is_away: bool) -> None:
        """A copy that was asked for; `is_away`: in the journal."""
        work = partial(self._print, job, self._ledgers[is_away])
        self.worker.run(work, partial(self._take_ended, then), lambda fault: then(_failed(job, fault)))

    def show(self, job: Job, *, is_away: bool) -> None:
        """It is not printed: the screen tells the number."""
        settle = partial(self._ledgers[is_away].settle_paper, job.ticket, job.copy, PaperState.SHOWN)
        self.worker.run(settle, _leave, _warn)

    def settle_left(self, device: str, until: datetime, then: Callable[[Sequence[Left]], None]) -> None:
        """What an earlier life of this program left, newest first; ask on until both ledgers have answered."""
        for ledger in self._ledgers.values():
            if not ledger.is_asked:
                ledger.is_asked = True
                self.worker.run(partial(ledger.settle_left, device, until), then, partial(_ask_again, ledger))

    def close(self) -> None:
        """What has not begun stays asked for, for after the next start."""
        self._queue.stop()
        self._ending.set()
        self.worker.close()
        for ledger in self._ledgers.values():
            ledger.close()

    @property
    def _pause(self) -> float:
        if self.outlet is not Outlet.HERE:
            return LOOK_AGAIN
        return LOOK_AT_SILENT if self.seen.is_silent else LOOK_EVERY

    def _look(self) -> None:
        self._looked_at = time.monotonic()
        self.worker.run(self._pay_and_see, self._take_seen, _warn)

    def _pay_and_see(self) -> Seen:
        """In the background; a store that was away is told meanwhile what became of its papers."""
        self._queue.pay()
        return _seen(self._printer)

    def _take_seen(self, seen: Seen) -> None:
        self._looked_at = time.monotonic()
        if seen != self.seen:
            self.seen = seen
            self.changed()

    def _print(self, job: Job, ledger: Ledger) -> Ended:
        self._queue.add(job, ledger)
        ended = self._queue.work()
        return ended or Ended(job, PaperState.ASKED)

    def _take_ended(self, then: Callable[[Ended], None], ended: Ended) -> None:
        if ended.fault:
            _log.warning("ticket %s: %s: %s", ended.job.slip.number, ended.state, ended.fault)
        then(ended)
        if not self.seen.is_silent or ended.fault:
            self._look()


def _seen(printer: Printer) -> Seen:
    """In the background. The other printer is only asked when the machine's own does not print."""
    own, other = (printer.own, printer.fallback) if isinstance(printer, Printers) else (printer, None)
    here = look(own)
    condition, is_silent = _condition(here), here.status == Status() and here.fault is None
    if own.prints and here.fault is None:
        return Seen(Outlet.HERE, condition, is_silent)
    is_elsewhere = other is not None and look(other).fault is None
    return Seen(Outlet.RECEPTION if is_elsewhere else Outlet.SCREEN, condition)


def _condition(seen: Look) -> Condition:
    is_gone = seen.fault is not None and seen.status.trouble is None
    return Condition.MISSING if is_gone else condition_of(seen.status)


def _failed(job: Job, fault: DawrError) -> Ended:
    _log.warning("ticket %s is printed elsewhere: %s", job.slip.number, fault)
    return Ended(job, PaperState.FAILED, fault=fault)


def _ask_again(ledger: Ledger, _: DawrError) -> None:
    ledger.is_asked = False


def _leave(_: object) -> None:
    """Nothing follows from it."""


def _warn(fault: DawrError) -> None:
    _log.warning("%s", fault)
