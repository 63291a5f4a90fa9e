"""What the open sheet shows, but for its rows. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from common.operations.desk import Desk
from counter.reader import Reader
from counter.seen import Seen
from counter.sheets import CONFIRMED, Sheet, asks_reason, confirmed


@dataclass(frozen=True, slots=True)
class SheetProps:
    """`kind` is empty when none is open; `number` is the ticket's. `stage` is rows (a touch acts), choose or reason.

    `service` is the name of the one that is chosen. `left`: by service, how many wait for what no other open
    counter serves; `parked`: how many wait on this counter's own list.
    """

    kind: str = ""
    number: str = ""
    stage: str = "rows"
    to: str = ""
    search: str = ""
    service: str = ""
    ready: bool = False
    place: str = ""
    note: str = ""
    language: str = ""
    left: Mapping[str, int] = field(default_factory=dict)
    parked: int = 0


def sheet_props(sheet: Sheet, desk: Desk, seen: Seen, reader: Reader) -> SheetProps:
    services = reader.profile.service_of
    return SheetProps(
        kind=sheet.kind.value,
        number=_number(sheet, desk, seen),
        stage=_stage(sheet, desk),
        to=sheet.to,
        search=sheet.search,
        service=reader.manner.name(services[sheet.chosen].names) if sheet.chosen in services else "",
        ready=confirmed(sheet, desk) is not None,
        place=sheet.place.value,
        note=sheet.note,
        language=sheet.language,
        left={reader.manner.name(services[code].names): count for code, count in seen.left.items()},
        parked=len(desk.parked),
    )


def _number(sheet: Sheet, desk: Desk, seen: Seen) -> str:
    turns = [*desk.waiting, *seen.found, *([desk.turn] if desk.turn else [])]
    return next((turn.ticket.number for turn in turns if turn.step.id == sheet.step), "")


def _stage(sheet: Sheet, desk: Desk) -> str:
    if asks_reason(sheet, desk):
        return "reason"
    return "choose" if sheet.kind in CONFIRMED else "rows"
