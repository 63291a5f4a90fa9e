"""What the kiosk offers: agencies and services with the people who wait and the wait to expect. Qt-free."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from common.domain.forecast import WaitRange
from common.domain.journey import planned
from common.domain.profile import Agency, Profile, Service
from common.operations.looking import Outlook

Outlooks = Mapping[str, Outlook]
NO_ICON = "layout-grid"
NO_OUTLOOK = Outlook(0, None)
FEW = 5  # services that are suggested to who has typed nothing yet


@dataclass(frozen=True, slots=True)
class Seen:
    """The queue as it was read for a class: an outlook for each service; and which have no tickets left today."""

    priority: str
    outlooks: Outlooks = field(default_factory=dict)
    full: frozenset[str] = frozenset()


class Says(Protocol):
    """Words for numbers, in the language spoken now."""

    def waiting(self, count: int) -> str: ...
    def ahead(self, count: int) -> str: ...
    def newcomers_wait(self, wait: WaitRange | None) -> str: ...
    def overall_wait(self, wait: WaitRange) -> str: ...
    def all_taken(self) -> str: ...


@dataclass(frozen=True, slots=True)
class AgencyRow:
    code: str
    name: str
    icon: str
    people: str
    wait: str


@dataclass(frozen=True, slots=True)
class ServiceRow:
    code: str
    name: str
    agency: str
    icon: str
    people: str
    wait: str
    wing: str
    lack: str


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom the rows are made: language, day (names are dated), and the words for numbers."""

    language: str
    day: date
    says: Says


def agency_rows(profile: Profile, seen: Seen, reader: Reader) -> list[AgencyRow]:
    return [_agency_row(profile, agency, seen, reader) for agency in profile.agencies_on_offer]


def service_rows(profile: Profile, services: Iterable[Service], seen: Seen, reader: Reader) -> list[ServiceRow]:
    return [_service_row(profile, service, seen, reader) for service in services]


def suggested(profile: Profile, seen: Seen) -> list[Service]:
    """For who has typed nothing yet: what most people wait for now, then the first service of each agency."""
    places = {service.code: at for one in profile.agencies for at, service in enumerate(profile.services_of(one.code))}

    def rank(service: Service) -> tuple[int, int]:
        return -seen.outlooks.get(service.code, NO_OUTLOOK).queue, places[service.code]

    return sorted((service for service in profile.services if service.code not in seen.full), key=rank)[:FEW]


def enquiry(profile: Profile) -> Service | None:
    """What "I don't know" asks for: the first service of the first wing; a profile begins with its reception."""
    reception = profile.reception
    return next((service for service in profile.services if service.wing == reception), None)


def overall(outlooks: Iterable[Outlook]) -> WaitRange | None:
    """From the shortest to the longest wait of several services; None when that of people who wait is not known."""
    known = list(outlooks)
    waits = [outlook.wait for outlook in known if outlook.wait]
    if any(outlook.queue and not outlook.wait for outlook in known):
        return None
    return WaitRange(min(w.low for w in waits), max(w.high for w in waits)) if waits else None


def _agency_row(profile: Profile, agency: Agency, seen: Seen, reader: Reader) -> AgencyRow:
    """That nobody waits is told once: by the wait, if there is one to tell."""
    outlooks = seen.outlooks
    known = [outlooks[service.code] for service in profile.services_of(agency.code) if service.code in outlooks]
    people, wait = sum(outlook.queue for outlook in known), overall(known)
    return AgencyRow(
        code=agency.code,
        name=agency.names.text(reader.language, reader.day),
        icon=agency.icon or NO_ICON,
        people=reader.says.waiting(people) if known and (people or not wait) else "",
        wait=reader.says.overall_wait(wait) if wait and (wait.high or not people) else "",
    )


def _service_row(profile: Profile, service: Service, seen: Seen, reader: Reader) -> ServiceRow:
    agency = profile.agency_of[service.agency]
    is_full = service.code in seen.full
    outlook = None if is_full else seen.outlooks.get(service.code)
    return ServiceRow(
        code=service.code,
        name=service.names.text(reader.language, reader.day),
        agency=agency.names.text(reader.language, reader.day),
        icon=agency.icon or NO_ICON,
        people=reader.says.ahead(outlook.ahead) if outlook and outlook.ahead else "",
        wait=reader.says.newcomers_wait(outlook.wait) if outlook else "",
        wing=profile.wing_of[planned(profile, (service.code,))[0].wing].names.text(reader.language, reader.day),
        lack=reader.says.all_taken() if is_full else "",
    )
