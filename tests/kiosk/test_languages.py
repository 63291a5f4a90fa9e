"""What is said in every language at once."""

from dataclasses import replace
from datetime import datetime

import pytest

from common.calendar import doors
from common.calendar.day import DAY_OFF
from common.calendar.opening import NOT_YET, OVER
from common.domain.profile import Profile
from common.domain.wording import Wording
from common.language.bidi import ltr, strip_controls
from common.language.translation import ScreenTranslator
from kiosk.languages import LanguageRow, language_rows
from kiosk.wording import KioskWording


def rows(profile: Profile, month: int, day: int, hour: int, minute: int = 0, *, year: int = 2026) -> list[LanguageRow]:
    """Arabic and English at a local time."""
    now = datetime(year, month, day, hour, minute, tzinfo=profile.zone)
    return list(language_rows(profile, now, doors(profile, now), KioskWording("latin")))[:2]


def test_each_language_says_in_itself_what_is_said_before_one_is_chosen(
    profile: Profile, translator: ScreenTranslator
) -> None:
    arabic, english = rows(profile, 11, 22, 10)
    assert (arabic.name, arabic.greeting, arabic.mirrored) == ("العربية", "مرحبًا بك", True)
    assert (english.name, english.greeting, english.mirrored) == ("English", "Welcome", False)
    assert english.advice == "Please go to reception; they will give you a ticket"
    assert (arabic.where, english.appointment) == ("أين وصل دوري؟", "I have an appointment")
    assert arabic.hours == f"الدوام اليوم {ltr('08:00 – 16:00')}"


def test_the_hours_are_those_of_the_day_also_in_ramadan_and_on_a_holiday(
    profile: Profile, translator: ScreenTranslator
) -> None:
    ramadan, holiday = (rows(profile, 2, day, 11, year=2027)[1].hours for day in (10, 22))
    assert ltr("10:00 – 15:00") in ramadan
    assert holiday == "The centre is closed today"


HOLIDAY = Wording("اليوم الوطني", "National Day")
WHYS = {
    "before opening": ((11, 22, 7), NOT_YET, "today"),
    "after closing": ((11, 22, 16), OVER, "on Monday"),
    "a day off": ((11, 27, 10), DAY_OFF, "on Sunday"),
    "a holiday": ((9, 23, 10), HOLIDAY, "on Thursday"),
}


@pytest.mark.parametrize(("when", "why", "again"), WHYS.values(), ids=WHYS)
def test_a_closed_centre_says_why_and_on_which_day_it_opens(
    profile: Profile, translator: ScreenTranslator, when: tuple[int, int, int], why: Wording, again: str
) -> None:
    told = rows(profile, *when)
    assert [row.reason.lower() for row in told] == [why.ar, why.en.lower()]
    assert told[1].reason[0].isupper()
    assert [row.shut for row in told] == ["المركز مغلق الآن", "The centre is closed now"]
    assert told[1].again == f"We welcome you {again}"


def test_the_day_of_the_next_opening_is_told_in_both_calendars(profile: Profile, translator: ScreenTranslator) -> None:
    arabic, english = rows(profile, 11, 26, 17)
    assert arabic.again == "نستقبلكم يوم الأحد"
    assert arabic.dates == "19 جمادى الآخرة 1448هـ - 29 نوفمبر 2026م"
    assert english.dates == "29 November 2026 - 19 Jumada al-Akhirah 1448 AH"


def test_after_the_last_ticket_whoever_has_one_is_told_to_be_served(
    profile: Profile, translator: ScreenTranslator
) -> None:
    told = rows(profile, 11, 22, 15, 50)
    assert [row.shut for row in told] == ["انتهى إصدار التذاكر لهذا اليوم", "No more tickets are given today"]
    assert told[1].reason == "Whoever holds a ticket is still served"


def test_a_pause_is_told_with_its_end(profile: Profile, translator: ScreenTranslator) -> None:
    arabic, english = rows(profile, 11, 22, 12, 10)
    assert strip_controls(arabic.rest) == "النداء متوقف حتى 12:23 (صلاة الظهر)"
    assert strip_controls(english.rest) == "Calling rests until 12:23 (Dhuhr prayer)"


def test_a_centre_that_never_opens_again_names_no_day(profile: Profile, translator: ScreenTranslator) -> None:
    never = replace(profile, hours={}, calendar=replace(profile.calendar, seasons=()))
    arabic, _ = rows(never, 11, 22, 10)
    assert (arabic.again, arabic.dates) == ("", "")
