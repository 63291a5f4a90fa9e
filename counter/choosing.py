"""The rows of a sheet: reasons with their keys, and the services, counters and staff that a search finds."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from common.domain.policy import PlacePolicy
from common.domain.profile import Counter, Service
from common.domain.reasons import WORDINGS, Leaving, OutOfTurn, Parking
from common.domain.wording import Wording
from common.language.search import entries, found, plain
from counter.matching import matches, texts
from counter.reader import Reader
from counter.sheets import COUNTER, STAFF, SUPPORT, Kind, Sheet

BACK_TO_QUEUE = {
    PlacePolicy.TIME: Wording("إلى مكانه السابق", "to the old place"),
    PlacePolicy.HEAD: Wording("قبل جميع المنتظرين", "before all who wait"),
    PlacePolicy.TAIL: Wording("بعد جميع المنتظرين", "behind all who wait"),
}
MORE = {
    Kind.BACK: Wording("إعادة الزائر إلى الانتظار", "Back to the queue"),
    Kind.ERRAND: Wording("إضافة خدمة أخرى إلى هذه الزيارة", "Add another service to this visit"),
    Kind.WALK_IN: Wording("خدمة زائر بلا تذكرة", "Serve a visitor without a ticket"),
    Kind.DOCUMENTS: Wording("وثائق هذه الزيارة", "Documents of this visit"),
}
UNFINISHED = {
    Kind.DOCUMENTS: Wording("عرض وثائق هذه الزيارة", "Show the documents of this visit"),
    "finish": Wording("الإنهاء مع ذلك", "Finish all the same"),
}
_ICONS: Mapping[StrEnum, str] = {
    Kind.BACK: "undo",
    Kind.ERRAND: "plus",
    Kind.WALK_IN: "user-plus",
    Kind.DOCUMENTS: "files",
    PlacePolicy.TIME: "clock",
    PlacePolicy.HEAD: "arrow-up",
    PlacePolicy.TAIL: "arrow-down",
    OutOfTurn.RETURNED: "file-text",
    OutOfTurn.LATE: "clock",
    OutOfTurn.HEALTH: "stethoscope",
    OutOfTurn.MISTAKE: "pencil",
    OutOfTurn.SUPERVISOR: "user-star",
    Parking.DOCUMENT: "file-text",
    Parking.APPROVAL: "stamp",
    Parking.SYSTEM: "plug-off",
    Parking.PRAYER: "mosque",
    Leaving.END: "logout",
    Leaving.PRAYER: "mosque",
    Leaving.MEAL: "coffee",
    Leaving.MEETING: "users",
    Leaving.TRAINING: "school",
    Leaving.SYSTEM: "plug-off",
}

Code = TypeVar("Code", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Choosable:
    """A row. `badge` is a code or number; `at` the counter where a member of staff sits, `user` who sits at a counter.

    `off`: nobody sits there now.
    """

    code: str
    name: str
    icon: str = ""
    badge: str = ""
    detail: str = ""
    at: str = ""
    user: str = ""
    off: bool = False
    chosen: bool = False


def rows(
    sheet: Sheet, reader: Reader, sittings: Mapping[str, str], service: str, *, reasons: bool
) -> Sequence[Choosable]:
    """`service` is that of who is here; `reasons`: what was chosen needs a reason now."""
    if reasons or sheet.kind is Kind.OUT_OF_TURN:
        return _worded({reason: WORDINGS[reason] for reason in OutOfTurn}, reader)
    plainly: dict[Kind, Callable[[], Sequence[Choosable]]] = {
        Kind.MORE: lambda: _more(sheet, reader),
        Kind.PARK: lambda: _parking(reader),
        Kind.BACK: lambda: _worded(BACK_TO_QUEUE, reader),
        Kind.LEAVE: lambda: _worded({reason: WORDINGS[reason] for reason in Leaving}, reader),
        Kind.UNFINISHED: lambda: _unfinished(sheet, reader),
        Kind.ERRAND: lambda: _services(sheet, reader, reader.profile.services),
        Kind.WALK_IN: lambda: _services(sheet, reader, _own_services(reader)),
        Kind.TRANSFER: lambda: _destinations(sheet, reader, sittings, service),
    }
    return plainly.get(sheet.kind, list)()


def _worded(lines: Mapping[Code, Wording], reader: Reader) -> list[Choosable]:
    """A row begins with a capital letter, also where the line is part of a sentence elsewhere."""
    return [
        Choosable(code, text[:1].upper() + text[1:], _ICONS.get(code, "dots"))
        for code, text in ((code, reader.manner.line(line)) for code, line in lines.items())
    ]


def _more(sheet: Sheet, reader: Reader) -> list[Choosable]:
    possible = {Kind.BACK, Kind.ERRAND, Kind.DOCUMENTS} if sheet.step else set() if reader.papers else {Kind.WALK_IN}
    return _worded({kind: line for kind, line in MORE.items() if kind in possible}, reader)


def _unfinished(sheet: Sheet, reader: Reader) -> list[Choosable]:
    """`chosen` is the finish that was pressed."""
    return [
        Choosable(Kind.DOCUMENTS, reader.manner.line(UNFINISHED[Kind.DOCUMENTS]), "files"),
        Choosable(sheet.chosen, reader.manner.line(UNFINISHED["finish"]), "check"),
    ]


def _parking(reader: Reader) -> list[Choosable]:
    """The support services stand for the reason of that name: who parks for them sends the visitor there."""
    support = [
        Choosable(SUPPORT + service.code, reader.manner.name(service.names), "camera")
        for service in reader.profile.support_services
        if service.wing != reader.counter.wing
    ]
    return [*support, *_worded({one: WORDINGS[one] for one in Parking if one is not Parking.SUPPORT}, reader)]


def _own_services(reader: Reader) -> list[Service]:
    return [one for one in reader.profile.services if one.code in reader.counter.skills]


def _services(sheet: Sheet, reader: Reader, offered: Iterable[Service]) -> list[Choosable]:
    """Found by Arabic and English words, and by the code."""
    known = {service.code: service for service in offered}
    if sheet.search:
        exactly = [code for code in known if plain(code) == plain(sheet.search)]
        hits = dict.fromkeys([*exactly, *found(entries(reader.profile), sheet.search)])
        known = {code: known[code] for code in hits if code in known}
    return [_service(service, sheet, reader) for service in known.values()]


def _service(service: Service, sheet: Sheet, reader: Reader) -> Choosable:
    agency = reader.profile.agency_of[service.agency]
    return Choosable(
        service.code,
        reader.manner.name(service.names),
        badge=service.code,
        detail=reader.manner.short_name(agency.names),
        chosen=service.code == sheet.chosen,
    )


def _destinations(sheet: Sheet, reader: Reader, sittings: Mapping[str, str], service: str) -> Sequence[Choosable]:
    if sheet.to == COUNTER:
        return _counters(sheet, reader, sittings, service)
    if sheet.to == STAFF:
        return _staff(sheet, reader, sittings)
    return _services(sheet, reader, reader.profile.services)


def _counters(sheet: Sheet, reader: Reader, sittings: Mapping[str, str], service: str) -> list[Choosable]:
    """Those that serve it, the open ones first."""
    able = [
        counter
        for counter in reader.profile.counters
        if service in counter.skills and counter.number != reader.counter.number
    ]
    found_ones = [_counter(one, sheet, reader, sittings) for one in able]
    shown = [one for one in found_ones if matches(sheet.search, [one.badge, one.name, one.user])]
    return sorted(shown, key=lambda one: one.off)


def _counter(counter: Counter, sheet: Sheet, reader: Reader, sittings: Mapping[str, str]) -> Choosable:
    profile, manner = reader.profile, reader.manner
    user = sittings.get(counter.number)
    return Choosable(
        counter.number,
        manner.short_name(profile.wing_of[counter.wing].names),
        badge=counter.number,
        user=manner.name(profile.staff_of[user].names) if user else "",
        off=user is None,
        chosen=counter.number == sheet.chosen,
    )


def _staff(sheet: Sheet, reader: Reader, sittings: Mapping[str, str]) -> list[Choosable]:
    """Who sits at a counter first."""
    at = {staff: number for number, staff in sittings.items()}
    others = [one for one in reader.profile.staff if one.code != reader.staff]
    shown = [
        Choosable(
            one.code,
            reader.manner.name(one.names),
            icon="user",
            at=at.get(one.code, ""),
            off=one.code not in at,
            chosen=one.code == sheet.chosen,
        )
        for one in others
        if matches(sheet.search, [one.code, *texts(one.names)])
    ]
    return sorted(shown, key=lambda one: one.off)
