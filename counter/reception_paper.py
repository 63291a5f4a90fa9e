"""The reception's slips on paper: each copy is written down before it is begun, and what became of it afterwards."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from common.domain.errors import DawrError, QueueError
from common.domain.forecast import Outlook
from common.domain.paper import Paper, PaperState
from common.domain.ticket import Turn
from common.operations import Operations
from common.printing.outcome import NotBegun, Printed
from common.qt.worker import Worker
from counter.reception_acts import Wanted
from counter.reception_press import Press

Refused = Callable[[DawrError], None]


class SlipDesk:
    """The store is asked by its worker, the printer by another one; a copy is begun once, whoever asks."""

    def __init__(
        self,
        operations: Operations,
        store: Worker,
        press: Callable[[], Press],
        outlook: Callable[[Turn], Outlook],
    ) -> None:
        self._operations, self._store, self._press, self._outlook = operations, store, press, outlook
        self._paper = Worker()
        self._owed: list[Callable[[], object]] = []

    def print(self, wanted: Wanted, then: Callable[[], None], no: Refused) -> None:
        def begun(answer: tuple[Paper, Outlook]) -> None:
            paper, told = answer
            work = partial(self._press().print_slip, wanted.turn, told, copy=paper.copy, is_update=wanted.is_update)
            self._paper.run(work, partial(self._printed, paper, then), partial(self._failed, paper, no))

        self._store.run(partial(self._begin, wanted), begun, no)

    def close(self) -> None:
        """What is being printed is printed."""
        self._paper.close()

    def _begin(self, wanted: Wanted) -> tuple[Paper, Outlook]:
        self._pay()
        do, ticket = self._operations, wanted.turn.ticket.id
        if wanted.again:
            paper = do.reprint(ticket, counter=wanted.counter, request=wanted.request)
        else:
            paper = do.papers(ticket)[0]
        do.begin_paper(ticket, paper.copy)
        return paper, self._outlook(wanted.turn)

    def _printed(self, paper: Paper, then: Callable[[], None], printed: Printed) -> None:
        state = PaperState.PRINTED if printed.is_confirmed else PaperState.SENT
        self._settle(paper, state, printed.printer, "", then)

    def _failed(self, paper: Paper, no: Refused, error: DawrError) -> None:
        state = PaperState.FAILED if isinstance(error, NotBegun) else PaperState.UNCERTAIN
        self._settle(paper, state, "", error.text("en"), lambda: no(error))

    def _settle(self, paper: Paper, state: PaperState, printer: str, fault: str, tell: Callable[[], None]) -> None:
        """The clerk is told what became of the paper, even if the store is told later."""
        work = partial(self._operations.settle_paper, paper.ticket, paper.copy, state, printer=printer, fault=fault)
        self._owed.append(work)
        self._store.run(self._pay, lambda _: tell(), lambda _: tell())

    def _pay(self) -> None:
        """In the background: tell the store what it could not be told before."""
        while self._owed:
            with suppress(QueueError):  # it was settled by a person who did not wait for us
                self._owed[0]()
            del self._owed[0]
