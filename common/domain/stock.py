"""Controlled blank forms: a pack of numbered sheets, each of which is accounted for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from common.domain.errors import QueueError, Refusal
from common.domain.wording import Wording

_CODE = re.compile(r"[A-Z0-9][A-Z0-9-]{0,15}")
_PREFIX = re.compile(r"[A-Z0-9-]{0,12}")
_LARGEST = 10**12


class SheetState(StrEnum):
    USED = "used"
    SPOILED = "spoiled"
    RETURNED = "returned"


class SheetReason(StrEnum):
    """Why a sheet was spoiled or given back; what spoils it in a printer are the reasons of prints."""

    JAM = "jam"
    SMUDGED = "smudged"
    DAMAGED = "damaged"
    LOST = "lost"
    WRONG_DATA = "wrong-data"
    MISSING = "missing"
    NOT_NEEDED = "not-needed"
    OUTDATED = "outdated"


RETURNS = (SheetReason.NOT_NEEDED, SheetReason.OUTDATED)
"""Why a blank sheet goes back: too many were given, or the form has a newer edition."""
SPOILS = tuple(reason for reason in SheetReason if reason not in RETURNS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """One pack: the sheets `first` to `last`, of which `next` is the next to be used; beyond `last` it is empty."""

    code: str
    names: Wording
    prefix: str
    first: int
    last: int
    next: int

    def number(self, count: int) -> str:
        """As it is printed on the sheet: the prefix, and as many digits as the last one has."""
        return f"{self.prefix}{count:0{len(str(self.last))}d}"

    def take(self) -> tuple["Stock", str]:
        """The pack without its next sheet, and that sheet's number."""
        if self.next > self.last:
            raise QueueError(Refusal.STOCK_EMPTY, stock=self.code)
        return replace(self, next=self.next + 1), self.number(self.next)

    @property
    def left(self) -> int:
        return self.last - self.next + 1

    @property
    def is_sound(self) -> bool:
        """Whether a pack can be like this."""
        names = bool(_CODE.fullmatch(self.code) and _PREFIX.fullmatch(self.prefix) and all(self.names))
        return names and 0 < self.first <= self.last < _LARGEST and self.first <= self.next <= self.last + 1


class UsedSheet(NamedTuple):
    """What became of a sheet of a pack."""

    stock: str
    number: str
    state: SheetState
    at: datetime
    document: int | None = None
    reason: SheetReason | None = None
    staff: str | None = None


def sheets_of_print(body: Mapping[str, Any]) -> tuple[str, ...]:
    """Of the event of a print: the numbers of the sheets that its pages are on; none of plain paper."""
    return (body["sheet"], *body.get("further", ())) if body["sheet"] is not None else ()


class Account(NamedTuple):
    """Where the sheets of a pack are; together they are all of it."""

    stock: Stock
    used: int
    spoiled: int
    returned: int

    @property
    def is_even(self) -> bool:
        return self.used + self.spoiled + self.returned + self.stock.left == self.stock.last - self.stock.first + 1
