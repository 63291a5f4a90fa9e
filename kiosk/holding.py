"""The ticket in this visitor's hand: what became of its paper, and the id under which the next thing is asked."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from common.domain.paper import PaperState
from common.printing.queue import Ended, Job
from common.printing.slip import Slip
from kiosk.paper_desk import Outlet, PaperDesk
from kiosk.ticket import Held, Issued, PaperSign

_PAPERS: Mapping[PaperState, PaperSign] = {
    PaperState.PRINTED: PaperSign.PRINTED,
    PaperState.SENT: PaperSign.PRINTED,
    PaperState.UNCERTAIN: PaperSign.UNCERTAIN,
    PaperState.FAILED: PaperSign.FAILED,
}


class Holding:
    """`changed` is told when the paper has come out, or has not."""

    def __init__(self, desk: PaperDesk, changed: Callable[[], None]) -> None:
        self._desk, self._changed = desk, changed
        self.forget()

    def forget(self) -> None:
        """From now on a touch on a service means another ticket."""
        self.request = uuid.uuid4().hex
        self.ticket: Held | None = None

    def hold(self, issued: Issued, slip: Slip) -> None:
        """It is in the store with its paper asked for: print that, or show the number where no paper would come."""
        self.request = uuid.uuid4().hex
        self.ticket = Held(issued, slip, PaperSign.NONE)
        if self._desk.prints:
            self.ticket = replace(self.ticket, paper=self._begin(issued, slip))

    def hold_again(self, issued: Issued, slip: Slip) -> None:
        """After a restart in the middle of its paper: nobody knows whether that came out."""
        self.request = uuid.uuid4().hex
        self.ticket = Held(issued, slip, PaperSign.UNCERTAIN)

    def print_copy(self, copy: int) -> None:
        """One more that its visitor has asked for."""
        self.request = uuid.uuid4().hex
        if self.ticket:
            slip = replace(self.ticket.slip, copy=copy)
            self.ticket = replace(self.ticket, slip=slip, paper=PaperSign.PRINTING)
            self.print(replace(self.ticket.issued, copy=copy), slip)

    def print(self, issued: Issued, slip: Slip) -> None:
        """A paper that was asked for, whoever holds a ticket now."""
        if issued.copy is not None:
            job = Job(issued.turn.ticket.id, issued.copy, slip)
            self._desk.print(job, partial(self._take_ended, slip), is_away=issued.is_away)

    def _begin(self, issued: Issued, slip: Slip) -> PaperSign:
        if issued.copy is None:
            return PaperSign.UNCERTAIN
        if self._desk.outlet is Outlet.SCREEN:
            self._desk.show(Job(issued.turn.ticket.id, issued.copy, slip), is_away=issued.is_away)
            return PaperSign.SHOWN
        self.print(issued, slip)
        return PaperSign.PRINTING

    def _take_ended(self, slip: Slip, ended: Ended) -> None:
        """The paper of a ticket that is gone says nothing about the next."""
        if self.ticket and slip is self.ticket.slip:
            is_elsewhere = ended.printed is not None and ended.printed.is_elsewhere
            paper = PaperSign.ELSEWHERE if is_elsewhere else _PAPERS.get(ended.state, PaperSign.PRINTING)
            self.ticket = replace(self.ticket, paper=paper)
            self._changed()
