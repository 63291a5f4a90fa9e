"""A document as a file: every word can be found, everything is in it, and the same printout gives the same bytes."""

import ctypes
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pypdfium2
import pytest
import zxingcpp
from pypdfium2 import raw
from PySide6.QtGui import QGuiApplication

from common.documents.cleaning import DocumentError
from common.documents.page import render
from common.documents.templates import FORMS
from common.domain.document import Template
from common.domain.wording import Wording
from tests.documents.pages.printouts import (
    CODE,
    PHONE,
    SERIAL,
    STAGE,
    VALUES,
    lines,
    pictures,
    plain,
    printout,
    read_pages,
    text,
    unmarked,
    words,
)

pytestmark = pytest.mark.usefixtures("qapp")
MM = 72 / 25.4
LONG = "انتظرت أكثر من الوقت المتوقع في التذكرة ولم أُنادَ إلا متأخرًا. "


@pytest.fixture(scope="module")
def pages(qapp: QGuiApplication) -> dict[Template, bytes]:
    return {template: render(printout(template)) for template in Template}


def said(template: Template) -> list[str]:
    """Every word that a document of this template with all its fields bears."""
    form, given = FORMS[template], printout(template).fields
    wordings = [form.title, *form.fields.values(), *form.body, *form.signatures, *form.parts]
    both = [value if isinstance(value, Wording) else Wording(value, value) for _, value in given]
    return words(*(part for wording in [*wordings, *both] for part in wording), SERIAL)


@pytest.mark.parametrize("template", Template)
def test_every_word_is_found_in_the_file(pages: dict[Template, bytes], template: Template) -> None:
    found = plain(text(pages[template]))
    assert [word for word in said(template) if word not in found] == []


@pytest.mark.parametrize("template", Template)
def test_a_document_with_all_its_fields_is_one_page_for_each_who_holds_it(
    pages: dict[Template, bytes], template: Template
) -> None:
    assert len(read_pages(pages[template])) == max(1, len(FORMS[template].parts))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not installed here")
@pytest.mark.parametrize("template", Template)
def test_another_reader_finds_every_word_too(pages: dict[Template, bytes], template: Template) -> None:
    """Poppler parts a number from Arabic letters beside it on pages that are Latin for the most part."""
    done = subprocess.run(["pdftotext", "-", "-"], input=pages[template], capture_output=True, check=True)
    found = unmarked(plain(done.stdout.decode()))
    parts = [part for word in said(template) for part in re.findall(r"[^\W\d]+|\d+", unmarked(word))]
    assert [part for part in parts if part not in found] == []


@pytest.mark.parametrize("template", Template)
def test_a_value_is_read_after_its_label_in_each_language(pages: dict[Template, bytes], template: Template) -> None:
    read = [plain(line) for line in lines(pages[template])]
    for key, label in FORMS[template].fields.items():
        value = VALUES.get(key)
        if isinstance(value, Wording):
            assert read[read.index(label.ar) + 1] == value.ar
            assert read[read.index(label.en) + 1] == value.en


def test_numbers_are_read_in_their_own_order(pages: dict[Template, bytes]) -> None:
    read = lines(pages[Template.REQUEST_RECEIPT])
    assert read.count(PHONE) == 2
    assert read.count("REQ-2026-00042") == 2
    assert read.count(SERIAL) == 4


def test_a_phone_within_an_arabic_line_is_read_in_its_own_order() -> None:
    found = text(render(printout(Template.REQUEST_RECEIPT, fields=[("remarks", f"الهاتف {PHONE} صباحًا")])))
    assert f"الهاتف {PHONE} صباحًا" in found.replace("\u00a0", " ")


def test_letters_that_share_a_shape_and_marks_are_read_as_they_were_written() -> None:
    value = "الإمارة لأن الآن لا إلهَ إلاَّ بُنِيَّ"
    found = text(render(printout(Template.REQUEST_RECEIPT, fields=[("remarks", value)])))
    assert value in plain(found)


