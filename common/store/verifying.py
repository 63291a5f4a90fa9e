"""Whether a centre's chain holds, and every step, ticket, document, sheet and key is as its events left it.

All is read in order and little of it is held at a time: years of visits need no more memory than a day.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from itertools import groupby
from json import loads
from operator import itemgetter
from typing import Any

from common.domain.errors import StoreRefused
from common.domain.event import GENESIS, VISIT, Event, Kind, canonical, is_intact, step_after, ticket_values
from common.domain.ticket import Ticket
from common.domain.wording import Wording
from common.store.damage import UNREADABLE, is_before
from common.store.engine import Engine
from common.store.events import Tip, event_of_row
from common.store.keys import DocumentKeys
from common.store.mismatch import Mismatch
from common.store.purging import Purging
from common.store.queries import QUERIES
from common.store.reporting import SILENCE, Report
from common.store.tickets import step_of_row, ticket_of_row
from common.store.verifying_documents import DocumentsSaid
from common.store.verifying_sheets import SheetsSaid

EVENTS, STEPS = Wording("الأحداث", "events"), Wording("الخطوات", "steps")
TICKETS, DOCUMENTS = Wording("التذاكر", "tickets"), Wording("الوثائق", "documents")
PARTS = (EVENTS, STEPS, TICKETS, DOCUMENTS)
"""What is looked at in turn, as a Report hears of it."""
_PAGE = 2000
_BEFORE_ALL = -(2**63)
_NO_MORE: tuple[int, list[Any]] = (2**63, [])
_SEQ, _STEP = 0, 5  # in a row of an event
_ID = 0  # in a row of a document
_UNREADABLE = (*UNREADABLE, StoreRefused)
"""A row, or what it says."""


def first_mismatch(engine: Engine, centre: str, known: Tip | None = None, report: Report = SILENCE) -> Mismatch | None:
    """Where the rows of a centre do not hold first; None when all is whole. Give it a reading of one moment.

    `known` is a tip that the chain once had, kept elsewhere: what was cut off or sealed anew since shows against it.
    """
    with closing(_Verification(engine, centre, report)) as verification:
        of_visits = verification.of_chain(known) or verification.of_steps() or verification.of_tickets()
        of_papers = of_visits or verification.of_documents() or verification.of_sheets()
        return of_papers or verification.of_keys()


class _Verification:
    def __init__(self, engine: Engine, centre: str, report: Report) -> None:
        self._engine = engine
        self._centre = centre
        self._report = report
        self._said = sqlite3.connect("")  # what the events say of tickets, in a file that goes with its connection
        self._said.execute("CREATE TABLE said (ticket INTEGER, seq INTEGER, visit TEXT)")
        self._documents, self._sheets = DocumentsSaid(self._said), SheetsSaid(self._said)
        self._start = 0  # after which event the chain begins

    def close(self) -> None:
        self._said.close()

    def of_chain(self, known: Tip | None) -> Mismatch | None:
        end = start = Purging(self._engine, self._centre).start()
        self._start = start.seq
        purged = Tip(0, GENESIS)  # as the chain itself says
        for row in self._rows(EVENTS, "events_after", {"seq": _SEQ}):
            event = _event_or_none(row) if row[_SEQ] == end.seq + 1 else None
            if event is None or not is_intact(event, end.seal, self._centre):
                return Mismatch(end.seq + 1, "missing" if row[_SEQ] != end.seq + 1 else "changed")
            end = Tip(event.seq, event.seal)
            if known and known.seq == end.seq and known.seal != end.seal:
                return Mismatch(end.seq, "rewritten")
            try:
                purged = _purged(event) or purged
                self._keep(event)
            except (*_UNREADABLE, sqlite3.Error):  # sealed as it is by a login that may write events
                return Mismatch(end.seq, "changed")
        if purged.seq < start.seq or (purged.seq == start.seq and purged != start):
            return Mismatch(start.seq, "missing")
        return Mismatch(end.seq + 1, "cut") if known and end.seq < known.seq else None

    def of_steps(self) -> Mismatch | None:
        lives = self._rows(STEPS, "lives_from", {"step": _STEP, "seq": _SEQ})
        kept = self._rows(None, "steps_from", {"step": 0})
        row = next(kept, None)
        for step, life in groupby(lives, itemgetter(_STEP)):
            if row and is_before(row[0], step):
                break
            mine = row if row and row[0] == step else None
            if _step_differs(mine, [*life]):
                return Mismatch(step, "differs", "step")
            row = next(kept, None) if mine else row
        return Mismatch(row[0], "invented", "step") if row else None

    def of_tickets(self) -> Mismatch | None:
        self._said.execute("CREATE INDEX in_order ON said (ticket, seq, visit)")
        said = groupby(self._said.execute("SELECT ticket, visit FROM said ORDER BY ticket, seq"), itemgetter(0))
        visits = ((ticket, [loads(visit) for _, visit in several]) for ticket, several in said)
        ticket, changes = next(visits, _NO_MORE)
        for row in self._rows(TICKETS, "tickets_from", {"ticket": 0}):
            first = row[0] if is_before(row[0], ticket) else ticket  # what only one of them has
            if ticket != row[0] or _ticket_differs(row, changes):
                return Mismatch(first, "differs", "ticket")
            ticket, changes = next(visits, _NO_MORE)
        return Mismatch(ticket, "differs", "ticket") if ticket != _NO_MORE[0] else None

    def of_documents(self) -> Mismatch | None:
        """Not where they are not kept; and only who may read what they say compares it with what was printed."""
        if not self._engine.holds("document"):
            return None
        rows = self._rows(DOCUMENTS, "documents_from", {"id": _ID})
        may_read = self._engine.holds("document_content")
        contents = self._rows(None, "contents_from", {"document": _ID}) if may_read else None
        dead = self._engine.rows(QUERIES["serials_dead"], {"centre": self._centre})
        said, is_whole = self._documents, self._start == 0
        return said.first_that_differs(rows, contents, self._start) or said.first_undead(dead, is_whole=is_whole)

    def of_sheets(self) -> Mismatch | None:
        if not self._engine.holds("sheet"):
            return None
        of = {"centre": self._centre}
        packs = [(code, *rest) for code, _, _, *rest in self._engine.rows(QUERIES["stocks"], of)]
        return self._sheets.first_that_differs(
            packs, lambda code: self._engine.rows(QUERIES["sheets_of_stock"], {**of, "stock": code}), self._start
        )

    def of_keys(self) -> Mismatch | None:
        if not self._engine.holds("document_key"):
            return None
        try:
            keys = DocumentKeys(self._engine, self._centre).all()
        except _UNREADABLE:
            return Mismatch(0, "differs", "document_key")
        return self._documents.first_wrong_key(keys, is_whole=self._start == 0)

    def _keep(self, event: Event) -> None:
        self._documents.keep(event)
        self._sheets.keep(event)
        changed, ticket = event.happening.body.get(VISIT), event.happening.ticket
        if changed and ticket is not None:
            self._said.execute("INSERT INTO said VALUES (?, ?, ?)", (ticket, event.seq, canonical(changed["is"])))

    def _rows(self, part: Wording | None, query: str, places: Mapping[str, int]) -> Iterator[Any]:
        """All rows of a query that is asked page by page: from which values on, and where a row has these."""
        if part:
            self._report.step(Wording(*(f"{self._centre}: {text}" for text in part)))
        after, done = dict.fromkeys(places, _BEFORE_ALL), 0
        while page := self._engine.rows(QUERIES[query], {"centre": self._centre, **after, "most": _PAGE}):
            yield from page
            after = {name: page[-1][place] for name, place in places.items()}
            done += len(page)
            if part:
                self._report.size(f"{done:,}")


def _purged(event: Event) -> Tip | None:
    """Where the chain begins from this event on, if it says so."""
    body = event.happening.body
    return Tip(body["seq"], body["seal"]) if event.happening.kind is Kind.PURGED else None


def _event_or_none(row: Any) -> Event | None:
    """None where a row does not even read as an event."""
    try:
        return event_of_row(row)
    except _UNREADABLE:
        return None


def _step_differs(row: Any | None, life: Sequence[Any]) -> bool:
    """Also a rating that was changed or that nobody gave."""
    try:
        events = [event_of_row(one) for one in life]
        kept = step_of_row(row[:-1]) if row else None
        scores = [event.happening.body.get("score") for event in events if event.happening.kind is Kind.RATED]
        return kept != step_after(events) or scores != ([row[-1]] if row and row[-1] else [])
    except _UNREADABLE:
        return True


def _ticket_differs(row: Any, changes: Sequence[Mapping[str, Any]]) -> bool:
    said: dict[str, Any] = {}
    for change in changes:
        said.update(change)
    try:
        return ticket_of_row(row) != Ticket(**ticket_values(said))
    except _UNREADABLE:
        return True
