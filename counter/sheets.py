"""The sheets on which the clerk chooses a reason, a service or a place; a sheet is a value, and so is what it asks for.

Rows of some sheets act at one touch; on the others a row is chosen first, and then confirmed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from common.domain.policy import PlacePolicy
from common.domain.reasons import OutOfTurn
from common.domain.ticket import State
from common.operations.desk import Desk
from common.operations.transferring import To
from counter.verbs import Wish

SERVICE, COUNTER, STAFF = "service", "counter", "staff"
SUPPORT = "support:"  # before a support service's code, among the reasons to park


class Kind(StrEnum):
    MORE = "more"
    OUT_OF_TURN = "out-of-turn"
    PARK = "park"
    BACK = "back"
    TRANSFER = "transfer"
    ERRAND = "errand"
    WALK_IN = "walk-in"
    LEAVE = "leave"
    UNFINISHED = "unfinished"  # documents that are still to be done
    DOCUMENTS = "documents"
    DEVICES = "devices"


CONFIRMED = frozenset({Kind.TRANSFER, Kind.ERRAND, Kind.WALK_IN})
PANELS = frozenset({Kind.DOCUMENTS, Kind.DEVICES})
"""Sheets with rows and keys of their own."""
_OF_WHO_IS_HERE = frozenset({Kind.PARK, Kind.BACK, Kind.TRANSFER, Kind.ERRAND, Kind.UNFINISHED})


@dataclass(frozen=True, slots=True)
class Sheet:
    """`step` is whom it is about, 0 for nobody yet; `to` what a transfer is to: service, counter or staff."""

    kind: Kind
    step: int = 0
    to: str = SERVICE
    search: str = ""
    chosen: str = ""
    place: PlacePolicy = PlacePolicy.TIME
    note: str = ""
    language: str = "ar"


def stands(sheet: Sheet, desk: Desk) -> bool:
    """Whether it is still about somebody to whom it can be done."""
    if sheet.kind is Kind.DEVICES:
        return True
    if sheet.kind is Kind.OUT_OF_TURN:
        return desk.turn is None
    if sheet.kind in _OF_WHO_IS_HERE:
        return desk.turn is not None and desk.turn.step.id == sheet.step and _may(sheet.kind, desk.turn.step.state)
    return desk.turn is None or desk.turn.step.id == sheet.step


def asks_reason(sheet: Sheet, desk: Desk) -> bool:
    """Who has no ticket is served before those who wait only with a reason."""
    return sheet.kind is Kind.WALK_IN and bool(sheet.chosen) and desk.next is not None


def taken(sheet: Sheet, code: str, desk: Desk) -> Wish | Sheet:
    """What a touch on a row asks for."""
    if sheet.kind is Kind.MORE or code == Kind.DOCUMENTS:
        return Sheet(Kind(code), sheet.step)
    if asks_reason(sheet, desk):
        return replace(_walk_in(sheet), reason=OutOfTurn(code))
    if sheet.kind in CONFIRMED:
        return replace(sheet, chosen=code)
    return _AT_ONCE[sheet.kind](sheet, code)


def confirmed(sheet: Sheet, desk: Desk) -> Wish | None:
    """What the sheet's button asks for; None while nothing is chosen, or where a row acts by itself."""
    if not sheet.chosen or asks_reason(sheet, desk):
        return None
    if sheet.kind is Kind.TRANSFER:
        return Wish("transfer", sheet.step, to=To(**{sheet.to: sheet.chosen}), place=sheet.place, note=sheet.note)
    return _walk_in(sheet) if sheet.kind is Kind.WALK_IN else Wish("errand", sheet.step, of=sheet.chosen)


def _walk_in(sheet: Sheet) -> Wish:
    return Wish("walk-in", of=sheet.chosen, language=sheet.language)


def _park(sheet: Sheet, code: str) -> Wish:
    if code.startswith(SUPPORT):
        return Wish("support", sheet.step, of=code.removeprefix(SUPPORT))
    return Wish("park", sheet.step, of=code)


_AT_ONCE: Mapping[Kind, Callable[[Sheet, str], Wish]] = {
    Kind.OUT_OF_TURN: lambda sheet, code: Wish("call", sheet.step, reason=OutOfTurn(code)),
    Kind.PARK: _park,
    Kind.BACK: lambda sheet, code: Wish("back", sheet.step, place=PlacePolicy(code)),
    Kind.LEAVE: lambda _, code: Wish("leave", of=code),
    Kind.UNFINISHED: lambda sheet, code: Wish(code, sheet.step),
}


def _may(kind: Kind, state: State) -> bool:
    return state is State.SERVING or (kind in {Kind.BACK, Kind.ERRAND} and state is State.CALLED)