@pytest.mark.parametrize("template", Template)
def test_both_dates_stand_in_both_languages(pages: dict[Template, bytes], template: Template) -> None:
    read = lines(pages[template])
    for date in ("12 جمادى الآخرة 1448هـ", "12 Jumada al-Akhirah 1448 AH", *VALUES["day"]):
        assert date in read


def test_a_day_that_umm_al_qura_does_not_tell_has_its_gregorian_date() -> None:
    day = printout(Template.VISIT_RECORD).issued_on.replace(year=2090)
    assert "Wednesday 22 November 2090" in lines(render(printout(Template.VISIT_RECORD, issued_on=day)))


@pytest.mark.parametrize("dpi", [203, 100])
@pytest.mark.parametrize("template", Template)
def test_the_code_is_read_from_the_paper(pages: dict[Template, bytes], template: Template, dpi: int) -> None:
    found = zxingcpp.read_barcodes(pictures(pages[template], dpi)[-1])
    assert [code.text for code in found] == [CODE]
    corners = found[0].position
    assert (corners.top_right.x - corners.top_left.x) / dpi * 25.4 >= 30


def test_a_printout_without_a_code_has_none() -> None:
    assert zxingcpp.read_barcodes(pictures(render(printout(Template.VISIT_RECORD, code="")), 203)[-1]) == []


@pytest.mark.parametrize("template", Template)
def test_no_font_is_left_out_of_the_file(pages: dict[Template, bytes], template: Template) -> None:
    document = pypdfium2.PdfDocument(pages[template])
    fonts = [raw.FPDFTextObj_GetFont(one) for page in document for one in page.get_objects([raw.FPDF_PAGEOBJ_TEXT])]
    assert {raw.FPDFFont_GetIsEmbedded(font) for font in fonts} == {1}
    assert all("IBMPlexSans" in _base_name(font) for font in fonts)
    assert b"Helvetica" not in pages[template]


def _base_name(font: Any) -> str:
    name = ctypes.create_string_buffer(100)
    raw.FPDFFont_GetBaseFontName(font, name, len(name))
    return name.value.decode()


def test_the_file_says_what_it_is(pages: dict[Template, bytes]) -> None:
    told = pypdfium2.PdfDocument(pages[Template.SERVICE_CERTIFICATE]).get_metadata_dict()
    assert told["Title"] == f"إفادة بإنجاز خدمة · Service certificate · {SERIAL}"
    assert told["Author"] == "مركز الخدمات الشامل · Comprehensive Services Centre"
    assert told["CreationDate"].startswith("D:20261122")
    assert b"/Lang (ar)" in pages[Template.SERVICE_CERTIFICATE]


def test_equal_printouts_are_equal_files_in_any_thread(pages: dict[Template, bytes]) -> None:
    with ThreadPoolExecutor(4) as workers:
        again = list(workers.map(lambda template: (template, render(printout(template))), [*Template] * 2))
    assert all(pages[template] == data for template, data in again)
    assert render(printout(Template.VISIT_RECORD, serial="CSC1-2026-000124-5")) != pages[Template.VISIT_RECORD]


@pytest.mark.parametrize(
    "value",
    [LONG * 80, "ا" * 5000, "x" * 5000, Wording(LONG * 30, "A long sentence. " * 120), "ا" + "\u064e" * 4],
    ids=["sentences", "one Arabic word", "one Latin word", "both languages", "a heap of marks"],
)
def test_a_long_value_stays_between_the_margins(value: str | Wording) -> None:
    for picture in pictures(render(printout(Template.COMPLAINT_RECEIPT, fields=[("text", value)])), 72):
        inked = np.argwhere(picture < 200)
        (top, left), (bottom, right) = inked.min(axis=0), inked.max(axis=0)
        assert left >= 17 * MM
        assert right <= 193 * MM
        assert top >= 9 * MM
        assert bottom <= 288 * MM


