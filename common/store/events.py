"""The chain of events: append only, in commit order, each sealing the one before."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from operator import attrgetter
from types import NoneType
from typing import Any

from common.domain.event import GENESIS, Event, Happening, Kind, canonical, instant_text, seal_of
from common.store.damage import check_types, moment, reads
from common.store.engine import Engine
from common.store.queries import QUERIES

_PAGE = 1000
_FIELDS = tuple(field.name for field in fields(Happening))
_VALUES = attrgetter(*_FIELDS)


@dataclass(frozen=True, slots=True)
class Tip:
    """The newest event's sequence and seal; 0 and GENESIS before the first."""

    seq: int
    seal: str


class Events:
    """The events of one centre."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def head(self) -> int:
        """The sequence of the newest event; 0 when nothing has happened."""
        return self.tip().seq

    def tip(self) -> Tip:
        """Inside a transaction: where the chain goes on."""
        row = self._engine.row(QUERIES["chain_head"], {"centre": self._centre})
        return Tip(row[0], row[1]) if row else Tip(0, GENESIS)

    def append(self, happening: Happening, tip: Tip) -> Tip:
        """Inside a transaction: seal the happening onto the chain; the new tip."""
        seq, body = tip.seq + 1, canonical(happening.body)
        seal = seal_of(seq, happening, body, tip.seal, self._centre)
        values = dict(zip(_FIELDS, _VALUES(happening), strict=True))
        chained = {"centre": self._centre, "seq": seq, "previous": tip.seal, "seal": seal}
        self._engine.run(QUERIES["event_insert"], {**values, **chained, "at": instant_text(happening.at), "body": body})
        return Tip(seq, seal)

    def of_request(self, request: str) -> list[Event]:
        return self._events("events_of_request", request=request)

    def of_step(self, step: int) -> list[Event]:
        return self._events("events_of_step", step=step)

    def after(self, seq: int, most: int = _PAGE) -> list[Event]:
        return self._events("events_after", seq=seq, most=most)

    def last_of_counter(self, counter: str, after: int) -> Event | None:
        return next(iter(self._events("last_event_of_counter", counter=counter, after=after)), None)

    def newest(self, most: int) -> list[Event]:
        """Newest first."""
        return self._events("events_back", most=most)

    def all(self) -> Iterator[Event]:
        seq = 0
        while page := self.after(seq):
            yield from page
            seq = page[-1].seq

    def _events(self, query: str, **values: Any) -> list[Event]:
        return [event_of_row(row) for row in self._engine.rows(QUERIES[query], {"centre": self._centre, **values})]


_MAYBE = ((int, NoneType), (int, NoneType), *[(str, NoneType)] * 3)
_TYPES = ((int,), *[(str,)] * 3, *_MAYBE, *[(str,)] * 3)


@reads("event")
def event_of_row(row: Any) -> Event:
    """A row of the columns named @event in queries/visits.sql."""
    check_types(row, _TYPES)
    seq, at, kind, request, ticket, step, counter, staff, device, body, previous, seal = row
    happening = Happening(
        at=moment(at),
        kind=Kind(kind),
        request=request,
        ticket=ticket,
        step=step,
        counter=counter,
        staff=staff,
        device=device,
        body=_body(body),
    )
    return Event(seq, happening, previous, seal)


def _body(text: str) -> dict[str, Any]:
    body = json.loads(text)
    if not isinstance(body, dict):
        raise TypeError(text)
    return body
