"""The copies of tickets' slips, and what became of each."""

from datetime import datetime
from typing import Any

from common.domain.event import instant_text
from common.domain.paper import Paper, PaperState
from common.domain.ticket import Turn
from common.store.damage import check_types, moment, reads
from common.store.engine import Engine
from common.store.queries import QUERIES
from common.store.tickets import turn_of_row

_COLUMNS = 8
_MOST = 100  # a machine has a printer or two: more than these nobody can still be waiting for


class Papers:
    """The papers of one centre. What changes them is used inside a transaction."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def add(self, ticket: int, device: str, request: str, at: datetime, *, known: int = 0) -> int:
        """Ask for the next copy; its number. At least so many copies are `known` to be in the world before it."""
        asked = {"device": device, "request": request, "known": known}
        row = self._row("paper_insert", ticket=ticket, at=instant_text(at), **asked)
        return int(row[0])

    def begin(self, ticket: int, copy: int, at: datetime, *, by: str = "") -> bool:
        """Whether it was asked for, and is now being sent by whoever asks; who has a name may ask twice."""
        return self._row("paper_begin", ticket=ticket, copy=copy, at=instant_text(at), by=by) is not None

    def settle(self, paper: Paper) -> None:
        """Keep the state, printer, fault and moment of a copy."""
        self._run(
            "paper_settle",
            ticket=paper.ticket,
            copy=paper.copy,
            state=paper.state.value,
            printer=paper.printer,
            fault=paper.fault,
            at=instant_text(paper.at),
        )

    def give_up(self, ticket: int, at: datetime) -> None:
        """What was asked for of a ticket, and not begun, is not to be printed any more."""
        self._run("papers_give_up", ticket=ticket, at=instant_text(at))

    def of_ticket(self, ticket: int) -> list[Paper]:
        """Newest first."""
        values = {"centre": self._centre, "ticket": ticket}
        return [_paper(row) for row in self._engine.rows(QUERIES["papers_of_ticket"], values)]

    def unsettled(self, device: str) -> list[tuple[Paper, Turn]]:
        """What a device has asked for and not heard of, newest first, with the newest turn of its visit."""
        values = {"centre": self._centre, "device": device, "most": _MOST}
        rows = self._engine.rows(QUERIES["papers_unsettled"], values)
        return [(_paper(row[:_COLUMNS]), turn_of_row(row[_COLUMNS:])) for row in rows]

    def _row(self, query: str, **values: Any) -> Any:
        return self._engine.row(QUERIES[query], {"centre": self._centre, **values})

    def _run(self, query: str, **values: Any) -> None:
        self._engine.run(QUERIES[query], {"centre": self._centre, **values})


_TYPES = ((int,), (int,), *[(str,)] * 6)


@reads("paper", lambda row: f"{row[0]}/{row[1]}")
def _paper(row: Any) -> Paper:
    check_types(row, _TYPES)
    ticket, copy, device, printer, state, fault, request, at = row
    return Paper(ticket, copy, device, printer, PaperState(state), fault, request, moment(at))
