"""Codes, times, ranges, references and phones are shown in their right order inside Arabic lines."""

import pytest
from PySide6.QtCore import Qt

from common.language.bidi import isolated, ltr, rtl
from tests.language.reading import seen

AUTO = Qt.LayoutDirection.LayoutDirectionAuto
LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
pytestmark = pytest.mark.usefixtures("fonts")

# (as it would be written naively, with our marks, what eyes must find from left to right; «ع» is an Arabic word)
BACK_TO_FRONT = {
    "phone": ("هاتف +966 14 123 4567", f"هاتف {ltr('+966 14 123 4567')}", "+966 14 123 4567 ع"),
    "range of hours": ("الدوام 8:00-16:00", f"الدوام {ltr('8:00-16:00')}", "8:00-16:00 ع"),
    "reference": ("مرجع 2026-000123", f"مرجع {ltr('2026-000123')}", "2026-000123 ع"),
    "ISO date": ("التاريخ 2026-11-22", f"التاريخ {ltr('2026-11-22')}", "2026-11-22 ع"),
    "Arabic-Indic date": ("التاريخ ١٤٤٨-٠٦-١٢", f"التاريخ {ltr('١٤٤٨-٠٦-١٢')}", "١٤٤٨-٠٦-١٢ ع"),
    "digit-first code": ("التذكرة 042-A", f"التذكرة {ltr('042-A')}", "042-A ع"),
    "list of codes": (
        "النداء: A-042، A-043، B-007",
        f"النداء: {'، '.join(map(ltr, ('A-042', 'A-043', 'B-007')))}",
        "B-007 ،A-043 ،A-042 :ع",
    ),
}
RIGHT_ANYHOW = {
    "ticket and counter": (f"التذكرة {ltr('A-042')} إلى الشباك {ltr('5')}", "5 ع ع A-042 ع"),
    "number without a hyphen": (f"التذكرة {ltr('A042')}", "A042 ع"),
    "slashed date": (f"التاريخ {ltr('2026/11/22')}", "2026/11/22 ع"),
    "both dates": ("الأحد 12 جمادى الآخرة 1448هـ - 22 نوفمبر 2026م", "ع2026 ع 22 - ع1448 ع ع 12 ع"),
}


@pytest.mark.parametrize(("naive", "marked", "right"), BACK_TO_FRONT.values(), ids=BACK_TO_FRONT)
def test_a_marked_line_is_shown_in_order_where_the_naive_one_is_not(naive: str, marked: str, right: str) -> None:
    assert seen(marked) == right
    assert seen(naive) != right


@pytest.mark.parametrize(("marked", "right"), RIGHT_ANYHOW.values(), ids=RIGHT_ANYHOW)
def test_a_marked_line_is_shown_in_order(marked: str, right: str) -> None:
    assert seen(marked) == right


def test_a_line_that_begins_with_a_code_reads_from_the_right_in_any_widget() -> None:
    line = f"{ltr('A-042')} إلى الشباك {ltr('5')}"
    assert seen(rtl(line), AUTO) == "5 ع ع A-042"
    assert seen("A-042 إلى الشباك 5", AUTO) != "5 ع ع A-042"


def test_an_arabic_name_keeps_its_order_inside_an_english_line() -> None:
    assert seen(f"Go to: {isolated('الجناح 5')}, 3 ahead", LEFT_TO_RIGHT) == "Go to: 5 ع, 3 ahead"
    assert seen("Go to: الجناح 5, 3 ahead", LEFT_TO_RIGHT) != "Go to: 5 ع, 3 ahead"
