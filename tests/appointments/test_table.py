"""Tables of appointments, as other systems and spreadsheets write them."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.appointments.finding import Bad
from common.appointments.row import Row
from common.appointments.table import rows
from common.domain.errors import DawrError

RIYADH = ZoneInfo("Asia/Riyadh")
HEADS = "code,date,time,service\n"
MORNING = datetime(2026, 11, 22, 6, 30, tzinfo=UTC)


def read(text: str) -> list[Row]:
    return list(rows(text, RIYADH))


def one(text: str) -> Row:
    (row,) = read(text)
    return row


def complaint(text: str) -> str:
    with pytest.raises(DawrError) as caught:
        read(text)
    return str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        HEADS + "AP-100,2026-11-22,09:30,C1\n",
        HEADS + "AP-100,2026-11-22,09:30,C1",
        HEADS + "AP-100,2026/11/22,9:30:00,C1\r\n\r\n,,,\r\n",
        HEADS + '"AP-100","2026-11-22","09:30","C1"\n',
        "code;date;time;service\nAP-100;2026-11-22;09:30;C1\n",
        "Code, Date , TIME,Service,name,phone\nAP-100,2026-11-22,09:30,C1,somebody,0500000000\n",
        "service,name,time,date,code\nC1,somebody,09:30,2026-11-22,AP-100\n",
        "الرمز;التاريخ;الوقت;الخدمة\nAP-100;٢٠٢٦-١١-٢٢;٠٩:٣٠;C1\n",
        "رمز الموعد,تاريخ الموعد,وقت الموعد,رمز الخدمة\nAP-100,۲۰۲۶/۱۱/۲۲,۹:۳۰,C1\n",
        HEADS + "AP-100,\u200f2026-11-22\u200e,09:30,C1\n",
    ],
)
def test_a_row_is_read_however_the_table_is_written(text: str) -> None:
    row = one(text)
    assert (row.code, row.services, row.at) == ("AP-100", ("C1",), MORNING)


def test_times_are_by_the_clock_of_the_centre() -> None:
    (row,) = rows(HEADS + "AP-100,2026-07-01,09:30,C1\n", ZoneInfo("Europe/Berlin"))
    assert row.at == datetime(2026, 7, 1, 7, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "said"),
    [(day, f"write a Gregorian date as 2026-11-22, not “{day}”.") for day in ("22/11/2026", "2026-13-01", "2026-02-30")]
    + [("", "write a Gregorian date as 2026-11-22, not “”.")]
    + [("1448-06-12", "write a Gregorian date as 2026-11-22, not “1448-06-12”.")],
)
def test_a_date_that_is_none_says_how_one_is_written(day: str, said: str) -> None:
    bad = one(f"{HEADS}AP-100,{day},09:30,C1\n").at
    assert isinstance(bad, Bad)
    assert bad.text("en") == said


@pytest.mark.parametrize("clock", ["24:00", "9", "09:60", "9.30", "09:30 AM", ""])
def test_a_time_that_is_none_says_how_one_is_written(clock: str) -> None:
    bad = one(f"{HEADS}AP-100,2026-11-22,{clock},C1\n").at
    assert isinstance(bad, Bad)
    assert bad.text("en") == f"write a time of day as 09:30, not “{clock}”."
    assert bad.text("ar") == f"الوقت «{clock}» يُكتب هكذا: 09:30."


def test_a_row_is_named_by_the_line_that_it_begins_on() -> None:
    table = HEADS + '\nAP-100,2026-11-22,09:30,"C1\n"\nAP-101,2026-11-22,09:30,C1\n'
    assert [row.place.en for row in read(table)] == ["line 3", "line 5"]


def test_a_row_that_is_too_short_lacks_what_is_not_there() -> None:
    row = one(HEADS + "AP-100,2026-11-22\n")
    assert row.services == ("",)
    assert isinstance(row.at, Bad)


@pytest.mark.parametrize("text", ["", "\n", "number,when\n1,2\n", "code,date\nAP-100,2026-11-22\n"])
def test_a_table_without_its_columns_says_which_are_missing(text: str) -> None:
    assert complaint(text).startswith("the first row has no column ")
    assert "time, service. The columns: code, date, time, service" in complaint(text)


@pytest.mark.parametrize("cells", ['"AP-100', '"AP"-100,2026-11-22'])
def test_a_table_whose_quotes_are_broken_is_none(cells: str) -> None:
    assert complaint(f"{HEADS}{cells}\n") == "line 2: not a table in CSV."


@given(st.text())
def test_no_text_is_a_bug(text: str) -> None:
    try:
        read(HEADS + text)
    except DawrError as error:
        assert "CSV" in str(error)  # noqa: PT017 - most texts are tables
