"""Dates in both calendars and clock times. Hijri is Umm al-Qura and only ever shown; what is stored is Gregorian."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from hijridate import Gregorian

from common.language.bidi import ltr
from common.language.digits import Digits, shown

_WEEKDAYS = {
    "ar": ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "ar": (
        *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
        *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
_HIJRI_MONTHS = {
    "ar": (
        *("محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة"),
        *("رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة"),
    ),
    "en": (
        *("Muharram", "Safar", "Rabi al-Awwal", "Rabi al-Akhir", "Jumada al-Ula", "Jumada al-Akhirah"),
        *("Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah"),
    ),
}


def weekday(day: date, language: str) -> str:
    return _names(_WEEKDAYS, language)[day.weekday()]


def gregorian(day: date, language: str, digits: Digits = "latin") -> str:
    """«22 نوفمبر 2026م» or "22 November 2026"; a language without month names of its own gets the English ones."""
    mark = "م" if language == "ar" else ""
    return shown(f"{day.day} {_names(_MONTHS, language)[day.month - 1]} {day.year}{mark}", digits)


def hijri(day: date, language: str, digits: Digits = "latin") -> str:
    """«12 جمادى الآخرة 1448هـ» or "12 Jumada al-Akhirah 1448 AH". OverflowError outside 1924-08-01 to 2077-11-16."""
    year, month, number = Gregorian(day.year, day.month, day.day).to_hijri().datetuple()
    mark = "هـ" if language == "ar" else " AH"
    return shown(f"{number} {_names(_HIJRI_MONTHS, language)[month - 1]} {year}{mark}", digits)


def both_dates(day: date, language: str, digits: Digits = "latin") -> str:
    """The weekday and both dates, the language's own calendar first."""
    dates = [hijri(day, language, digits), gregorian(day, language, digits)]
    ordered = dates if language == "ar" else dates[::-1]
    return f"{weekday(day, language)} {' - '.join(ordered)}"


def clock(moment: datetime, digits: Digits = "latin") -> str:
    """Hours and minutes as the moment's own zone has them: bring it into the centre's zone first."""
    return ltr(shown(f"{moment:%H:%M}", digits))


def _names(table: Mapping[str, Sequence[str]], language: str) -> Sequence[str]:
    return table.get(language, table["en"])
