"""Both calendars, in both languages, in the centre's zone."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from common.language.bidi import ltr
from common.language.dates import both_dates, clock, gregorian, hijri, weekday

DAY = date(2026, 11, 22)


def test_both_dates_are_shown_with_the_hijri_one_first_in_arabic() -> None:
    assert both_dates(DAY, "ar") == "الأحد 12 جمادى الآخرة 1448هـ - 22 نوفمبر 2026م"


def test_both_dates_are_shown_with_the_gregorian_one_first_in_english() -> None:
    assert both_dates(DAY, "en") == "Sunday 22 November 2026 - 12 Jumada al-Akhirah 1448 AH"


def test_dates_take_the_digits_of_the_screen() -> None:
    assert both_dates(DAY, "ar", "arabic-indic") == "الأحد ١٢ جمادى الآخرة ١٤٤٨هـ - ٢٢ نوفمبر ٢٠٢٦م"


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (date(2026, 2, 18), "1 رمضان 1447هـ"),
        (date(2026, 6, 16), "1 محرم 1448هـ"),
        (date(2027, 2, 8), "1 رمضان 1448هـ"),
    ],
)
def test_hijri_dates_are_those_of_umm_al_qura(day: date, shown: str) -> None:
    assert hijri(day, "ar") == shown


def test_every_month_and_weekday_has_its_name_in_both_languages() -> None:
    days = [date(2026, month, month) for month in range(1, 13)]
    for name in (gregorian, hijri):
        for language in ("ar", "en"):
            words = {name(day, language).split(maxsplit=1)[1] for day in days}
            assert len(words) == 12
    assert len({weekday(date(2026, 11, number), "ar") for number in range(1, 8)}) == 7


def test_a_day_without_an_umm_al_qura_date_is_told_by_its_gregorian_one() -> None:
    assert both_dates(date(2090, 1, 1), "ar") == "الأحد 1 يناير 2090م"
    assert both_dates(date(2090, 1, 1), "en") == "Sunday 1 January 2090"


def test_a_language_without_month_names_gets_the_english_ones() -> None:
    assert gregorian(DAY, "id") == "22 November 2026"


def test_the_clock_shows_the_zone_of_the_moment_it_is_given() -> None:
    moment = datetime(2026, 11, 22, 7, 24, tzinfo=UTC)
    assert clock(moment.astimezone(ZoneInfo("Asia/Riyadh"))) == ltr("10:24")
    assert clock(moment, "arabic-indic") == ltr("٠٧:٢٤")
