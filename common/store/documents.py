"""Documents, what they say, and every copy that was printed of them."""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, datetime
from types import NoneType
from typing import Any, NamedTuple

from common.domain.document import Content, Document, DocumentState, EndReason, Identity, PrintReason, Template
from common.domain.event import canonical, instant_text
from common.store.damage import check_types, moment, reads
from common.store.engine import Engine
from common.store.queries import QUERIES


class Copy(NamedTuple):
    """One print of a document, on a controlled sheet if it has one."""

    serial: str
    copy: int
    staff: str
    at: datetime
    reason: PrintReason | None
    stock: str | None
    sheet: str | None


class Said(NamedTuple):
    """What a document says, and the salt of its digest."""

    content: Content
    salt: str


class Documents:
    """The documents of one centre."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def add(self, document: Document) -> None:
        self._run("document_insert", **_values(document))

    def put(self, document: Document) -> None:
        """Keep a changed document."""
        self._run("document_update", **_values(document))

    def of_id(self, document: int) -> Document | None:
        row = self._row("document_of_id", id=document)
        return row and document_of_row(row)

    def of_serial(self, serial: str) -> Document | None:
        """The one that bears the serial now, dead or alive."""
        row = self._row("document_of_serial", serial=serial)
        return row and document_of_row(row)

    def of_ticket(self, ticket: int) -> list[Document]:
        return self._documents("documents_of_ticket", ticket=ticket)

    def open_in(self, wing: str, state: DocumentState) -> list[Document]:
        """What is asked for, printed or ready in a wing, first asked first."""
        return self._documents("documents_open", wing=wing, state=state.value)

    def after(self, document: int, most: int) -> list[Document]:
        """The next of all documents there ever were."""
        return self._documents("documents_from", id=document, most=most)

    def say(self, document: int, said: Said) -> None:
        """Keep what a new document says."""
        self._run("content_insert", document=document, salt=said.salt, body=canonical(dict(said.content)))

    def correct(self, document: int, said: Said) -> None:
        """It says something else from now on."""
        self._run("content_update", document=document, salt=said.salt, body=canonical(dict(said.content)))

    def said(self, document: int) -> Said | None:
        """None once it was purged."""
        row = self._row("content", document=document)
        return row and _said((document, *row))

    def next_count(self, year: int) -> int:
        """Take the next count for a serial of that year; inside the transaction of the print."""
        return int(self._row("document_series_next", year=year)[0])

    def add_copy(self, document: int, copy: Copy) -> None:
        self._run("print_insert", **{**copy._asdict(), "document": document, "at": instant_text(copy.at)})

    def copies(self, document: int) -> list[Copy]:
        """In the order of their printing, also under serials that are dead."""
        return [_copy(row) for row in self._engine.rows(QUERIES["prints_of"], self._of(document=document))]

    def bury(self, serial: str, reason: str, at: datetime) -> None:
        """The serial is good no more, for ever."""
        self._run("serial_bury", serial=serial, reason=reason, at=instant_text(at))

    def revoked(self) -> dict[str, datetime]:
        """All serials that are good no more, and since when: revoked, withdrawn after a print, or with wrong data."""
        rows = self._engine.rows(QUERIES["serials_dead"], self._of())
        return dict(_dead(row) for row in rows)

    def is_revoked(self, serial: str) -> bool:
        return self._row("serial_fate", serial=serial) is not None

    def _documents(self, query: str, **values: Any) -> list[Document]:
        return [document_of_row(row) for row in self._engine.rows(QUERIES[query], self._of(**values))]

    def _row(self, query: str, **values: Any) -> Any:
        return self._engine.row(QUERIES[query], self._of(**values))

    def _run(self, query: str, **values: Any) -> None:
        self._engine.run(QUERIES[query], self._of(**values))

    def _of(self, **values: Any) -> dict[str, Any]:
        return {"centre": self._centre, **values}


NAMES = tuple(field.name for field in fields(Document))
"""The columns of a row, in their order."""
_MOMENTS = ("asked_at", "printed_at", "ready_at", "closed_at", "purged_at")
_READERS: Mapping[str, Callable[[str], Any]] = {
    "template": Template,
    "state": DocumentState,
    "identity": Identity,
    "reason": EndReason,
    "day": date.fromisoformat,
    "issued_on": date.fromisoformat,
    **dict.fromkeys(_MOMENTS, moment),
}

_TEXT, _NUMBER, _MAY_BE_TEXT = (str,), (int,), (str, NoneType)
_NUMBERS: Mapping[str, tuple[type, ...]] = {"id": _NUMBER, "copies": _NUMBER, "ticket": (int, NoneType)}
_KNOWN_AT_ONCE = NAMES[: NAMES.index("ticket")]
_TYPES = tuple(_NUMBERS.get(name, _TEXT if name in (*_KNOWN_AT_ONCE, "state") else _MAY_BE_TEXT) for name in NAMES)


@reads("document")
def document_of_row(row: Any) -> Document:
    """A row of the columns named @document in queries/documents.sql: the fields of a document, in their order."""
    check_types(row, _TYPES)
    return Document(**{name: _read(name, value) for name, value in zip(NAMES, row, strict=True)})


def _read(name: str, value: Any) -> Any:
    return _READERS[name](value) if name in _READERS and value is not None else value


def _values(document: Document) -> dict[str, Any]:
    return {name: _plain(getattr(document, name)) for name in NAMES}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return instant_text(value)
    return value.isoformat() if isinstance(value, date) else value


_COPY_TYPES = (_TEXT, _NUMBER, _TEXT, _TEXT, *[_MAY_BE_TEXT] * 3)


@reads("document_print", lambda row: f"{row[0]}/{row[1]}")
def _copy(row: Any) -> Copy:
    check_types(row, _COPY_TYPES)
    serial, copy, staff, at, reason, stock, sheet = row
    return Copy(serial, copy, staff, moment(at), PrintReason(reason) if reason is not None else None, stock, sheet)


_DEAD_TYPES = (_TEXT, _TEXT)


@reads("dead_serial")
def _dead(row: Any) -> tuple[str, datetime]:
    check_types(row, _DEAD_TYPES)
    serial, at = row
    return serial, moment(at)


_SAID_TYPES = (_NUMBER, _TEXT, _TEXT)


@reads("document_content")
def _said(row: Any) -> Said:
    check_types(row, _SAID_TYPES)
    _, salt, body = row
    return Said(_content(json.loads(body)), salt)


def _content(body: Any) -> Content:
    """Texts by name, which can be written again; else TypeError or ValueError."""
    if not isinstance(body, dict) or not all(isinstance(text, str) for text in body.values()):
        raise TypeError(body)
    canonical(body).encode()
    return body
