"""What is older than it need be goes, and leaves no trace; the chain of events begins later then, and still holds."""

from datetime import date, timedelta
from typing import Any

from common.domain.event import GENESIS
from common.store.engine import Engine
from common.store.events import Tip
from common.store.queries import QUERIES

_OF_VISITS = (
    "help_purge",
    "outages_purge",
    "papers_purge",
    "ratings_purge",
    "notes_purge",
    "steps_purge",
    "kept_appointments_purge",
    "tickets_purge",
    "events_purge",
)


class Purging:
    """The rows of one centre that may go. Each method is used inside a transaction."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def start(self) -> Tip:
        """After what the chain begins: GENESIS when nothing was ever purged."""
        row = self._row("chain_start")
        return Tip(*row) if row else Tip(0, GENESIS)

    def stretch(self, before: date, head: int) -> Tip | None:
        """The end of the next stretch of whole visits that were over before a day; None when there is none."""
        start = self.start().seq
        day = self._day_after(start)
        while day is not None and day < before:
            cut = self._whole(start, self._end_of(day, start, head))
            if cut > start:
                return Tip(cut, self._row("seal_of", seq=cut)[0])
            day += timedelta(days=1)
        return None

    def drop(self, cut: Tip) -> int:
        """The visits up to the end of a stretch go with their events; how many there were."""
        (count,) = self._row("tickets_up_to", cut=cut.seq)
        self._run("chain_start_put", seq=cut.seq, seal=cut.seal)
        for query in _OF_VISITS:
            self._run(query, cut=cut.seq)
        return int(count)

    def drop_appointments(self, day: date) -> None:
        """Those of the days before."""
        self._run("appointments_purge", day=day.isoformat())

    def _day_after(self, seq: int) -> date | None:
        row = self._row("first_day_after", seq=seq)
        return row and date.fromisoformat(row[0])

    def _end_of(self, day: date, start: int, head: int) -> int:
        """The last event before the first visit of a later day."""
        later = self._row("first_ticket_after", seq=start, day=day.isoformat())
        return int(later[0]) - 1 if later else head

    def _whole(self, start: int, cut: int) -> int:
        """The stretch, shortened until every visit of it is over within."""
        while cut > start and (row := self._row("first_to_go_on", seq=start, cut=cut))[0] is not None:
            cut = int(row[0]) - 1
        return cut

    def _row(self, query: str, **values: Any) -> Any:
        return self._engine.row(QUERIES[query], {"centre": self._centre, **values})

    def _run(self, query: str, **values: Any) -> None:
        self._engine.run(QUERIES[query], {"centre": self._centre, **values})
