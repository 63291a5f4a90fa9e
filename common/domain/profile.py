"""One organisation's configuration: centre, wings, agencies, services, journeys, counters, staff, devices, hours."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from functools import cached_property
from zoneinfo import ZoneInfo

from common.domain.calendar import Calendar, Hours
from common.domain.policy import Overflow, Policy
from common.domain.retention import USUAL, Schedule
from common.domain.slip import SlipLayout


@dataclass(frozen=True, slots=True)
class Naming:
    """The name in each language, valid from `since` (the first one: since ever)."""

    texts: Mapping[str, str]
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Names:
    """Dated names, oldest first. Names change by law; codes never do."""

    namings: tuple[Naming, ...]

    def text(self, language: str, on: date | None = None) -> str:
        """The name on a day (today's, the newest, by default) in a language, else in English, else in Arabic."""
        naming = [n for n in self.namings if on is None or n.since is None or n.since <= on][-1]
        return naming.texts.get(language) or naming.texts.get("en") or naming.texts["ar"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wing:
    """`walk`: seconds to get there. `visited`: visitors go there; to a back office only their papers do.

    `lane`: they come by car, and its counters are lanes where what was prepared is handed over.
    `minutes` and `target`, in minutes, are those of a step that only passes through here; None: the service's own.
    """

    code: str
    names: Names
    walk: float = 0
    visited: bool = True
    lane: bool = False
    minutes: float | None = None
    target: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """A body or a unit in the organisation's tree. `until` and `successor` tell of one that was merged or raised."""

    code: str
    names: Names
    kind: str = "agency"
    parent: str | None = None
    letter: str | None = None
    icon: str | None = None
    since: date | None = None
    until: date | None = None
    successor: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One planned step of a journey: a wing, and another service where the errand changes hands (pick-up)."""

    wing: str
    service: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """What a visitor comes for. `wing` is where its main step waits; minutes and target wait are in minutes.

    `quota`: so many tickets a day at the most.
    """

    code: str
    agency: str
    wing: str
    names: Names
    journey: tuple[Stop, ...]
    letter: str
    minutes: float
    target: float
    self_service: str = "no"
    illustrative: bool = False
    quota: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Counter:
    """A numbered place where staff serve. `direction` is the way from the wing's displays: left, right, ahead, back."""

    number: str
    wing: str
    skills: frozenset[str]
    direction: str = "ahead"
    accessible: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    code: str
    names: Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """A kiosk, display or other machine; `wings` are those a display shows (none: all)."""

    code: str
    kind: str
    wing: str
    wings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """What a centre does not have any more: it can be looked up by its code, and nothing new is done with it."""

    services: tuple[Service, ...] = ()
    counters: tuple[Counter, ...] = ()
    staff: tuple[Staff, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Everything a centre is configured with. Sequences keep the order in which people shall see them.

    `series`, given by the store: the letter that a kiosk, also a former one, has for numbers of its own.
    """

    code: str
    names: Names
    owner: Names
    time_zone: str
    wings: tuple[Wing, ...]
    agencies: tuple[Agency, ...]
    services: tuple[Service, ...]
    counters: tuple[Counter, ...]
    staff: tuple[Staff, ...]
    devices: tuple[Device, ...]
    hours: Mapping[int, Hours] = field(default_factory=dict)
    calendar: Calendar = field(default_factory=Calendar)
    policy: Policy = field(default_factory=Policy)
    overflows: tuple[Overflow, ...] = ()
    slip: SlipLayout = field(default_factory=SlipLayout)
    retention: Schedule = field(default_factory=lambda: USUAL)
    former: Former = Former()
    series: Mapping[str, str] = field(default_factory=dict, compare=False)

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    def day(self, now: datetime) -> date:
        """The business day: the centre's calendar day, wherever the machine thinks it is."""
        return now.astimezone(self.zone).date()

    def beginning(self, day: date) -> datetime:
        """The moment at which a business day begins, in UTC."""
        return datetime.combine(day, time(), self.zone).astimezone(UTC)

    @property
    def reception(self) -> str:
        """The code of the wing where visits begin: a profile names it first."""
        return self.wings[0].code

    @cached_property
    def pick_ups(self) -> frozenset[str]:
        """The services by which visitors take home what was prepared: those to which journeys hand over."""
        return frozenset(stop.service for one in self.services for stop in one.journey if stop.service)

    @cached_property
    def support_services(self) -> tuple[Service, ...]:
        """What the centre itself gives where visitors pass through on other errands, such as photos and copies."""
        passed = {stop.wing for one in self.services for stop in one.journey if stop.wing != one.wing}
        own = (one for one in self.services if one.agency == self.code and one.code not in self.pick_ups)
        return tuple(one for one in own if len(one.journey) == 1 and one.wing in passed - {self.reception})

    @cached_property
    def wing_of(self) -> Mapping[str, Wing]:
        return {wing.code: wing for wing in self.wings}

    @cached_property
    def agency_of(self) -> Mapping[str, Agency]:
        return {agency.code: agency for agency in self.agencies}

    @cached_property
    def service_of(self) -> Mapping[str, Service]:
        """Also those of the past: tickets speak of them."""
        return {service.code: service for service in (*self.former.services, *self.services)}

    @cached_property
    def counter_of(self) -> Mapping[str, Counter]:
        return {counter.number: counter for counter in (*self.former.counters, *self.counters)}

    @cached_property
    def staff_of(self) -> Mapping[str, Staff]:
        return {person.code: person for person in (*self.former.staff, *self.staff)}

    def minutes_at(self, service: str, wing: str) -> float:
        """The usual handling time of a service's step in a wing, in minutes."""
        passing = self.wing_of[wing].minutes if wing in self.wing_of else None
        known = self.service_of[service]
        return known.minutes if passing is None or known.wing == wing else passing

    def target_at(self, service: str, wing: str) -> float:
        """The wait that is promised to a service's step in a wing, in minutes."""
        passing = self.wing_of[wing].target if wing in self.wing_of else None
        known = self.service_of[service]
        return known.target if passing is None or known.wing == wing else passing

    def services_of(self, agency: str) -> tuple[Service, ...]:
        return tuple(service for service in self.services if service.agency == agency)

    @cached_property
    def agencies_on_offer(self) -> tuple[Agency, ...]:
        """The agencies with services, in order: what a kiosk shows."""
        offering = {service.agency for service in self.services}
        return tuple(agency for agency in self.agencies if agency.code in offering)
