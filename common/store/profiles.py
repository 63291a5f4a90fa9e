"""The profile of each centre, kept as rows. Importing a changed profile keeps every code that was ever used."""

from collections.abc import Iterable, Mapping
from datetime import date, time
from functools import cached_property
from typing import Any

from common.domain.errors import StoreRefused
from common.domain.profile import (
    Agency,
    Counter,
    Device,
    Former,
    Hours,
    Names,
    Naming,
    Profile,
    Service,
    Staff,
    Stop,
    Wing,
)
from common.domain.wording import Wording
from common.store.queries import QUERIES
from common.store.sqlite import Sqlite

_STRANDED = Wording(
    "لم يُدخَل ملف المركز: ينتظر زوار اليوم خدمات لا يقدمها أي شباك فيه: {services}. أعد المحاولة بعد خدمتهم.",
    "The profile was not imported: visitors of today wait for what no counter of it serves: {services}. Try again when"
    " they have been served.",
)
_UNSEATED = Wording(
    "لم يُدخَل ملف المركز: يجلس موظفون إلى شبابيك ليست فيه: {counters}. أعد المحاولة بعد خروجهم.",
    "The profile was not imported: staff sit at counters that it does not have: {counters}. Try again when they have"
    " signed out.",
)

Row = dict[str, Any]


class Profiles:
    """The profiles of a store."""

    def __init__(self, engine: Sqlite) -> None:
        self._engine = engine

    def codes(self) -> list[str]:
        """The centres of this store."""
        return [row[0] for row in self._engine.rows("SELECT code FROM centre ORDER BY code", {})]

    def save(self, profile: Profile, today: date | None = None) -> None:
        """Keep a profile in one transaction. What it no longer has is retired, never deleted: tickets speak of it.

        StoreRefused, and nothing is changed, when visitors of `today` would be left without a counter, or staff would
        lose the one at which they sit.
        """
        with self._engine.transaction():
            self._clear(profile)
            for table, key, rows in _tables(profile):
                if rows:
                    self._engine.database().table(table).upsert_all(rows, pk=key)
            self._refuse_if_in_use(profile.code, today)

    def load(self, code: str) -> Profile:
        """The profile of a centre; KeyError when the store has no such centre."""
        with self._engine.reading():
            return _Reader(self._engine, code).profile()

    def _refuse_if_in_use(self, centre: str, today: date | None) -> None:
        values = {"centre": centre, "day": today.isoformat() if today else ""}
        stranded = [row[0] for row in self._engine.rows(QUERIES["stranded_services"], values)]
        unseated = [row[0] for row in self._engine.rows(QUERIES["unseated_counters"], {"centre": centre})]
        if stranded:
            raise StoreRefused(_STRANDED, services=", ".join(stranded))
        if unseated:
            raise StoreRefused(_UNSEATED, counters=", ".join(unseated))

    def _clear(self, profile: Profile) -> None:
        values = {"centre": profile.code}
        for table in ("service", "counter", "staff", "device"):
            self._engine.run(f"UPDATE {table} SET retired = 1 WHERE centre = :centre", values)  # noqa: S608
        for table in ("hours", "journey", "skill"):
            self._engine.run(f"DELETE FROM {table} WHERE centre = :centre", values)  # noqa: S608
        for thing, code, _ in _named(profile):
            self._engine.run(QUERIES["name_delete"], {**values, "thing": thing, "code": code})


def _tables(profile: Profile) -> Iterable[tuple[str, tuple[str, ...], list[Row]]]:
    """Table, primary key and rows, in an order that satisfies the references."""
    yield "centre", ("code",), [{"code": profile.code, "time_zone": profile.time_zone}]
    yield "name", ("centre", "thing", "code", "since", "language"), _name_rows(profile)
    yield "hours", ("centre", "weekday"), [_hours_row(profile, day, hours) for day, hours in profile.hours.items()]
    yield "wing", ("centre", "code"), [_row(profile, n, code=wing.code) for n, wing in enumerate(profile.wings)]
    yield "agency", ("centre", "code"), [_agency_row(profile, n, agency) for n, agency in enumerate(profile.agencies)]
    yield "service", ("centre", "code"), [_service_row(profile, n, one) for n, one in enumerate(profile.services)]
    yield "journey", ("centre", "service", "position"), _journey_rows(profile)
    yield "staff", ("centre", "code"), [_row(profile, n, code=s.code, retired=0) for n, s in enumerate(profile.staff)]
    yield "counter", ("centre", "number"), [_counter_row(profile, n, one) for n, one in enumerate(profile.counters)]
    yield "skill", ("centre", "counter", "service"), _skill_rows(profile)
    yield "device", ("centre", "code"), [_device_row(profile, n, device) for n, device in enumerate(profile.devices)]


def _row(profile: Profile, position: int, **values: Any) -> Row:
    return {"centre": profile.code, "position": position, **values}


def _named(profile: Profile) -> list[tuple[str, str, Names]]:
    named: list[tuple[str, str, Names]] = [("centre", "", profile.names), ("owner", "", profile.owner)]
    named += [("wing", wing.code, wing.names) for wing in profile.wings]
    named += [("agency", agency.code, agency.names) for agency in profile.agencies]
    named += [("service", service.code, service.names) for service in profile.services]
    named += [("staff", person.code, person.names) for person in profile.staff]
    return named


