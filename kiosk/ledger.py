"""Where the printer's own thread writes down what became of each paper: its connection is opened there, when needed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from common.domain.paper import Paper, PaperState
from common.domain.ticket import State, Turn
from common.operations import Operations

WAITS_FOR_PAPER = timedelta(minutes=2)
"""So long after it was asked for, a visitor may still stand here."""
_BROKEN_OFF = "the program ended while it was sent"
_TOO_LATE = "the program ended before it was printed"
_HELD = frozenset({State.WAITING, State.EXPIRED})
"""Of a ticket that somebody holds; in a kiosk's journal it is over once it was handed in."""


@dataclass(frozen=True, slots=True)
class Left:
    """A paper that an earlier life of this program did not see to its end: ASKED is surely not printed yet."""

    paper: Paper
    turn: Turn
    is_away: bool


class Opened(NamedTuple):
    """A connection's verbs, and how it is ended."""

    verbs: Operations
    close: Callable[[], None]


class Ledger:
    """Of the store, or of the journal (`is_away`). One that is away is looked for again with every use."""

    def __init__(self, opened: Callable[[], Opened], *, is_away: bool) -> None:
        self._open, self._is_away = opened, is_away
        self._opened: Opened | None = None
        self.is_asked = False

    def begin_paper(self, ticket: int, copy: int, *, request: str = "") -> None:
        self._verbs.begin_paper(ticket, copy, request=request)

    def settle_paper(self, ticket: int, copy: int, state: PaperState, *, printer: str = "", fault: str = "") -> object:
        return self._verbs.settle_paper(ticket, copy, state, printer=printer, fault=fault)

    def settle_left(self, device: str | None, until: datetime) -> list[Left]:
        """What was under way `until` then, newest first. What nobody waits for any more is given up."""
        left = [Left(*one, self._is_away) for one in self._verbs.unsettled_papers(device) if one[0].at <= until]
        return [*self._told(left)]

    def _told(self, left: list[Left]) -> Iterator[Left]:
        for one in left:
            is_wanted = self._is_wanted(one)
            state = PaperState.UNCERTAIN if one.paper.state is PaperState.SENDING else one.paper.state
            if one.paper.state is PaperState.SENDING:
                self._settle(one, state, _BROKEN_OFF)
            elif not is_wanted:
                self._settle(one, PaperState.FAILED, _TOO_LATE)
            if is_wanted:
                yield replace(one, paper=replace(one.paper, state=state))

    def _is_wanted(self, left: Left) -> bool:
        return left.turn.step.state in _HELD and self._verbs.now() - left.paper.at <= WAITS_FOR_PAPER

    def _settle(self, left: Left, state: PaperState, fault: str) -> None:
        self.settle_paper(left.paper.ticket, left.paper.copy, state, fault=fault)

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()

    @property
    def _verbs(self) -> Operations:
        if self._opened is None:
            self._opened = self._open()
        return self._opened.verbs
