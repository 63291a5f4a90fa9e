"""Dates in both calendars and clock times. Hijri is Umm al-Qura and only ever shown; what is stored is Gregorian."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime

from hijridate import Gregorian

from common.language.bidi import ltr
from common.language.calendar_words import HIJRI_MONTHS, HIJRI_YEAR, MONTHS, WEEKDAYS, YEAR, Words
from common.language.digits import Digits, shown

_WEEKDAY_LAST = ("tr",)


def weekday(day: date, language: str) -> str:
    return _names(WEEKDAYS, language)[day.weekday()]


def gregorian(day: date, language: str, digits: Digits = "latin") -> str:
    """«22 نوفمبر 2026م» or "22 November 2026"; a language without month names of its own gets the English ones."""
    return shown(f"{day.day} {_names(MONTHS, language)[day.month - 1]} {day.year}{YEAR.get(language, '')}", digits)


def hijri(day: date, language: str, digits: Digits = "latin") -> str:
    """«12 جمادى الآخرة 1448هـ» or "12 Jumada al-Akhirah 1448 AH". OverflowError outside 1924-08-01 to 2077-11-16."""
    year, month, number = Gregorian(day.year, day.month, day.day).to_hijri().datetuple()
    mark = HIJRI_YEAR.get(language, HIJRI_YEAR["en"])
    return shown(f"{number} {_names(HIJRI_MONTHS, language)[month - 1]} {year}{mark}", digits)


def both_dates(day: date, language: str, digits: Digits = "latin") -> str:
    """The weekday and both dates, the language's own calendar first; Gregorian alone where the other has no table."""
    dates = [gregorian(day, language, digits)]
    with suppress(OverflowError):
        dates.insert(0 if language == "ar" else 1, hijri(day, language, digits))
    named = [weekday(day, language), dates[0]]
    return " - ".join([" ".join(named[::-1] if language in _WEEKDAY_LAST else named), *dates[1:]])


def clock(moment: datetime, digits: Digits = "latin") -> str:
    """Hours and minutes as the moment's own zone has them: bring it into the centre's zone first."""
    return ltr(shown(f"{moment:%H:%M}", digits))


def _names(table: Words, language: str) -> Sequence[str]:
    return table.get(language, table["en"])
