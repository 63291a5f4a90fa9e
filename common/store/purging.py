"""What is older than it need be goes, and leaves no trace; the chain of events begins later then, and still holds."""

from collections.abc import Sequence
from datetime import date
from itertools import accumulate, groupby
from operator import itemgetter
from typing import Any

from common.domain.event import GENESIS
from common.store.damage import reads
from common.store.engine import Engine
from common.store.events import Tip
from common.store.queries import QUERIES

_FORESIGHT = 50_000
"""Visits whose days are looked at together: many more than come in a day, or than a wrong clock has dated."""
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
        for end in self._ends(start, before, head):
            cut = self._whole(start, end)
            if cut > start:
                return Tip(cut, self._row("seal_of", seq=cut)[0])
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

    def _ends(self, start: int, before: date, head: int) -> list[int]:
        """The last event of each stretch of visits of one day that was over before, in the order of the chain."""
        visits = self._engine.rows(QUERIES["days_after"], {"centre": self._centre, "seq": start, "most": _FORESIGHT})
        stretches = [next(of_day) for _, of_day in groupby(visits, itemgetter(1))]
        last = head if len(visits) < _FORESIGHT else visits[-1][0] - 1
        ends = [*(first - 1 for first, _ in stretches[1:]), last]
        return ends[: over_before(before, [*map(_day, stretches)])]

    def _whole(self, start: int, cut: int) -> int:
        """The stretch, shortened until every visit of it is over within."""
        while cut > start and (row := self._row("first_to_go_on", seq=start, cut=cut))[0] is not None:
            cut = int(row[0]) - 1
        return cut

    def _row(self, query: str, **values: Any) -> Any:
        return self._engine.row(QUERIES[query], {"centre": self._centre, **values})

    def _run(self, query: str, **values: Any) -> None:
        self._engine.run(QUERIES[query], {"centre": self._centre, **values})


@reads("ticket")
def _day(row: Any) -> date:
    return date.fromisoformat(row[1])


def over_before(before: date, days: Sequence[date]) -> int:
    """How many of these days, in the order in which they were lived, were over before a day.

    Where a clock was wrong they contradict each other: the end is where the fewest do, and of like ones the earliest.
    """
    votes = [0, *accumulate(1 if day < before else -1 for day in days)]
    return votes.index(max(votes))
