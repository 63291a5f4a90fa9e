"""Who sits where."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from common.domain.event import instant_text
from common.store.engine import Engine
from common.store.queries import QUERIES


class Sitting(NamedTuple):
    """Who sits at a counter, and how many of the upper tier it has called in a row."""

    staff: str | None
    streak: int


NOBODY = Sitting(None, 0)


class Counters:
    """The counters of one centre, as they are staffed now."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def sitting(self, number: str) -> Sitting:
        row = self._engine.row(QUERIES["counter_sitting"], {"centre": self._centre, "number": number})
        return Sitting(*row) if row else NOBODY

    def set_streak(self, number: str, streak: int) -> None:
        self._engine.run(QUERIES["counter_streak"], {"centre": self._centre, "number": number, "streak": streak})

    def sittings(self) -> dict[str, str]:
        """Counter number to staff code, for the open counters."""
        return dict(self._engine.rows(QUERIES["sittings"], {"centre": self._centre}))

    def open(self, number: str, staff: str, at: datetime) -> None:
        values = {"centre": self._centre, "number": number, "staff": staff, "at": instant_text(at)}
        self._engine.run(QUERIES["counter_open"], values)

    def assign(self, number: str, services: Iterable[str]) -> None:
        """From now on the counter serves these, and no others; the profile has changed."""
        values = {"centre": self._centre, "counter": number}
        self._engine.run(QUERIES["skills_delete"], values)
        for service in sorted(services):
            self._engine.run(QUERIES["skill_insert"], {**values, "service": service})
        self._engine.run(QUERIES["profile_touch"], {"centre": self._centre})

    def close(self, number: str) -> None:
        self._engine.run(QUERIES["counter_close"], {"centre": self._centre, "number": number})