def test_a_long_document_has_its_furniture_on_every_page_and_loses_no_word() -> None:
    data = render(printout(Template.COMPLAINT_RECEIPT, fields=[("text", LONG * 80)]))
    read = [plain(page) for page in read_pages(data)]
    assert len(read) == 2
    for number, page in enumerate(read, 1):
        for words_of_all in (
            "مركز الخدمات الشامل",
            "Civil Affairs",
            SERIAL,
            f"Page {number} of 2",
            f"صفحة {number} من 2",
        ):
            assert words_of_all in page
    assert sum(page.count("متأخرًا") for page in read) == 80


def test_no_line_of_a_value_stands_alone_on_a_page() -> None:
    for count in range(72, 82):
        said = [("text", "word " * 8 * count)]
        read = read_pages(render(printout(Template.COMPLAINT_RECEIPT, fields=said)))
        alone = [[line for line in page.splitlines() if line.startswith("word")] for page in read]
        assert 1 not in map(len, alone), f"{count}: {[*map(len, alone)]}"


def test_the_table_of_steps_has_its_head_on_every_page() -> None:
    data = render(printout(Template.VISIT_RECORD, stages=[STAGE] * 18))
    read = [plain(page) for page in read_pages(data)]
    assert len(read) == 2
    assert all("الجناح" in page and "Finished" in page for page in read)
    assert sum(page.count("National ID renewal") for page in read) == 18


def test_what_is_said_and_who_signs_it_stand_on_one_page() -> None:
    for count in range(7, 12):
        data = render(printout(Template.VISIT_RECORD, stages=[STAGE] * count))
        last = read_pages(data)[-1]
        assert "This record shows" in last
        assert "Signature of the officer" in last


def test_a_reprint_says_so_and_the_first_copy_does_not(pages: dict[Template, bytes]) -> None:
    reason = Wording("تلف النسخة السابقة", "earlier copy damaged")
    again = lines(render(printout(Template.SERVICE_CERTIFICATE, copy=2, reason=reason, stock=("A-000451",))))
    assert "نسخة 2 · تلف النسخة السابقة" in again
    assert "Copy 2 · earlier copy damaged" in again
    assert again.count("A-000451") == 2
    assert not [line for line in lines(pages[Template.SERVICE_CERTIFICATE]) if "Copy" in line or "نسخة" in line]


def test_a_pick_up_receipt_has_a_part_for_the_recipient_and_one_for_the_archive(pages: dict[Template, bytes]) -> None:
    recipient, archive = read_pages(pages[Template.PICK_UP_RECEIPT])
    assert "نسخة المستلم" in recipient
    assert "Archive's part" in archive
    assert "Page 1 of 1" in archive


def test_a_logo_is_drawn_between_the_names() -> None:
    logo = (Path(__file__).parents[3] / "docs" / "images" / "ticket-ar.png").read_bytes()
    document = pypdfium2.PdfDocument(render(printout(Template.VISIT_RECORD, logo=logo)))
    (image,) = document[0].get_objects([raw.FPDF_PAGEOBJ_IMAGE])
    left, _, right, _ = image.get_bounds()
    assert (left + right) / 2 == pytest.approx(105 * MM, abs=1)


def test_a_field_without_a_value_has_a_dash() -> None:
    read = lines(render(printout(Template.VISIT_RECORD, fields=[("remarks", " \n")])))
    assert read[read.index("Remarks") + 1] == "—"


@pytest.mark.parametrize(
    "changes",
    [
        {"fields": [("nothing", "x")]},
        {"fields": [("remarks", "中")]},
        {"code": "A" * 5000},
        {"logo": b"no picture"},
        {"logo": b"\x89PNG\r\n\x1a\n" + bytes(40)},
    ],
    ids=["unknown field", "letter without a font", "code too long", "no picture", "cut picture"],
)
def test_what_cannot_be_printed_is_said_in_one_line(changes: dict[str, Any]) -> None:
    with pytest.raises(DocumentError) as refused:
        render(printout(Template.VISIT_RECORD, **changes))
    assert refused.value.text("ar") != refused.value.text("en")
    assert "\n" not in refused.value.text("en")
