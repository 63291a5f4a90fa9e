"""From a profile's shaped tables to the profile itself: names, journeys, hours, and skills spelt out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from common.domain.policy import Overflow
from common.domain.profile import (
    Agency,
    Counter,
    Device,
    Names,
    Naming,
    Profile,
    Service,
    Staff,
    Stop,
    Wing,
)
from common.domain.retention import Keeping, Retention
from common.profiles.calendar_builder import CalendarBuilder
from common.profiles.clock import MINUTE, span
from common.profiles.finding import Finding, Problem
from common.profiles.policy_builder import policy
from common.profiles.skills import Skills
from common.profiles.slip_builder import SlipBuilder
from common.profiles.tables import NAME


@dataclass
class Builder:
    """Builds from what `Shaper` gave; what cannot be understood is found wrong and left out.

    `folder`: where the pictures are that it names."""

    tables: Mapping[str, Any]
    folder: Path
    findings: list[Finding] = field(default_factory=list)

    def profile(self) -> Profile:
        centre = self.tables["centre"]
        calendar = CalendarBuilder(self.tables, self.findings)
        return Profile(
            code=centre["code"],
            names=_names(centre),
            owner=_names(centre["owner"]),
            time_zone=centre["time_zone"],
            wings=tuple(_wing(t) for t in self.tables["wing"]),
            agencies=self.agencies,
            services=self.services,
            counters=tuple(self._counter(t, f"counter[{n}]") for n, t in enumerate(self.tables["counter"], 1)),
            staff=tuple(Staff(code=t["code"], names=_names(t)) for t in self.tables["staff"]),
            devices=tuple(_device(t) for t in self.tables["device"]),
            hours=calendar.week(self.tables["hours"], "hours"),
            calendar=calendar.calendar(),
            policy=policy(self.tables["policy"], self.findings),
            overflows=tuple(_overflow(t) for t in self.tables["overflow"]),
            slip=SlipBuilder(self.folder, self.findings).layout(self.tables["slip"]),
            retention={kind: Keeping(**self.tables["retention"][kind]) for kind in Retention},
        )

    @cached_property
    def agencies(self) -> tuple[Agency, ...]:
        return tuple(_agency(t) for t in self.tables["agency"])

    @cached_property
    def codes(self) -> dict[str, None]:
        return dict.fromkeys(agency.code for agency in self.agencies)

    @cached_property
    def services(self) -> tuple[Service, ...]:
        return tuple(self._service(t, f"service[{n}]") for n, t in enumerate(self.tables["service"], 1))

    @cached_property
    def letters(self) -> dict[str, str]:
        return {agency.code: agency.letter for agency in self.agencies if agency.letter is not None}

    @cached_property
    def skills(self) -> Skills:
        return Skills(self.services)

    def _service(self, table: Mapping[str, Any], path: str) -> Service:
        own, illustrative = table["letter"], table["illustrative"]
        return Service(
            code=table["code"],
            agency=table["agency"],
            wing=table["wing"],
            names=_names(table),
            journey=tuple(self._journey(table["journey"], f"{path}.journey")),
            letter=self.letters.get(table["agency"], "") if own is None else own,
            minutes=table["minutes"],
            target=table["target"],
            self_service=table["self_service"],
            illustrative=self.tables["catalogue"]["illustrative"] if illustrative is None else illustrative,
            quota=table["quota"],
        )

    def _journey(self, stops: list[str], path: str) -> Iterator[Stop]:
        for stop in stops:
            wing, slash, service = stop.partition("/")
            if not wing or "/" in service or (slash and not service):
                self.findings.append(Finding(path, Problem.NOT_A_STOP, {"value": stop}))
            else:
                yield Stop(wing=wing, service=service or None)

    def _counter(self, table: Mapping[str, Any], path: str) -> Counter:
        return Counter(
            number=table["number"],
            wing=table["wing"],
            skills=frozenset(table["services"]) | self._all(table, path) | self._of_agencies(table, path),
            direction=table["direction"],
            accessible=table["accessible"],
        )

    def _all(self, table: Mapping[str, Any], path: str) -> frozenset[str]:
        serves = table["serves"]
        if serves not in (None, "all"):
            self.findings.append(Finding(f"{path}.serves", Problem.NOT_ALLOWED, {"value": serves}, ("all",)))
        return self.skills.all_in(table["wing"]) if serves == "all" else frozenset()

    def _of_agencies(self, table: Mapping[str, Any], path: str) -> frozenset[str]:
        wing = table["wing"]
        parts = [self._of_agency(agency, wing, f"{path}.agencies") for agency in table["agencies"]]
        return frozenset().union(*parts)

    def _of_agency(self, agency: str, wing: str, path: str) -> frozenset[str]:
        skills = self.skills.of_agency(agency, wing)
        if agency not in self.codes:
            fields = {"value": agency, "table": "[[agency]]"}
            self.findings.append(Finding(path, Problem.UNKNOWN, fields, self.codes))
        elif not skills:
            self.findings.append(Finding(path, Problem.NOTHING_HERE, {"value": agency, "wing": wing}))
        return skills


def _names(table: Mapping[str, Any]) -> Names:
    return Names((Naming(_texts(table)), *(Naming(_texts(one), one["since"]) for one in table["name"])))


def _texts(table: Mapping[str, Any]) -> dict[str, str]:
    return {language: table[language] for language in NAME if table[language] is not None}


def _wing(table: Mapping[str, Any]) -> Wing:
    plain = ("code", "walk", "visited", "lane", "minutes", "target")
    return Wing(names=_names(table), **{name: table[name] for name in plain})


def _overflow(table: Mapping[str, Any]) -> Overflow:
    return Overflow(wing=table["wing"], to=table["to"], after=span(table["minutes"], MINUTE))


def _agency(table: Mapping[str, Any]) -> Agency:
    plain = ("code", "kind", "parent", "letter", "icon", "since", "until", "successor")
    return Agency(names=_names(table), **{name: table[name] for name in plain})


def _device(table: Mapping[str, Any]) -> Device:
    return Device(code=table["code"], kind=table["kind"], wing=table["wing"], wings=tuple(table["wings"]))
