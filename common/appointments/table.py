"""Rows of a CSV table: code, date, time and service, by names in English or Arabic; other columns are not looked at."""

import csv
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from io import StringIO
from typing import TypeVar
from zoneinfo import ZoneInfo

from common.appointments.finding import Bad, Problem
from common.appointments.row import Row, moment
from common.domain.errors import DawrError
from common.domain.wording import Wording
from common.language.code import plain

COLUMNS: Mapping[str, Sequence[str]] = {
    "code": ("code", "الرمز", "رمز الموعد"),
    "date": ("date", "التاريخ", "تاريخ الموعد"),
    "time": ("time", "الوقت", "وقت الموعد"),
    "service": ("service", "الخدمة", "رمز الخدمة"),
}
NO_COLUMN = Wording(
    "ليس في السطر الأول العمود {missing}. الأعمدة: الرمز، التاريخ، الوقت، الخدمة (code, date, time, service).",
    "the first row has no column {missing}. The columns: code, date, time, service (الرمز، التاريخ، الوقت، الخدمة).",
)
NOT_A_TABLE = Wording("السطر {line}: ليس جدول CSV سليمًا.", "line {line}: not a table in CSV.")
Made = TypeVar("Made", date, time)
_DATE = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})")
_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2})?")


def rows(text: str, zone: ZoneInfo) -> Iterator[Row]:
    """Times are by the centre's clock. Raises DawrError for what is no such table."""
    lines = _lines(text)
    _, heads = next(lines, (1, []))
    columns = _columns(heads)
    for number, cells in lines:
        cell = {name: cells[n] if n < len(cells) else "" for name, n in columns.items()}
        place = Wording(f"السطر {number}", f"line {number}")
        yield Row(place, cell["code"], (cell["service"],), _moment(cell["date"], cell["time"], zone))


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """The number of a row's first line, and its cells; rows with nothing in them are passed over."""
    table = csv.reader(StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    try:
        began = 1
        for cells in table:
            if any(cell.strip() for cell in cells):
                yield began, cells
            began = table.line_num + 1
    except csv.Error:
        raise DawrError(NOT_A_TABLE, line=table.line_num) from None


def _delimiter(text: str) -> str:
    heads = text.lstrip().partition("\n")[0]
    return max(",;", key=heads.count)


def _columns(heads: Sequence[str]) -> dict[str, int]:
    told = [" ".join(head.split()).casefold() for head in heads]
    found = {name: [told.index(one) for one in names if one in told] for name, names in COLUMNS.items()}
    missing = [name for name, places in found.items() if not places]
    if missing:
        raise DawrError(NO_COLUMN, missing=", ".join(missing))
    return {name: places[0] for name, places in found.items()}


def _moment(day: str, clock: str, zone: ZoneInfo) -> datetime | Bad:
    on, at = _made(date, _DATE, day), _made(time, _TIME, clock)
    if on is None:
        return Bad(Problem.NOT_A_DATE, {"value": day.strip()})
    if at is None:
        return Bad(Problem.NOT_A_TIME, {"value": clock.strip()})
    return moment(datetime.combine(on, at), zone)


def _made(make: Callable[..., Made], pattern: re.Pattern[str], text: str) -> Made | None:
    """None for what no calendar or clock has."""
    match = pattern.fullmatch(plain(text))
    try:
        return make(*map(int, match.groups())) if match else None
    except ValueError:
        return None
