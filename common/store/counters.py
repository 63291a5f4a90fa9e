"""Who sits where."""

from datetime import datetime

from common.domain.event import instant_text
from common.store.queries import QUERIES
from common.store.sqlite import Sqlite


class Counters:
    """The counters of one centre, as they are staffed now."""

    def __init__(self, engine: Sqlite, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def staff_at(self, number: str) -> str | None:
        row = self._engine.row(QUERIES["counter_sitting"], {"centre": self._centre, "number": number})
        return row and row[0]

    def sittings(self) -> dict[str, str]:
        """Counter number to staff code, for the open counters."""
        return dict(self._engine.rows(QUERIES["sittings"], {"centre": self._centre}))

    def open(self, number: str, staff: str, at: datetime) -> None:
        values = {"centre": self._centre, "number": number, "staff": staff, "at": instant_text(at)}
        self._engine.run(QUERIES["counter_open"], values)

    def close(self, number: str) -> None:
        self._engine.run(QUERIES["counter_close"], {"centre": self._centre, "number": number})
