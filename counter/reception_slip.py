"""The slip that the reception asked for last: printed, printed again, and what became of it."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from common.domain.errors import DawrError
from common.domain.ticket import Ticket, Turn
from counter.reception_acts import Wanted
from counter.reception_office import Office


class SlipState(StrEnum):
    NONE = "none"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Slips:
    """`picture` makes a ticket's code; `prints`: there is a printer.

    Of the slip that was asked for last: whose it is, and what became of it.
    """

    picture: Callable[[Ticket], str]
    prints: bool = False
    number: str = ""
    state: SlipState = SlipState.NONE
    trouble: str = ""


class SlipPrinting:
    """`told` says an error in the clerk's language; `changed` is called whenever something became of the slip."""

    def __init__(self, office: Office, told: Callable[[DawrError], str], changed: Callable[[], None]) -> None:
        self._office, self._told, self._changed = office, told, changed
        self.slips = Slips(office.picture, office.prints)

    def print(self, turn: Turn, counter: str) -> None:
        """The copy that was asked for with the number."""
        self._print(Wanted(turn, counter, uuid.uuid4().hex, again=False, is_update=False))

    def print_again(self, turn: Turn, counter: str, *, fresh: bool) -> None:
        """One more copy, unless one is being printed. It is no update while the visitor of a fresh ticket has none."""
        if self.slips.state is not SlipState.PRINTING:
            has_none = fresh and self.slips.state is SlipState.FAILED
            self._print(Wanted(turn, counter, uuid.uuid4().hex, again=True, is_update=not has_none))

    def _print(self, wanted: Wanted) -> None:
        if self.slips.prints:
            number = wanted.turn.ticket.number
            printing = replace(self.slips, number=number, state=SlipState.PRINTING, trouble="")
            self._become(printing)
            self._office.print_slip(
                wanted,
                lambda: self._become(replace(printing, state=SlipState.PRINTED)),
                lambda error: self._become(replace(printing, state=SlipState.FAILED, trouble=self._told(error))),
            )

    def _become(self, slips: Slips) -> None:
        self.slips = slips
        self._changed()
