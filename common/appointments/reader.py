"""A file into appointments, and every mistake in it; nothing about the persons is read."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from common.appointments import events, table
from common.appointments.finding import Bad, Finding, Problem
from common.appointments.row import Row
from common.domain.appointment import Appointment
from common.domain.errors import DawrError
from common.domain.number import is_ticket_number
from common.domain.profile import Profile
from common.domain.system_words import reason
from common.domain.wording import Wording
from common.language.code import plain
from common.profiles.finding import nearest

LARGEST = 5_000_000
UNREADABLE = Wording("{file}: تعذرت القراءة: {cause}", "{file}: cannot be read: {cause}")
TOO_LARGE = Wording(
    "{file}: أكبر من 5 ميغابايت: قسّمه إلى ملفات.", "{file}: larger than 5 MB: divide it into several files."
)
NOT_UTF8 = Wording("{file}: ليس بترميز UTF-8؛ احفظه به (CSV UTF-8).", "{file}: not UTF-8; save it as CSV UTF-8.")
WRONG = Wording("{file}: {what}", "{file}: {what}")
_CODE = re.compile(r"[A-Z0-9-]{4,20}")


@dataclass(slots=True)
class Book:
    """What a file holds. `cancelled`: so many of its events say that they do not take place."""

    appointments: list[Appointment] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    cancelled: int = 0


def read(file: Path, profile: Profile) -> Book:
    """Raises DawrError for a file that is no table of appointments and no calendar."""
    text = _text(file)
    kind = events if events.is_calendar(text) or file.suffix.lower() == ".ics" else table
    try:
        return checked(kind.rows(text, profile.zone), profile)
    except DawrError as error:
        raise DawrError(WRONG, file=file, what=Wording(error.text("ar"), error.text("en"))) from None


def checked(rows: Iterable[Row], profile: Profile) -> Book:
    checker = _Checker(profile)
    for row in rows:
        checker.take(row)
    return checker.book


class _Checker:
    """One finding a row: the first mistake in it."""

    def __init__(self, profile: Profile) -> None:
        self.book = Book()
        self._services = [service.code for service in profile.services]
        self._taken: dict[str, Wording] = {}

    def take(self, row: Row) -> None:
        if row.is_cancelled:
            self.book.cancelled += 1
            return
        found = self._appointment(row)
        if isinstance(found, Bad):
            self.book.findings.append(Finding(row.place, found))
        else:
            self.book.appointments.append(found)
            self._taken[found.code] = row.place

    def _appointment(self, row: Row) -> Appointment | Bad:
        code = plain(row.code).upper()
        service = next((word for word in map(plain, row.services) if word in self._services), None)
        bad = self._bad_code(code)
        if bad:
            return bad
        if service is None:
            return self._unknown(row.services)
        return row.at if isinstance(row.at, Bad) else Appointment(code, row.at, service)

    def _unknown(self, words: Sequence[str]) -> Bad:
        """Of several words, the one that is near to a service's code."""
        meant = [word for word in words if nearest(word, self._services)] or words
        return Bad(Problem.UNKNOWN_SERVICE, {"value": next(iter(meant), "")}, self._services)

    def _bad_code(self, code: str) -> Bad | None:
        if not _CODE.fullmatch(code):
            return Bad(Problem.NOT_A_CODE, {"value": code})
        if is_ticket_number(code):
            return Bad(Problem.LIKE_A_TICKET, {"value": code})
        if code in self._taken:
            return Bad(Problem.REPEATED, {"value": code, "first": self._taken[code]})
        return None


def _text(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError as error:
        raise DawrError(UNREADABLE, file=file, cause=reason(error)) from None
    if len(content) > LARGEST:
        raise DawrError(TOO_LARGE, file=file)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DawrError(NOT_UTF8, file=file) from None
