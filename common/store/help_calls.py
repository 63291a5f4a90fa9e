"""Calls for help of a centre: open ones, and when each was answered."""

from datetime import date, datetime
from typing import Any

from common.domain.event import instant_text
from common.domain.help_call import HelpCall
from common.store.engine import Engine
from common.store.queries import QUERIES


class HelpCalls:
    """Of one centre."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def add(self, call: HelpCall, day: date) -> None:
        values = {"id": call.id, "place": call.place, "wing": call.wing, "asked_at": instant_text(call.asked_at)}
        self._run("help_insert", day=day.isoformat(), **values)

    def answer(self, call: int, counter: str, staff: str, at: datetime) -> None:
        self._run("help_answer", id=call, counter=counter, staff=staff, at=instant_text(at))

    def call(self, call: int) -> HelpCall | None:
        row = self._engine.row(QUERIES["help_call"], {"centre": self._centre, "id": call})
        return _call(*row) if row else None

    def open(self, day: date) -> list[HelpCall]:
        """Those of a day that nobody has answered, oldest first."""
        rows = self._engine.rows(QUERIES["help_open"], {"centre": self._centre, "day": day.isoformat()})
        return [_call(*row) for row in rows]

    def _run(self, query: str, **values: Any) -> None:
        self._engine.run(QUERIES[query], {"centre": self._centre, **values})


def _call(call: int, place: str, wing: str, asked_at: str, answered_at: str | None, *who: str | None) -> HelpCall:
    answered = datetime.fromisoformat(answered_at) if answered_at else None
    return HelpCall(call, place, wing, datetime.fromisoformat(asked_at), answered, *who)
