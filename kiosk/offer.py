"""What the kiosk offers: agencies and services with the people who wait and the wait to expect. Qt-free."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from common.domain.forecast import WaitRange
from common.domain.profile import Agency, Profile, Service
from common.operations.looking import Outlook

Outlooks = Mapping[str, Outlook]
NO_ICON = "layout-grid"
NO_OUTLOOK = Outlook(0, None)


class Says(Protocol):
    """Words for numbers, in the language spoken now."""

    def waiting(self, count: int) -> str: ...
    def ahead(self, count: int) -> str: ...
    def newcomers_wait(self, wait: WaitRange | None) -> str: ...
    def overall_wait(self, wait: WaitRange) -> str: ...


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


@dataclass(frozen=True, slots=True)
class Reader:
    """For whom the rows are made: language, day (names are dated), and the words for numbers."""

    language: str
    day: date
    says: Says


def agency_rows(profile: Profile, outlooks: Outlooks, reader: Reader) -> list[AgencyRow]:
    return [_agency_row(profile, agency, outlooks, reader) for agency in profile.agencies_on_offer]


def service_rows(profile: Profile, services: Iterable[Service], outlooks: Outlooks, reader: Reader) -> list[ServiceRow]:
    return [_service_row(profile, service, outlooks, reader) for service in services]


def enquiry(profile: Profile) -> Service | None:
    """What "I don't know" asks for: the first service of the first wing; a profile begins with its reception."""
    reception = profile.wings[0].code
    return next((service for service in profile.services if service.wing == reception), None)


def overall(outlooks: Iterable[Outlook]) -> WaitRange | None:
    """From the shortest to the longest wait of several services; None when none is known."""
    waits = [outlook.wait for outlook in outlooks if outlook.wait]
    return WaitRange(min(w.low for w in waits), max(w.high for w in waits)) if waits else None


def _agency_row(profile: Profile, agency: Agency, outlooks: Outlooks, reader: Reader) -> AgencyRow:
    known = [outlooks[service.code] for service in profile.services_of(agency.code) if service.code in outlooks]
    return AgencyRow(
        code=agency.code,
        name=agency.names.text(reader.language, reader.day),
        icon=agency.icon or NO_ICON,
        people=reader.says.waiting(sum(outlook.queue for outlook in known)) if known else "",
        wait=_wait(overall(known), reader),
    )


def _wait(wait: WaitRange | None, reader: Reader) -> str:
    return reader.says.overall_wait(wait) if wait else ""


def _service_row(profile: Profile, service: Service, outlooks: Outlooks, reader: Reader) -> ServiceRow:
    agency, outlook = profile.agency_of[service.agency], outlooks.get(service.code)
    return ServiceRow(
        code=service.code,
        name=service.names.text(reader.language, reader.day),
        agency=agency.names.text(reader.language, reader.day),
        icon=agency.icon or NO_ICON,
        people=reader.says.ahead(outlook.ahead) if outlook else "",
        wait=reader.says.newcomers_wait(outlook.wait) if outlook else "",
        wing=profile.wing_of[service.wing].names.text(reader.language, reader.day),
    )
