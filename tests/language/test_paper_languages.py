"""Tickets are written in more languages than the screens speak: with the right plurals, dates and direction."""

from datetime import date, datetime, timedelta, timezone

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from common.domain.forecast import WaitRange
from common.language.bidi import figures_apart, strip_controls
from common.language.calendar_words import HIJRI_MONTHS, MONTHS, WEEKDAYS
from common.language.catalogue import ROOT, paper_languages, source
from common.language.dates import both_dates
from common.language.phrases import Phrases
from common.language.translation import ScreenTranslator
from door import translations

AT = datetime(2026, 11, 22, 10, 24, tzinfo=timezone(timedelta(hours=3)))
FAMILY = {"ur": "IBMPlexSansArabic", "tr": "IBMPlexSans"}

PEOPLE = {
    "ur": {0: "آپ سے پہلے کوئی نہیں ہے", 1: "آپ سے پہلے ایک فرد ہے", 103: "آپ سے پہلے 103 افراد ہیں"},
    "tr": {0: "Sizden önce kimse yok", 1: "Sizden önce 1 kişi var", 2: "Sizden önce 2 kişi var"},
}
WAITS = {
    "ur": {WaitRange(0, 1): "زیادہ سے زیادہ ایک منٹ", WaitRange(10, 15): "10 سے 15 منٹ"},
    "tr": {WaitRange(0, 1): "En fazla 1 dakika", WaitRange(10, 15): "10 ila 15 dakika"},
}


@pytest.mark.parametrize(("language", "count"), [(one, count) for one in PEOPLE for count in PEOPLE[one]])
def test_people_ahead_are_counted_in_the_plurals_of_the_language(
    translator: ScreenTranslator, language: str, count: int
) -> None:
    with translator.speaking(language):
        assert Phrases().people_ahead(count) == PEOPLE[language][count]


@pytest.mark.parametrize(("language", "wait"), [(one, wait) for one in WAITS for wait in WAITS[one]])
def test_a_wait_is_told_in_the_language(translator: ScreenTranslator, language: str, wait: WaitRange) -> None:
    with translator.speaking(language):
        assert strip_controls(Phrases().wait(wait)) == WAITS[language][wait]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("ur", "اتوار 22 نومبر 2026ء - 12 جمادی الثانی 1448ھ"),
        ("tr", "22 Kasım 2026 Pazar - 12 Cemaziyelahir 1448 (hicri)"),
    ],
)
def test_both_dates_are_told_in_the_language(language: str, told: str) -> None:
    assert both_dates(date(2026, 11, 22), language) == told


def test_every_language_of_paper_has_all_names_of_the_calendars() -> None:
    for table, count in ((WEEKDAYS, 7), (MONTHS, 12), (HIJRI_MONTHS, 12)):
        assert {language: len(set(names)) for language, names in table.items()} == dict.fromkeys(table, count)
        assert set(table) == set(paper_languages())


@pytest.mark.parametrize("language", FAMILY)
def test_one_family_has_every_letter_of_the_language(qapp: QApplication, language: str) -> None:
    font = QRawFont(str(ROOT / "assets" / "fonts" / f"{FAMILY[language]}-Medium.ttf"), 20)
    words = [*WEEKDAYS[language], *MONTHS[language], *HIJRI_MONTHS[language], source(language).read_text("utf8")]
    letters = {letter for letter in "".join(words) if letter.isprintable()}
    assert [letter for letter in sorted(letters) if not font.supportsCharacter(ord(letter))] == []


def test_the_check_of_the_translations_knows_the_languages_of_paper(capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.problems("ur") == translations.problems("tr") == []


@pytest.mark.parametrize(
    ("line", "apart"),
    [
        ("الهاتف +966 14 000 0000.", "الهاتف [+966 14 000 0000]."),
        ("الأحد – الخميس 07:30 – 14:30", "الأحد – الخميس [07:30 – 14:30]"),
        ("help@centre.example أو الشباك 5", "[help@centre.example] أو الشباك 5"),
        ("لا شيء هنا", "لا شيء هنا"),
    ],
)
def test_figures_and_addresses_in_a_line_keep_their_own_order(line: str, apart: str) -> None:
    assert figures_apart(line).replace("\u2066", "[").replace("\u2069", "]") == apart
