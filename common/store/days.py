"""Days: what became of everybody, and which are closed."""

from datetime import date, timedelta
from typing import Any

from common.domain.balance import Balance, balance
from common.domain.ticket import State, Turn
from common.store.damage import reads
from common.store.engine import Engine
from common.store.queries import QUERIES
from common.store.tickets import turn_of_row


class Days:
    """The business days of one centre."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def balance(self, day: date) -> Balance:
        carried = self._rows("carried_over", day=day.isoformat())[0][0]
        return balance(map(_fate, self._rows("fates", day=day.isoformat())), carried)

    def open_turns(self, day: date) -> list[Turn]:
        """All whose visit was not over by the end of that day, also those left from earlier ones."""
        return [turn_of_row(row) for row in self._rows("open_turns", day=day.isoformat())]

    def unclosed(self, today: date) -> list[date]:
        """Days before today that have somebody whose visit is not over, oldest first."""
        return [_day(row) for row in self._rows("open_days", day=today.isoformat())]

    def is_closed(self, day: date) -> bool:
        return bool(self._rows("day_closed", day=day.isoformat()))

    def close(self, day: date) -> None:
        """Mark a day as over; the notes about its visitors go."""
        self._engine.run(QUERIES["day_close"], {"centre": self._centre, "day": day.isoformat()})
        self.forget_notes(day)

    def forget_notes(self, day: date) -> None:
        """What clerks told each other of the visitors of that day, and of those before."""
        self._engine.run(QUERIES["notes_delete"], {"centre": self._centre, "day": day.isoformat()})

    def forget_notes_before(self, day: date) -> None:
        self.forget_notes(day - timedelta(days=1))

    def _rows(self, query: str, **values: Any) -> list[Any]:
        return self._engine.rows(QUERIES[query], {"centre": self._centre, **values})


@reads("ticket", lambda row: f"day {row[0]}")
def _day(row: Any) -> date:
    return date.fromisoformat(row[0])


@reads("step", lambda row: row[1])
def _fate(row: Any) -> tuple[bool, State, int]:
    came_over, fate, count = row
    return bool(came_over), State(fate), count
