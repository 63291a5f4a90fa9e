"""What of a file becomes an appointment, and what is said of the rest."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from common.appointments.reader import Book, read
from common.domain.appointment import Appointment
from common.domain.errors import DawrError
from common.domain.profile import Profile

MORNING = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)
TABLE = "code,date,time,service\n{}\n"


@pytest.fixture
def book(tmp_path: Path, profile: Profile) -> "Reader":
    return Reader(tmp_path, profile)


class Reader:
    """Reads what a file of that name and content holds."""

    def __init__(self, folder: Path, profile: Profile) -> None:
        self._folder, self._profile = folder, profile

    def __call__(self, content: str | bytes, name: str = "day.csv") -> Book:
        file = self._folder / name
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return read(file, self._profile)

    def of(self, *lines: str) -> Book:
        return self(TABLE.format("\n".join(lines)))

    def said(self, *lines: str, language: str = "en") -> list[str]:
        return [finding.text(language) for finding in self.of(*lines).findings]


def test_a_row_becomes_a_code_a_moment_and_a_service_and_nothing_else(book: Reader) -> None:
    table = "code,date,time,service,name,phone\nAP-100,2026-11-22,09:30,C1,somebody,0500000000\n"
    assert book(table).appointments == [Appointment("AP-100", MORNING, "C1")]


@pytest.mark.parametrize("written", ["ap-2026", "AP-٢٠٢٦", " AP-2026 ", "A P-2026", "\u200eAP-2026"])
def test_a_code_is_kept_as_the_kiosk_reads_it(book: Reader, written: str) -> None:
    assert book.of(f"{written},2026-11-22,09:30,C1").appointments[0].code == "AP-2026"


@pytest.mark.parametrize("code", ["AP1", "A" * 21, "AP_100", "موعد-100", ""])
def test_a_code_that_no_kiosk_could_read_is_refused(book: Reader, code: str) -> None:
    (said,) = book.said(f"{code},2026-11-22,09:30,C1")
    assert said == f"line 2: “{code}” cannot be a code: 4 to 20 of A-Z, 0-9 and -."


def test_a_code_that_a_kiosk_would_take_for_a_ticket_is_refused(book: Reader) -> None:
    (said,) = book.said("c042,2026-11-22,09:30,C1")
    assert said == "line 2: “C042” reads as a ticket's number: let it be AP-C042, for one."


def test_a_code_is_for_one_appointment(book: Reader) -> None:
    found = book.of("AP-100,2026-11-22,09:30,C1", "ap-100,2026-11-22,10:30,C1")
    assert [one.at for one in found.appointments] == [MORNING]
    assert [finding.text("en") for finding in found.findings] == [
        "line 3: “AP-100” is the code of line 2: each appointment has its own."
    ]


def test_a_service_that_the_centre_does_not_have_is_refused_with_the_nearest(book: Reader) -> None:
    assert book.said("AP-100,2026-11-22,09:30,C11") == [
        "line 2: there is no service “C11”. Did you mean “C1”?",
    ]
    assert book.said("AP-100,2026-11-22,09:30,", language="ar")[0].startswith(
        "السطر 2: لا توجد خدمة بالرمز «». الموجود: C1، "
    )


def test_every_bad_row_is_one_finding_and_the_good_ones_are_there(book: Reader) -> None:
    found = book.of(
        "AP,2026-11-22,09:30,XX", "AP-101,soon,09:30,C1", "AP-102,2026-11-22,late,C1", "AP-103,2026-11-22,09:30,C1"
    )
    assert [one.code for one in found.appointments] == ["AP-103"]
    assert [finding.place.en for finding in found.findings] == ["line 2", "line 3", "line 4"]


def test_a_byte_order_mark_does_no_harm(book: Reader) -> None:
    content = "\ufeff" + TABLE.format("AP-100,2026-11-22,09:30,C1")
    assert len(book(content).appointments) == 1


def calendar(*events: str) -> str:
    inside = "".join(f"BEGIN:VEVENT\r\n{event}\r\nEND:VEVENT\r\n" for event in events)
    return f"BEGIN:VCALENDAR\r\n{inside}END:VCALENDAR\r\n"


EVENT = "UID:{}@x\r\nDTSTART:20261122T093000\r\nCATEGORIES:red\r\nSUMMARY:C1 somebody\r\nATTENDEE:mailto:a@b.example"


@pytest.mark.parametrize("name", ["day.ics", "export.txt"])
def test_a_calendar_is_read_whatever_its_name(book: Reader, name: str) -> None:
    assert book(calendar(EVENT.format("AP-100")), name).appointments == [Appointment("AP-100", MORNING, "C1")]


def test_a_cancelled_event_is_passed_over_and_counted(book: Reader) -> None:
    found = book(calendar(EVENT.format("AP-100") + "\r\nSTATUS:CANCELLED", EVENT.format("AP-100")), "day.ics")
    assert (len(found.appointments), found.findings, found.cancelled) == (1, [], 1)


def test_a_uid_that_no_visitor_could_type_is_refused(book: Reader) -> None:
    found = book(calendar(EVENT.format("5f0c1c9e-5d4b-4c55-9f3d-2b1e8f6a7c90")), "day.ics")
    assert [finding.text("en") for finding in found.findings] == [
        "event 1: “5F0C1C9E-5D4B-4C55-9F3D-2B1E8F6A7C90” cannot be a code: 4 to 20 of A-Z, 0-9 and -."
    ]


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        ("الرمز".encode("cp1256"), "day.csv", "not UTF-8; save it as CSV UTF-8."),
        (b"x" * 5_000_001, "day.csv", "larger than 5 MB: divide it into several files."),
        (b"code,date", "day.csv", "the first row has no column time, service."),
        (b"<html>", "day.ics", "not a whole iCalendar file, from BEGIN:VCALENDAR to END:VCALENDAR."),
    ],
)
def test_a_file_that_cannot_be_used_is_one_clear_line(book: Reader, content: bytes, name: str, said: str) -> None:
    with pytest.raises(DawrError) as caught:
        book(content, name)
    assert f"{name}: {said}" in str(caught.value)
    assert "\n" not in caught.value.text("ar")


def test_a_file_that_is_not_there_is_one_clear_line(profile: Profile, tmp_path: Path) -> None:
    for file in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(DawrError, match="cannot be read: "):
            read(file, profile)
