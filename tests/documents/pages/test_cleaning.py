"""What people type is made fit for a page, or refused in words."""

import pytest

from common.documents.cleaning import DocumentError, clean, in_arabic, is_arabic
from common.language.bidi import LRI, PDI


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("  two \t\r\n words\u2028here ", "two words here"),
        ("\u202egnihton\u202c \u2067x\u2069", "gnihton x"),
        ("a\x00b\x1bc\x07", "abc"),
        ("soft\u00adhy\u200bphen\ufeff", "softhyphen"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("e\u0301", "é"),
        ("%s {0.__class__} <b>&amp;", "%s {0.__class__} <b>&amp;"),
        ("", ""),
    ],
)
def test_a_value_is_one_line_of_letters_and_nothing_that_hides(given: str, kept: str) -> None:
    assert clean(given) == kept


@pytest.mark.parametrize("letter", ["中", "\U0001f600", "\ud800", "\ue000", "\uffff", "ह", "\u20c1"])
def test_a_letter_that_no_font_has_is_named(letter: str) -> None:
    with pytest.raises(DocumentError) as refused:
        clean(f"اسم {letter}")
    assert f"U+{ord(letter):04X}" in refused.value.text("ar")
    refused.value.text("en").encode()


def test_marks_that_would_cover_other_lines_are_refused() -> None:
    vowelled = "مُحَمَّدٌ الرَّحْمٰن" + "é́̈"
    assert clean(vowelled)
    for heap in ("م" + "ًّ" * 3, "́" * 5, "e" + "́̈" * 900):
        with pytest.raises(DocumentError, match="more marks"):
            clean(heap)


def test_phones_references_and_latin_names_keep_their_order_in_an_arabic_line() -> None:
    line = in_arabic("الهاتف +966 11 234 والمرجع REQ-2026-00042 والمبلغ 1,250.50 لدى Ümit Öz (4)")
    phone = "+966 11 234".replace(" ", "\u00a0")
    for code in (phone, "REQ-2026-00042", "1,250.50", "Ümit Öz", "4"):
        assert f"{LRI}{code}{PDI}" in line


def test_a_line_with_one_arabic_letter_is_read_from_the_right() -> None:
    assert is_arabic("REQ م")
    assert not is_arabic("REQ-2026 +966")
