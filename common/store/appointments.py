"""Appointments: a code, a moment and a service; nothing about the person."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from types import NoneType
from typing import Any

from common.domain.appointment import Appointment
from common.domain.event import instant_text
from common.store.damage import check_types, moment, reads
from common.store.engine import Engine
from common.store.queries import QUERIES


@dataclass(frozen=True, slots=True)
class Kept:
    """An appointment in the store; `ticket` once its visitor has checked in."""

    appointment: Appointment
    ticket: int | None


class Appointments:
    """The appointments of one centre."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre

    def put(self, appointments: Iterable[Appointment], day_of: Callable[[datetime], date]) -> None:
        """Inside a transaction: new ones, and those that were moved. Who has checked in stays, but to a later day."""
        for one in appointments:
            where = {"centre": self._centre, "code": one.code, "service": one.service}
            when = {"at": instant_text(one.at), "day": day_of(one.at).isoformat()}
            self._engine.run(QUERIES["appointment_put"], {**where, **when})

    def of_code(self, code: str) -> Kept | None:
        row = self._engine.row(QUERIES["appointment"], {"centre": self._centre, "code": code})
        return row and _kept(row)

    def of_day(self, day: date) -> list[Kept]:
        rows = self._engine.rows(QUERIES["appointments"], {"centre": self._centre, "day": day.isoformat()})
        return [_kept(row) for row in rows]

    def keep(self, code: str, ticket: int) -> None:
        """Its visitor has come and holds that ticket."""
        self._engine.run(QUERIES["appointment_kept"], {"centre": self._centre, "code": code, "ticket": ticket})


_TYPES = ((str,), (str,), (str,), (int, NoneType))


@reads("appointment")
def _kept(row: Any) -> Kept:
    check_types(row, _TYPES)
    code, at, service, ticket = row
    return Kept(Appointment(code, moment(at), service), ticket)
