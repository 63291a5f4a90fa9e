"""The tickets that wait for a printer: one after another, tried again while nothing was sent, and never after that."""

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from secrets import token_hex
from typing import Protocol

from common.domain.errors import DawrError, QueueError, StoreUnavailable
from common.domain.paper import PaperState
from common.printing.outcome import NotBegun, Printed, Uncertain
from common.printing.printer import Printer
from common.printing.slip import Slip

_log = logging.getLogger(__name__)

PATIENCE = 20.0
"""Seconds that a visitor waits for paper; then the number on the screen must do."""
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 4.0


@dataclass(frozen=True, slots=True)
class Job:
    """A copy that was asked for in the store."""

    ticket: int
    copy: int
    slip: Slip


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of a job: PRINTED, SENT, UNCERTAIN, FAILED; or still ASKED, when the queue was stopped."""

    job: Job
    state: PaperState
    printed: Printed | None = None
    fault: DawrError | None = None


class Ledger(Protocol):
    """Where is written what became of each copy: the verbs `begin_paper` and `settle_paper` of a store or journal."""

    def begin_paper(self, ticket: int, copy: int, *, request: str) -> None: ...

    def settle_paper(self, ticket: int, copy: int, state: PaperState, *, printer: str, fault: str) -> object: ...


class PaperQueue:
    """`add` from any thread; `work` in the one that has the printer, once for each job."""

    def __init__(
        self,
        printer: Printer,
        patience: float = PATIENCE,
        now: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        """`sleep` may end early: an Event's `wait`, set when the program ends."""
        self._printer, self._patience = printer, patience
        self._now, self._sleep = now, sleep
        self._waiting: deque[tuple[Job, Ledger, float]] = deque()
        self._owed: list[tuple[Ledger, Ended]] = []
        self._is_stopped = False

    def add(self, job: Job, ledger: Ledger) -> None:
        """The visitor's patience begins now. `ledger` is that of the store that gave the ticket."""
        self._waiting.append((job, ledger, self._now() + self._patience))

    def stop(self) -> None:
        """Nothing more is begun; what is asked for stays so in its ledger, for after the restart."""
        self._is_stopped = True

    def work(self) -> Ended | None:
        """See the next job to its end; None when there is none. QueueError when another program has begun it.

        It is tried at least once, however long the jobs before it took.
        """
        if not self._waiting:
            return None
        job, ledger, until = self._waiting.popleft()
        request = token_hex(16)
        for pause in _pauses():
            ended = self._attempt(job, ledger, request)
            left = until - self._now()
            if ended.state is not PaperState.ASKED or self._is_stopped:
                return ended
            if left <= 0:
                return self._give_up(ended, ledger)
            self._sleep(min(pause, left))
        return None

    def pay(self) -> None:
        """In the thread of `work`, while nothing waits: tell the ledgers what they could not be told before."""
        for ledger in {id(ledger): ledger for ledger, _ in self._owed}.values():
            with suppress(StoreUnavailable):
                self._pay(ledger)

    def _attempt(self, job: Job, ledger: Ledger, request: str) -> Ended:
        """ASKED when it may be tried again: not stopped, nothing sent, or nobody to ask whether it may begin.

        It may have begun in a store whose answer was lost: the request says that it was this attempt's.
        """
        if self._is_stopped:
            return Ended(job, PaperState.ASKED)
        try:
            self._pay(ledger)
            ledger.begin_paper(job.ticket, job.copy, request=request)
        except StoreUnavailable as away:
            return Ended(job, PaperState.ASKED, fault=away)
        ended = self._print(job)
        self._settle(ledger, ended)
        return ended

    def _print(self, job: Job) -> Ended:
        try:
            printed = self._printer.print_slip(job.slip)
        except NotBegun as fault:
            return Ended(job, PaperState.ASKED, fault=fault)
        except Uncertain as fault:
            return Ended(job, PaperState.UNCERTAIN, fault=fault)
        return Ended(job, PaperState.PRINTED if printed.is_confirmed else PaperState.SENT, printed)

    def _give_up(self, ended: Ended, ledger: Ledger) -> Ended:
        failed = Ended(ended.job, PaperState.FAILED, fault=ended.fault)
        self._settle(ledger, failed)
        return failed

    def _settle(self, ledger: Ledger, ended: Ended) -> None:
        """A store that is away is told later; one that is never told takes it for uncertain after a restart."""
        self._owed.append((ledger, ended))
        try:
            self._pay(ledger)
        except StoreUnavailable as away:
            _log.warning("%s: %s of ticket %s is told later", away, ended.state, ended.job.slip.number)

    def _pay(self, ledger: Ledger) -> None:
        for owed in [one for one in self._owed if one[0] is ledger]:
            try:
                _tell(*owed)
            except QueueError as settled:  # by a person who did not wait for us
                _log.warning("%s", settled)
            self._owed.remove(owed)


def _tell(ledger: Ledger, ended: Ended) -> None:
    printer = ended.printed.printer if ended.printed else ""
    fault = ended.fault.text("en") if ended.fault else ""
    ledger.settle_paper(ended.job.ticket, ended.job.copy, ended.state, printer=printer, fault=fault)


def _pauses() -> Iterator[float]:
    """Growing."""
    pause = FIRST_PAUSE
    while True:
        yield pause
        pause = min(2 * pause, LONGEST_PAUSE)
