"""Calls for help of a centre: open ones, and when each was answered."""

from datetime import date, datetime
from types import NoneType
from typing import Any

from common.domain.event import instant_text
from common.domain.help_call import HelpCall
from common.store.damage import check_types, moment, reads
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
        return row and _call(row)

    def open(self, day: date) -> list[HelpCall]:
        """Those of a day that nobody has answered, oldest first."""
        rows = self._engine.rows(QUERIES["help_open"], {"centre": self._centre, "day": day.isoformat()})
        return [_call(row) for row in rows]

    def _run(self, query: str, **values: Any) -> None:
        self._engine.run(QUERIES[query], {"centre": self._centre, **values})


_TYPES = ((int,), *[(str,)] * 3, *[(str, NoneType)] * 3)


@reads("help_call")
def _call(row: Any) -> HelpCall:
    check_types(row, _TYPES)
    call, place, wing, asked_at, answered_at, *who = row
    return HelpCall(call, place, wing, moment(asked_at), answered_at and moment(answered_at), *who)
