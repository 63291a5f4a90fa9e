"""What happened, to which step, where and by whom; each event seals the one before it (hash chain)."""

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter
from typing import Any

from common.domain.ticket import State, Step, Ticket

GENESIS = "0" * 64


class Kind(StrEnum):
    COUNTER_OPENED = "counter-opened"
    COUNTER_CLOSED = "counter-closed"
    COUNTER_REASSIGNED = "counter-reassigned"
    ISSUED = "issued"
    QUEUED = "queued"
    CALLED = "called"
    RECALLED = "recalled"
    STARTED = "started"
    FINISHED = "finished"
    TRANSFERRED = "transferred"
    PARKED = "parked"
    RESUMED = "resumed"
    RETURNED = "returned"
    NO_SHOW = "no-show"
    RESTORED = "restored"
    CORRECTED = "corrected"
    ERRAND_ADDED = "errand-added"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    CARRIED_OVER = "carried-over"
    RATED = "rated"
    REPRINTED = "reprinted"
    UNDONE = "undone"
    CHECKED_IN = "checked-in"
    DAY_CLOSED = "day-closed"
    PURGED = "purged"
    HANDED_IN = "handed-in"
    HELP_ASKED = "help-asked"
    HELP_ANSWERED = "help-answered"
    KEY_MADE = "key-made"
    KEY_RETIRED = "key-retired"
    KEY_REVOKED = "key-revoked"
    DOCUMENT_ASKED = "document-asked"
    DOCUMENT_TAKEN = "document-taken"
    DOCUMENT_GIVEN_BACK = "document-given-back"
    DOCUMENT_PRINTED = "document-printed"
    DOCUMENT_READY = "document-ready"
    DOCUMENT_HANDED_OVER = "document-handed-over"
    DOCUMENT_WITHDRAWN = "document-withdrawn"
    DOCUMENT_REVOKED = "document-revoked"
    DOCUMENTS_PURGED = "documents-purged"
    STOCK_ADDED = "stock-added"
    SHEET_SPOILED = "sheet-spoiled"
    SHEET_RETURNED = "sheet-returned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """An event before it has its place in the chain. `body` holds plain JSON values."""

    at: datetime
    kind: Kind
    request: str
    ticket: int | None = None
    step: int | None = None
    counter: str | None = None
    staff: str | None = None
    device: str | None = None
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Event:
    """A happening in its place: `seq` is dense in its centre and follows commit order."""

    seq: int
    happening: Happening
    previous: str
    seal: str


def sealed(seq: int, happening: Happening, previous: str, centre: str) -> Event:
    """Put a happening into the chain: seal = sha256(previous seal + canonical row)."""
    return Event(seq, happening, previous, seal_of(seq, happening, canonical(happening.body), previous, centre))


def is_intact(event: Event, previous: str, centre: str) -> bool:
    """Whether the event follows `previous` and says what it said when it was sealed."""
    body = canonical(event.happening.body)
    return event.previous == previous and event.seal == seal_of(event.seq, event.happening, body, previous, centre)


def seal_of(seq: int, happening: Happening, body: str, previous: str, centre: str) -> str:
    """The seal of a row of the chain; `body` is the happening's in its canonical form."""
    row = [centre, seq, *map(_plain, _WHAT(happening)), body]
    return hashlib.sha256((previous + canonical(row)).encode()).hexdigest()


canonical: Callable[[object], str] = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode
"""The one way a JSON value is written in the store: sorted keys, no spaces, text as it is."""


def _plain(value: Any) -> Any:
    plain = _PLAIN.get(type(value))
    return plain(value) if plain else value


@lru_cache(maxsize=64)  # a verb writes its moment many times
def instant_text(moment: datetime) -> str:
    """ISO 8601 with milliseconds: what is stored and sealed."""
    return moment.isoformat(timespec="milliseconds")


_PLAIN: Mapping[type, Callable[[Any], Any]] = {datetime: instant_text, date: date.isoformat, tuple: list}
_WHAT = attrgetter(*(field.name for field in fields(Happening) if field.name != "body"))
_STEP = tuple(field.name for field in fields(Step))
_TICKET = tuple(field.name for field in fields(Ticket))
MOMENTS = ("since", "queued_at", "called_at", "started_at", "finished_at")
VISIT = "visit"
"""In a body: what changed of the ticket."""
GONE = "gone"
"""In the body of an undo: the step had been made by what is taken back, and is no more."""


def changes(before: Step | None, after: Step) -> dict[str, Any]:
    """What an event's body keeps of a step: all that is known of a new one, then what each event changed."""
    return _delta(_STEP, before, after)


def ticket_changes(before: Ticket | None, after: Ticket) -> dict[str, Any]:
    """What an event's body keeps of a ticket, under VISIT: what changed, as it was and as it is."""
    now = _delta(_TICKET, before, after)
    return {"was": _delta(_TICKET, after, before) if before else None, "is": now} if now else {}


def _delta(names: tuple[str, ...], before: Any, after: Any) -> dict[str, Any]:
    values = attrgetter(*names)
    was = values(before) if before else (None,) * len(names)
    return {name: _plain(new) for name, old, new in zip(names, was, values(after), strict=True) if old != new}


def step_after(events: Iterable[Event]) -> Step | None:
    """The step as its events, oldest first, left it; None before it was made, or if that was taken back."""
    body: dict[str, Any] = {}
    for event in events:
        if event.happening.kind is not Kind.RATED:
            body.update(event.happening.body)
    if not body or body.get(GONE):
        return None
    values: dict[str, Any] = {name: body.get(name) for name in _STEP}
    for name in MOMENTS:
        values[name] = values[name] and datetime.fromisoformat(values[name])
    return Step(**{**values, "state": State(values["state"])})


def ticket_with(ticket: Ticket, body: Mapping[str, Any]) -> Ticket:
    """A ticket with some of its fields as an event's body has them."""
    return replace(ticket, **ticket_values(body))


def ticket_values(body: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a ticket from plain JSON values."""
    read = {name: _READ[name](value) if name in _READ and value is not None else value for name, value in body.items()}
    return dict(read)


_READ: Mapping[str, Callable[[Any], Any]] = {
    "day": date.fromisoformat,
    "carried_from": date.fromisoformat,
    "issued_at": datetime.fromisoformat,
    "errands": tuple,
}
