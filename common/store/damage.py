"""Where rows become things: a row that cannot be what was written is damage, told as such, with its table and place."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import wraps
from typing import Any, TypeVar

from common.domain.errors import StoreRefused
from common.domain.wording import Wording

DAMAGED_ROW = Wording(
    "مخزن التذاكر تالف: لا يُقرأ الصف {row} من الجدول {table}. احفظ المخزن كما هو واستعد نسخة احتياطية.",
    "The ticket store is damaged: row {row} of the table {table} cannot be read. Keep the store as it is and restore a"
    " backup.",
)
UNREADABLE = (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError, OverflowError)
"""What reading a damaged row ends in. Only around readers: anywhere else these are bugs."""

Thing = TypeVar("Thing")
Place = Callable[[Any], object]


def reads(table: str, place: Place = lambda row: row[0]) -> Callable[[Callable[[Any], Thing]], Callable[[Any], Thing]]:
    """Of a function that makes a thing of a row: StoreRefused names the table, and the row by its `place`."""

    def of(read: Callable[[Any], Thing]) -> Callable[[Any], Thing]:
        @wraps(read)
        def reader(row: Any) -> Thing:
            try:
                return read(row)
            except UNREADABLE as fault:
                raise StoreRefused(DAMAGED_ROW, table=table, row=place(row)) from fault

        return reader

    return of


def moment(text: str) -> datetime:
    """As it was written: with its zone, or it cannot be compared with others."""
    read = datetime.fromisoformat(text)
    if read.tzinfo is None:
        raise ValueError(text)
    return read


def is_before(one: Any, other: Any) -> bool:
    """In the order of a store's numbers, where what is none comes last."""
    return isinstance(one, int) and (not isinstance(other, int) or one < other)


_sound: set[tuple[object, ...]] = set()


def check_types(row: Iterable[Any], types: Sequence[tuple[type, ...]]) -> None:
    """A damaged column may be of another type, and would be noticed far from here; TypeError.

    `types` is a constant: what a row that was looked at before had is not looked at again.
    """
    shape = (id(types), *map(type, row))
    if shape not in _sound:
        if not all(found in known for found, known in zip(shape[1:], types, strict=True)):
            raise TypeError(row)
        _sound.add(shape)
