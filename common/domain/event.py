"""What happened, to which step, where and by whom; each event seals the one before it (hash chain)."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from typing import Any

from common.domain.ticket import State, Step

GENESIS = "0" * 64


class Kind(StrEnum):
    COUNTER_OPENED = "counter-opened"
    COUNTER_CLOSED = "counter-closed"
    ISSUED = "issued"
    CALLED = "called"
    RECALLED = "recalled"
    STARTED = "started"
    FINISHED = "finished"
    NO_SHOW = "no-show"
    RESTORED = "restored"
    CANCELLED = "cancelled"
    RATED = "rated"
    UNDONE = "undone"


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
    return Event(seq, happening, previous, _seal(seq, happening, previous, centre))


def is_intact(event: Event, previous: str, centre: str) -> bool:
    """Whether the event follows `previous` and says what it said when it was sealed."""
    return event.previous == previous and event.seal == _seal(event.seq, event.happening, previous, centre)


def _seal(seq: int, happening: Happening, previous: str, centre: str) -> str:
    row = [centre, seq, *(_plain(getattr(happening, field.name)) for field in fields(Happening))]
    return hashlib.sha256((previous + canonical(row)).encode()).hexdigest()


def canonical(value: object) -> str:
    """The one way a JSON value is written in the store: sorted keys, no spaces, text as it is."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def _plain(value: Any) -> Any:
    return instant_text(value) if isinstance(value, datetime) else value


def instant_text(moment: datetime) -> str:
    """ISO 8601 with milliseconds: what is stored and sealed."""
    return moment.isoformat(timespec="milliseconds")


_STEP = tuple(field.name for field in fields(Step))


def changes(before: Step | None, after: Step) -> dict[str, Any]:
    """What an event's body keeps of a step: all of a new one, then what each event changed."""
    return {
        name: _plain(getattr(after, name))
        for name in _STEP
        if before is None or getattr(before, name) != getattr(after, name)
    }


def step_after(events: Iterable[Event]) -> Step:
    """The step as its events, oldest first, left it."""
    body: dict[str, Any] = {}
    for event in events:
        if event.happening.kind is not Kind.RATED:
            body.update(event.happening.body)
    values = {name: body[name] for name in _STEP}
    for name in ("queued_at", "called_at", "started_at", "finished_at"):
        values[name] = values[name] and datetime.fromisoformat(values[name])
    return Step(**{**values, "state": State(values["state"])})