def _name_rows(profile: Profile) -> list[Row]:
    return [
        {
            "centre": profile.code,
            "thing": thing,
            "code": code,
            "since": naming.since.isoformat() if naming.since else "",
            "language": language,
            "text": text,
        }
        for thing, code, names in _named(profile)
        for naming in names.namings
        for language, text in naming.texts.items()
    ]


def _hours_row(profile: Profile, weekday: int, hours: Hours) -> Row:
    return {
        "centre": profile.code,
        "weekday": weekday,
        "opens": hours.opens.isoformat(timespec="minutes"),
        "closes": hours.closes.isoformat(timespec="minutes"),
    }


def _agency_row(profile: Profile, position: int, agency: Agency) -> Row:
    return _row(
        profile,
        position,
        code=agency.code,
        kind=agency.kind,
        parent=agency.parent,
        letter=agency.letter,
        icon=agency.icon,
        since=agency.since and agency.since.isoformat(),
        until=agency.until and agency.until.isoformat(),
        successor=agency.successor,
    )


def _service_row(profile: Profile, position: int, service: Service) -> Row:
    return _row(
        profile,
        position,
        code=service.code,
        agency=service.agency,
        wing=service.wing,
        letter=service.letter,
        minutes=service.minutes,
        target=service.target,
        self_service=service.self_service,
        illustrative=int(service.illustrative),
        retired=0,
    )


def _journey_rows(profile: Profile) -> list[Row]:
    return [
        _row(profile, position, service=service.code, wing=stop.wing, by_service=stop.service)
        for service in profile.services
        for position, stop in enumerate(service.journey)
    ]


def _counter_row(profile: Profile, position: int, counter: Counter) -> Row:
    return _row(
        profile,
        position,
        number=counter.number,
        wing=counter.wing,
        direction=counter.direction,
        accessible=int(counter.accessible),
        retired=0,
    )


def _skill_rows(profile: Profile) -> list[Row]:
    return [
        {"centre": profile.code, "counter": counter.number, "service": service}
        for counter in profile.counters
        for service in sorted(counter.skills)
    ]


def _device_row(profile: Profile, position: int, device: Device) -> Row:
    wings = " ".join(device.wings)
    return _row(profile, position, code=device.code, kind=device.kind, wing=device.wing, wings=wings, retired=0)


class _Reader:
    """Reads the rows of one centre."""

    def __init__(self, engine: Sqlite, centre: str) -> None:
        self._database = engine.database()
        self._centre = centre
        self._names = self._all_names()

    def profile(self) -> Profile:
        centre = next(iter(self._database["centre"].rows_where("code = ?", [self._centre])), None)
        if centre is None:
            raise KeyError(self._centre)
        return Profile(
            code=self._centre,
            names=self._names["centre", ""],
            owner=self._names["owner", ""],
            time_zone=centre["time_zone"],
            wings=tuple(Wing(code=row["code"], names=self._names["wing", row["code"]]) for row in self._rows("wing")),
            agencies=tuple(map(self._agency, self._rows("agency"))),
            services=tuple(map(self._service, self._rows("service", "retired = 0"))),
            counters=tuple(map(self._counter, self._rows("counter", "retired = 0"))),
            staff=tuple(map(self._staff, self._rows("staff", "retired = 0"))),
            devices=tuple(map(_device, self._rows("device", "retired = 0"))),
            hours={row["weekday"]: _hours(row) for row in self._rows("hours", order="weekday")},
            former=Former(
                services=tuple(map(self._service, self._rows("service", "retired = 1"))),
                counters=tuple(map(self._counter, self._rows("counter", "retired = 1"))),
                staff=tuple(map(self._staff, self._rows("staff", "retired = 1"))),
            ),
        )

    def _rows(self, table: str, where: str = "1 = 1", order: str = "position") -> list[Row]:
        return list(self._database[table].rows_where(f"centre = ? AND {where}", [self._centre], order_by=order))

    def _all_names(self) -> Mapping[tuple[str, str], Names]:
        texts: dict[tuple[str, str], dict[str, dict[str, str]]] = {}
        for row in self._rows("name", order="since"):
            namings = texts.setdefault((row["thing"], row["code"]), {})
            namings.setdefault(row["since"], {})[row["language"]] = row["text"]
        return {
            key: Names(tuple(Naming(by_language, _day(since)) for since, by_language in namings.items()))
            for key, namings in texts.items()
        }

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
        )

    @cached_property
    def _journeys(self) -> Mapping[str, tuple[Stop, ...]]:
        stops: dict[str, tuple[Stop, ...]] = {}
        for row in self._rows("journey", order="service, position"):
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
        return self._rows("skill", order="counter")

    def _staff(self, row: Row) -> Staff:
        return Staff(code=row["code"], names=self._names["staff", row["code"]])


def _device(row: Row) -> Device:
    return Device(code=row["code"], kind=row["kind"], wing=row["wing"], wings=tuple(row["wings"].split()))


def _hours(row: Row) -> Hours:
    return Hours(time.fromisoformat(row["opens"]), time.fromisoformat(row["closes"]))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
