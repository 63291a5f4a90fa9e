"""One organisation's configuration: centre, wings, agencies, services, journeys, counters, staff, devices, hours."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo


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
    code: str
    names: Names


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
    """What a visitor comes for. `wing` is where its main step waits; minutes and target wait are in minutes."""

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


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening and closing on a weekday, in the centre's own time."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Former:
    """What a centre does not have any more: it can be looked up by its code, and nothing new is done with it."""

    services: tuple[Service, ...] = ()
    counters: tuple[Counter, ...] = ()
    staff: tuple[Staff, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Everything a centre is configured with. Sequences keep the order in which people shall see them."""

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
    former: Former = Former()

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    def day(self, now: datetime) -> date:
        """The business day: the centre's calendar day, wherever the machine thinks it is."""
        return now.astimezone(self.zone).date()

    def hours_on(self, day: date) -> Hours | None:
        """Opening hours of a day; None when the centre is closed. Weekdays count from Monday = 0."""
        return self.hours.get(day.weekday())

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

    def services_of(self, agency: str) -> tuple[Service, ...]:
        return tuple(service for service in self.services if service.agency == agency)

    @cached_property
    def agencies_on_offer(self) -> tuple[Agency, ...]:
        """The agencies with services, in order: what a kiosk shows."""
        offering = {service.agency for service in self.services}
        return tuple(agency for agency in self.agencies if agency.code in offering)


def next_opening(profile: Profile, now: datetime) -> datetime | None:
    """When the centre opens next, in its own time; None if it never does. The coming eight days are looked through."""
    local = now.astimezone(profile.zone)
    return next((moment for moment in _openings(profile, local) if moment > local), None)


def _openings(profile: Profile, local: datetime) -> Iterable[datetime]:
    for ahead in range(8):
        day = (local + timedelta(days=ahead)).date()
        hours = profile.hours_on(day)
        if hours:
            yield datetime.combine(day, hours.opens, profile.zone)
