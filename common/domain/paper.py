"""What becomes of the paper of a ticket: each copy that was asked for comes out once at most, and nobody guesses."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class PaperState(StrEnum):
    """ASKED: surely not printed yet. SENDING: some of it may be on its way to a printer.

    PRINTED: the printer said so. SENT: all went to a printer that says nothing. UNCERTAIN: it broke off in the middle,
    so that nobody knows. FAILED: surely not printed, and given up. SHOWN: the screen alone has told the number.
    """

    ASKED = "asked"
    SENDING = "sending"
    PRINTED = "printed"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    FAILED = "failed"
    SHOWN = "shown"

    def may_become(self, state: "PaperState") -> bool:
        """What is settled is never printed again: whoever wants it once more asks for another copy."""
        return state in _NEXT.get(self, ())


_NEXT: Mapping[PaperState, frozenset[PaperState]] = {
    PaperState.ASKED: frozenset({PaperState.SENDING, PaperState.FAILED, PaperState.SHOWN}),
    PaperState.SENDING: frozenset(
        {PaperState.ASKED, PaperState.PRINTED, PaperState.SENT, PaperState.UNCERTAIN, PaperState.FAILED}
    ),
}


@dataclass(frozen=True, slots=True)
class Paper:
    """One copy of a ticket's slip. `printer` is the address where it came out; `fault` a line for staff, in English."""

    ticket: int
    copy: int
    device: str
    printer: str
    state: PaperState
    fault: str
    request: str
    at: datetime
