"""Whether packs of controlled forms, and every sheet of them, are as their events left them.

Once a chain was purged the events of older sheets are gone: of these only what came after is looked at.
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from common.domain.event import Event, Kind, instant_text
from common.domain.stock import SheetState, sheets_of_print
from common.store.mismatch import Mismatch

Sheets = Callable[[str], Sequence[Sequence[Any]]]
"""Of a pack: the rows of its sheets."""
_AGAIN = """UPDATE sheet_said SET state = 'spoiled', reason = ? WHERE state = 'used'
    AND (stock, number) IN (SELECT stock, number FROM newest_said WHERE document = ?)"""
_TOLD = "INSERT INTO sheet_said VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_SPOIL = """INSERT INTO sheet_said VALUES (?, ?, 'spoiled', ?, ?, ?, ?, ?)
    ON CONFLICT (stock, number) DO UPDATE SET state = excluded.state, reason = excluded.reason"""
_SAID = "SELECT state, reason, at, document, staff, was_used FROM sheet_said WHERE stock = ? AND number = ?"


class SheetsSaid:
    """What the chain says of packs and sheets, beside what is kept."""

    def __init__(self, said: sqlite3.Connection) -> None:
        """`said`: a place for as much as there is."""
        self._said = said
        self._packs: dict[str, tuple[Any, ...]] = {}
        said.execute(
            "CREATE TABLE sheet_said (stock TEXT, number TEXT, state TEXT, at TEXT, document INTEGER, reason TEXT,"
            " staff TEXT, was_used INTEGER, PRIMARY KEY (stock, number))"
        )
        said.execute(
            "CREATE TABLE newest_said (document INTEGER, stock TEXT, number TEXT, PRIMARY KEY (document, number))"
        )

    def keep(self, event: Event) -> None:
        """What one event says; give them in order."""
        body = event.happening.body
        match event.happening.kind:
            case Kind.STOCK_ADDED:
                self._packs[body["stock"]] = (body["prefix"], body["first"], body["last"])
            case Kind.DOCUMENT_PRINTED:
                self._keep_print(event)
            case Kind.SHEET_SPOILED:
                self._said.execute(_SPOIL, (*_ended(event), "document" in body))
            case Kind.SHEET_RETURNED:
                stock, number, *rest = _ended(event)
                row = (stock, number, SheetState.RETURNED.value, *rest, False)
                self._said.execute(_TOLD, row)

    def first_that_differs(self, packs: Iterable[Sequence[Any]], sheets: Sheets, start: int) -> Mismatch | None:
        """`packs`: code, prefix, first, last and next of each; `start`: after which event the chain begins."""
        for code, prefix, first, last, following in packs:
            said, rows = self._packs.pop(code, None), sheets(code)
            if said is None and start == 0:
                return Mismatch(0, "invented", "stock", code)
            if said not in (None, (prefix, first, last)) or following != first + len(rows):
                return Mismatch(0, "differs", "stock", code)
            found = next((one for row in rows if (one := self._wrong(row, start))), None)
            if found:
                return found
        return self._missing()

    def _keep_print(self, event: Event) -> None:
        """A copy on its sheets; what is printed once more makes the sheet before worthless."""
        body, at = event.happening.body, instant_text(event.happening.at)
        stock, document, staff = body.get("stock"), body["document"], event.happening.staff
        if body.get("reason"):
            self._said.execute(_AGAIN, (body["reason"], document))
        self._said.execute("DELETE FROM newest_said WHERE document = ?", (document,))
        for number in sheets_of_print(body):
            self._said.execute("INSERT INTO newest_said VALUES (?, ?, ?)", (document, stock, number))
            self._said.execute(_TOLD, (stock, number, SheetState.USED.value, at, document, None, staff, False))

    def _wrong(self, row: Sequence[Any], start: int) -> Mismatch | None:
        stock, number, state, at, document, reason, staff = row
        said = self._said.execute(_SAID, (stock, number)).fetchone()
        name = f"{stock} {number}"
        if said is None:
            is_new = start == 0 or (document is not None and document > start)
            return Mismatch(0, "invented", "sheet", name) if is_new else None
        self._said.execute("DELETE FROM sheet_said WHERE stock = ? AND number = ?", (stock, number))
        kept = (state, reason, at, document, staff)
        most = 2 if said[-1] else len(kept)  # how it was used was told before the chain begins
        return Mismatch(0, "differs", "sheet", name) if kept[:most] != tuple(said[:most]) else None

    def _missing(self) -> Mismatch | None:
        """What the chain knows and nobody has."""
        if self._packs:
            return Mismatch(0, "missing", "stock", min(self._packs))
        row = self._said.execute("SELECT stock, number FROM sheet_said ORDER BY stock, number LIMIT 1").fetchone()
        return Mismatch(0, "missing", "sheet", f"{row[0]} {row[1]}") if row else None


def _ended(event: Event) -> tuple[Any, ...]:
    """Of a sheet that was spoiled or given back: pack, number, moment, document, reason and staff."""
    body, at = event.happening.body, instant_text(event.happening.at)
    return body["stock"], body["sheet"], at, body.get("document"), body["reason"], event.happening.staff
