"""The rows of a centre as its profile."""

from collections.abc import Mapping
from datetime import date
from functools import cached_property

from common.domain.profile import (
    Agency,
    Counter,
    Device,
    Former,
    Names,
    Naming,
    Profile,
    Service,
    Staff,
    Stop,
    Wing,
)
from common.store import policy_rows, retention_rows, slip_rows
from common.store.calendar_reader import CalendarReader
from common.store.engine import Engine
from common.store.profile_soundness import checked
from common.store.rows import Row


class ProfileReader:
    """Reads the rows of one centre."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self.code = centre

    def profile(self) -> Profile:
        (centre,) = checked("centre", self._engine.records("centre", ["code"], code=self.code))
        policy, devices = self._rows("policy", "centre")[0], self._rows("device")
        return Profile(
            code=self.code,
            names=self._names["centre", ""],
            owner=self._names["owner", ""],
            time_zone=centre["time_zone"],
            wings=tuple(map(self._wing, self._rows("wing"))),
            agencies=tuple(map(self._agency, self._rows("agency"))),
            services=tuple(map(self._service, self._rows("service", retired=0))),
            counters=tuple(map(self._counter, self._rows("counter", retired=0))),
            staff=tuple(map(self._staff, self._rows("staff", retired=0))),
            devices=tuple(_device(row) for row in devices if not row["retired"]),
            hours=self._calendar.hours(),
            calendar=self._calendar.calendar(policy["last_ticket"]),
            policy=policy_rows.policy(policy),
            overflows=tuple(map(policy_rows.overflow, self._rows("overflow"))),
            slip=slip_rows.layout(self._rows("slip", "centre"), self._rows("slip_note", "position", "language")),
            retention=retention_rows.schedule(self._rows("retention", "class")),
            former=Former(
                services=tuple(map(self._service, self._rows("service", retired=1))),
                counters=tuple(map(self._counter, self._rows("counter", retired=1))),
                staff=tuple(map(self._staff, self._rows("staff", retired=1))),
            ),
            series={row["code"]: row["series"] for row in devices if row["series"]},
        )

    def _rows(self, table: str, *order: str, **equal: object) -> list[Row]:
        return checked(table, self._engine.records(table, order or ["position"], centre=self.code, **equal))

    @cached_property
    def _calendar(self) -> CalendarReader:
        return CalendarReader(self._engine, self.code)

    @cached_property
    def _names(self) -> Mapping[tuple[str, str], Names]:
        texts: dict[tuple[str, str], dict[str, dict[str, str]]] = {}
        for row in self._rows("name", "since"):
            namings = texts.setdefault((row["thing"], row["code"]), {})
            namings.setdefault(row["since"], {})[row["language"]] = row["text"]
        return {
            key: Names(tuple(Naming(by_language, _day(since)) for since, by_language in namings.items()))
            for key, namings in texts.items()
        }

    def _wing(self, row: Row) -> Wing:
        return Wing(
            code=row["code"],
            names=self._names["wing", row["code"]],
            walk=row["walk"],
            visited=bool(row["visited"]),
            lane=bool(row["lane"]),
            minutes=row["minutes"],
            target=row["target"],
        )

    def _agency(self, row: Row) -> Agency:
        return Agency(
            code=row["code"],
            names=self._names["agency", row["code"]],
            kind=row["kind"],
            parent=row["parent"],
            letter=row["letter"],
            icon=row["icon"],
            since=_day(row["since"]),
            until=_day(row["until"]),
            successor=row["successor"],
        )

    def _service(self, row: Row) -> Service:
        return Service(
            code=row["code"],
            agency=row["agency"],
            wing=row["wing"],
            names=self._names["service", row["code"]],
            journey=self._journeys.get(row["code"], ()),
            letter=row["letter"],
            minutes=row["minutes"],
            target=row["target"],
            self_service=row["self_service"],
            illustrative=bool(row["illustrative"]),
            quota=row["quota"],
        )

    @cached_property
    def _journeys(self) -> Mapping[str, tuple[Stop, ...]]:
        stops: dict[str, tuple[Stop, ...]] = {}
        for row in self._rows("journey", "service", "position"):
            stop = Stop(wing=row["wing"], service=row["by_service"])
            stops[row["service"]] = (*stops.get(row["service"], ()), stop)
        return stops

    def _counter(self, row: Row) -> Counter:
        return Counter(
            number=row["number"],
            wing=row["wing"],
            skills=frozenset(r["service"] for r in self._skills if r["counter"] == row["number"]),
            direction=row["direction"],
            accessible=bool(row["accessible"]),
        )

    @cached_property
    def _skills(self) -> list[Row]:
        return self._rows("skill", "counter")

    def _staff(self, row: Row) -> Staff:
        return Staff(code=row["code"], names=self._names["staff", row["code"]])


def _device(row: Row) -> Device:
    return Device(code=row["code"], kind=row["kind"], wing=row["wing"], wings=tuple(row["wings"].split()))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
