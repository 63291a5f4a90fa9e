"""What the reception finds by what is typed: services with their waits, a ticket, an appointment. Pure."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from common.domain.forecast import Outlook, WaitRange
from common.domain.profile import Profile, Service
from common.domain.wording import Wording
from common.language.bidi import ltr
from common.language.code import plain, ticket_code
from common.language.digits import shown
from common.language.search import Entry, found
from counter.manner import Manner
from counter.reader import Reader

SERVICE, TICKET, APPOINTMENT = "service", "ticket", "appointment"
LONG = 60  # minutes
_APPOINTMENT = re.compile(r"(?=.*\d)[A-Za-z0-9][A-Za-z0-9:._@-]{2,63}")

_NONE = Wording("بلا انتظار", "no wait")
_OVER = Wording("أكثر من ساعة", "over an hour")
_UP_TO = Wording("حتى {minutes} د", "up to {minutes} min")
_RANGE = Wording("{minutes} د", "{minutes} min")


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row of the list; `kind` is service, ticket or appointment, and `code` what it is known by.

    `people`: who wait for this very service; `wait`: the range that a newcomer is told, empty when none can be.
    `full`: all of today's tickets for it are taken.
    """

    code: str
    kind: str = SERVICE
    name: str = ""
    agency: str = ""
    icon: str = ""
    people: str = ""
    wait: str = ""
    chosen: bool = False
    full: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """What is known of the services: outlooks (empty while none can be told), and those that are full."""

    outlooks: Mapping[str, Outlook] = field(default_factory=dict)
    full: frozenset[str] = frozenset()


def found_rows(
    typed: str, known: Sequence[Entry], chosen: Collection[str], offer: Offer, reader: Reader
) -> list[FoundRow]:
    """Without a text all services, in the centre's order."""
    services = [service_row(one, chosen, offer, reader) for one in _services(typed, known, reader.profile)]
    codes = {plain(row.code).upper() for row in services}
    return [*_ticket(typed), *services, *(row for row in _appointment(typed) if row.code.upper() not in codes)]


def service_row(service: Service, chosen: Collection[str], offer: Offer, reader: Reader) -> FoundRow:
    profile, manner = reader.profile, reader.manner
    agency, outlook = profile.agency_of[service.agency], offer.outlooks.get(service.code)
    return FoundRow(
        service.code,
        SERVICE,
        manner.name(service.names),
        manner.short_name(agency.names),
        agency.icon or "layout-grid",
        people=manner.count(outlook.queue) if outlook else "",
        wait=wait_text(outlook.wait, manner) if outlook else "",
        chosen=service.code in chosen,
        full=service.code in offer.full,
    )


def wait_text(wait: WaitRange | None, manner: Manner) -> str:
    """Short, for staff."""
    if wait is None:
        return ""
    if wait.high == 0:
        return manner.line(_NONE)
    if wait.low > LONG:
        return manner.line(_OVER)
    if wait.low == 0:
        return _UP_TO.text(manner.language, minutes=manner.count(wait.high))
    both = str(wait.low) if wait.low == wait.high else f"{wait.low}–{wait.high}"
    return _RANGE.text(manner.language, minutes=ltr(shown(both, manner.digits)))


def _services(typed: str, known: Sequence[Entry], profile: Profile) -> list[Service]:
    """The one of that very code comes first."""
    if not plain(typed):
        return list(profile.services)
    exactly = [one.code for one in profile.services if one.code == plain(typed).upper()]
    on_offer = {one.code: one for one in profile.services}
    return [on_offer[code] for code in dict.fromkeys([*exactly, *found(known, typed)]) if code in on_offer]


def _ticket(typed: str) -> Iterator[FoundRow]:
    code = ticket_code(typed)
    if code is not None:
        yield FoundRow(plain(typed), TICKET, code.number, icon="ticket")


def _appointment(typed: str) -> Iterator[FoundRow]:
    """Any text that may be the code of one: no other look at the store says so before the visitor is checked in."""
    code = plain(typed)
    if _APPOINTMENT.fullmatch(code) and ":" not in code:
        yield FoundRow(f"{APPOINTMENT} {code}", APPOINTMENT, code, icon="calendar")
