"""`./dawr centre appointments`, as who runs a centre uses it."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from common.domain.appointment import Appointment
from common.operations import Operations
from common.store.appointments import Kept
from common.store.store import Store
from door.__main__ import main
from tests.conftest import Clock

TABLE = "code,date,time,service,name\n"
NINE = "AP-100,2026-11-22,09:30,C1,somebody\n"
TEN = "AP-101,2026-11-22,10:30,C2,somebody\n"
BAD = "AP-102,22/11/2026,10:30,C2,somebody\n"
KEPT = "Only code, time and service are kept: no name, no phone, nothing else."


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "day.csv"


def imported(file: Path, store: Path, *options: str, text: str = TABLE + NINE + TEN) -> int:
    file.write_text(text, "utf8")
    return main(["centre", "appointments", str(file), "--store", str(store), *options])


def kept(store: Path) -> list[Kept]:
    with closing(Store.open(store)) as opened:
        appointments = opened.centre().appointments
        return [one for one in map(appointments.of_code, ("AP-100", "AP-101", "AP-102")) if one]


def test_a_file_of_appointments_is_in_the_store(
    file: Path, store_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert imported(file, store_path) == 0
    nine = Appointment("AP-100", datetime(2026, 11, 22, 6, 30, tzinfo=UTC), "C1")
    assert kept(store_path)[0] == Kept(nine, None)
    done, said = capsys.readouterr().out.splitlines()
    assert done.startswith(f"✓ {file} is in centre CSC-1: new 2, moved 0, unchanged 0, checked in and left 0")
    assert said == KEPT


def test_no_name_reaches_the_store(file: Path, store_path: Path) -> None:
    imported(file, store_path)
    files = store_path.parent.glob(f"{store_path.name}*")
    assert not any(b"somebody" in path.read_bytes() for path in files)


def test_a_calendar_is_as_good_as_a_table(file: Path, store_path: Path) -> None:
    event = "BEGIN:VEVENT\nUID:ap-100@x\nDTSTART:20261122T063000Z\nSUMMARY:C1 somebody\nEND:VEVENT\n"
    assert imported(file, store_path, text=f"BEGIN:VCALENDAR\n{event}END:VCALENDAR\n") == 0
    assert [one.appointment.code for one in kept(store_path)] == ["AP-100"]


def test_one_bad_row_keeps_all_out(file: Path, store_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert imported(file, store_path, text=TABLE + NINE + BAD) == 1
    assert kept(store_path) == []
    assert capsys.readouterr().err.splitlines() == [
        f"{file}: line 3: write a Gregorian date as 2026-11-22, not “22/11/2026”.",
        "Nothing was imported: mend the file, or import the rest: --skip-bad",
    ]


def test_bad_rows_may_be_skipped_and_are_still_told(
    file: Path, store_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert imported(file, store_path, "--skip-bad", text=TABLE + NINE + BAD) == 0
    assert [one.appointment.code for one in kept(store_path)] == ["AP-100"]
    said = capsys.readouterr()
    assert "line 3: " in said.err
    assert "refused 1" in said.out


def test_a_check_changes_nothing(file: Path, store_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert imported(file, store_path, "--check") == 0
    assert kept(store_path) == []
    assert capsys.readouterr().out.startswith(f"✓ {file} fits centre CSC-1, not imported: new 2")


def test_a_moved_appointment_moves_and_one_no_longer_in_the_file_stays(
    file: Path, store_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    imported(file, store_path)
    capsys.readouterr()
    assert imported(file, store_path, text=TABLE + NINE.replace("09:30", "11:00")) == 0
    assert [one.appointment.at.hour for one in kept(store_path)] == [8, 7]
    assert "new 0, moved 1, unchanged 0" in capsys.readouterr().out


def test_who_has_checked_in_keeps_what_was_agreed(
    file: Path, store_path: Path, operations: Operations, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    imported(file, store_path)
    clock.now = datetime(2026, 11, 22, 6, 25, tzinfo=UTC)
    ticket = operations.check_in("AP-100", language="ar").ticket
    capsys.readouterr()
    assert imported(file, store_path, text=TABLE + NINE.replace("09:30", "11:00") + TEN) == 0
    assert (kept(store_path)[0].ticket, kept(store_path)[0].appointment.at.hour) == (ticket.id, 6)
    assert "moved 0, unchanged 1, checked in and left 1" in capsys.readouterr().out


def test_of_many_bad_rows_the_first_are_told(file: Path, store_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert imported(file, store_path, text=TABLE + BAD * 30) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 22
    assert lines[20] == "… and 10 more."


def test_an_arabic_reader_reads_arabic(
    file: Path, store_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "ar_SA.UTF-8")
    imported(file, store_path, "--skip-bad", text=TABLE + NINE + BAD)
    said = capsys.readouterr()
    assert "السطر 3: التاريخ «22/11/2026» يُكتب ميلاديًا هكذا: 2026-11-22." in said.err
    assert "جديدة 1" in said.out
    assert "لا يُحفظ إلا الرمز والوقت والخدمة؛ لا اسم ولا هاتف." in said.out


def test_a_file_that_cannot_be_read_is_one_clear_line(
    tmp_path: Path, store_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "none.csv"
    assert main(["centre", "appointments", str(file), "--store", str(store_path)]) == 1
    assert capsys.readouterr().err == f"{file}: cannot be read: No such file or directory\n"
