"""Hours, seasons, holidays, pauses and prayers of a profile: what they become, and what is told of mistakes in them."""

from datetime import date, time

import pytest

from common.domain.calendar import Hours, Pause, PrayerPauses, Season, SpecialDay, Yearly
from common.domain.profile import Profile
from common.domain.wording import Wording
from common.profiles.reader import parse
from common.profiles.writer import write
from tests.profiles.broken import Broken, expect_told, refused

FOUNDING = 'yearly = "02-22"'
EID = 'yearly = "10-01"'
TRAINING = "first = 2027-03-07"
LUNCH = 'hours = "13:00-13:30"'

BROKEN = [
    # seasons
    Broken("hijri_month = 9", "hijri_month = 13", "season[1].hijri_month", "it is from 1 to 12", "من 1 إلى 12"),
    Broken("hijri_month = 9", 'hijri_month = "9"', "season[1].hijri_month", "a whole number", "عدد صحيح"),
    Broken("hijri_month = 9", "hijri_month = 9.0", "season[1].hijri_month", "a whole number", "عدد صحيح"),
    Broken("hijri_month = 9\n", "", "season[1].first", "by one of: hijri_month / first + last", "بواحد فقط من"),
    Broken("first = 2027-07-01", "hijri_month = 1\nfirst = 2027-07-01", "season[2].first", "by one of", "بواحد فقط"),
    Broken("last = 2027-08-31\n", "", "season[2].first", "by one of", "بواحد فقط"),
    Broken("hijri_month = 9", "hijri_month = 9\nlast = 2027-06-30", "season[1].first", "by one of", "بواحد فقط"),
    Broken("last = 2027-08-31", "last = 2027-06-30", "season[2].last", "not before the first", "ليس قبل أول يوم"),
    Broken('"10:00-15:00"', '"10-15"', "season[1].sunday", 'write hours as "08:00-16:00"', "تُكتب الساعات هكذا"),
    Broken('"10:00-15:00"', '"15:00-10:00"', "season[1].sunday", "opening comes before closing", "قبل وقت الإغلاق"),
    Broken('"10:00-15:00"', '"10:00-10:15"', "season[1].sunday", "on a day of 10:00-10:15", "10:00-10:15"),
    Broken('en = "Ramadan"', 'en = "Ramadan {0}"', "season[1].en", "the name has { }", "في الاسم { }"),
    Broken('ar = "رمضان"', 'ar = ""', "season[1].ar", "the name is empty", "الاسم فارغ"),
    Broken('sunday = "10:00', 'sonday = "10:00', "season[1].sonday", "Did you mean", "أتقصد"),
    # holidays
    Broken(FOUNDING, 'yearly = "22.2."', "holiday[1].yearly", 'write a day as "02-22"', "يُكتب اليوم هكذا"),
    Broken(FOUNDING, 'yearly = "02-29"', "holiday[1].yearly", "one that every year has", "يأتي في كل سنة"),
    Broken(FOUNDING, 'yearly = "04-31"', "holiday[1].yearly", "one that every year has", "يأتي في كل سنة"),
    Broken(EID, 'yearly = "09-30"', "holiday[2].yearly", "one that every year has", "يأتي في كل سنة"),
    Broken(FOUNDING, "", "holiday[1].first", "by one of: first / yearly", "بواحد فقط من: first / yearly"),
    Broken(FOUNDING, f"{FOUNDING}\n{TRAINING}", "holiday[1].first", "by one of: first / yearly", "بواحد فقط من"),
    Broken(FOUNDING, f"{FOUNDING}\nlast = 2027-03-07", "holiday[1].first", "by one of", "بواحد فقط من"),
    Broken(TRAINING, f"{TRAINING}\ndays = 3", "holiday[3].days", "“days” goes with yearly only", "إلا مع yearly"),
    Broken(TRAINING, f"{TRAINING}\nhijri = true", "holiday[3].hijri", "goes with yearly only", "إلا مع yearly"),
    Broken("days = 4", "days = 0", "holiday[2].days", "it is from 1 to 60", "من 1 إلى 60"),
    Broken("days = 4", f"days = {'9' * 400}", "holiday[2].days", "it is from 1 to 60", "من 1 إلى 60"),
    Broken("last = 2027-03-11", "last = 2027-03-01", "holiday[3].last", "not before the first", "ليس قبل أول يوم"),
    Broken('"08:00-10:30"', '"08:00"', "holiday[3].hours", 'write hours as "08:00-16:00"', "تُكتب الساعات هكذا"),
    # pauses
    Broken(LUNCH, 'hours = "13:30-13:00"', "pause[1].hours", "opening comes before closing", "قبل وقت الإغلاق"),
    Broken(LUNCH, 'hours = "08:05-08:30"', "pause[1].hours", "overlaps pause[2]", "يتداخل مع pause[2]"),
    Broken('reason = "meal"', 'reason = "meel"', "pause[1].reason", "Did you mean “meal”?", "أتقصد «meal»؟"),
    # prayers
    Broken("latitude = 24.4672", "latitude = 124", "prayer.latitude", "it is from -90 to 90", "من -90 إلى 90"),
    Broken("longitude = 39.6111", "longitude = nan", "prayer.longitude", "from -180 to 180", "من -180 إلى 180"),
    Broken("longitude = 39.6111\n", "", "prayer.longitude", "“longitude” is missing", "ناقص"),
    Broken("dhuhr = [0, 15]", "duhr = [0, 15]", "prayer.duhr", "Did you mean “dhuhr”?", "أتقصد «dhuhr»؟"),
    Broken("dhuhr = [0, 15]", "dhuhr = [15]", "prayer.dhuhr", "two whole numbers", "عددان صحيحان"),
    Broken("dhuhr = [0, 15]", "dhuhr = [true, 15]", "prayer.dhuhr", "two whole numbers", "عددان صحيحان"),
    Broken("dhuhr = [0, 15]", "dhuhr = [-5, 15]", "prayer.dhuhr", "it is from 0 to 180", "من 0 إلى 180"),
    Broken("dhuhr = [0, 15]", "dhuhr = [0, 0]", "prayer.dhuhr", "it is from 1 to 180", "من 1 إلى 180"),
    Broken('dhuhr = "12:11"', 'dhuhr = "12.11"', "prayer.day[1].dhuhr", 'write a time as "12:10"', "يُكتب الوقت هكذا"),
    Broken("date = 2026-11-22", "date = 2026", "prayer.day[1].date", "expected a date", "المتوقع تاريخ"),
    Broken(
        '[policy]\nrule = "rel"',
        '[[prayer.day]]\ndate = 2026-11-22\n[policy]\nrule = "rel"',
        "prayer.day[2].date",
        "“2026-11-22” is used already, by prayer.day[1]",
        "مستعمل من قبل",
    ),
    # the last ticket
    Broken("last_ticket = 15", "last_ticket = -1", "policy.last_ticket", "it is from 0 to 1440", "من 0 إلى 1440"),
    Broken("last_ticket = 15", "last_ticket = 160", "hours.thursday", "make last_ticket less", "قلّل last_ticket"),
]


@pytest.fixture
def profile(small: str) -> Profile:
    return parse(small, "small.toml")


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: f"{broken.path} {broken.new[:20]!r}")
def test_a_mistake_in_the_calendar_is_told_with_its_place_and_what_would_be_right(small: str, broken: Broken) -> None:
    expect_told(small, broken)


def test_one_mistake_in_a_holiday_s_day_is_told_once(small: str) -> None:
    assert len(refused(small.replace(FOUNDING, 'yearly = "x"')).text("en").splitlines()) == 1
    assert len(refused(small.replace(TRAINING, "first = 2027")).text("en").splitlines()) == 1


def test_seasons_are_a_hijri_month_or_days(profile: Profile) -> None:
    summer = Hours(time(7, 30), time(14))
    assert profile.calendar.seasons == (
        Season(names=Wording("رمضان", "Ramadan"), hours={6: Hours(time(10), time(15))}, hijri_month=9),
        Season(
            names=Wording("الصيف", "Summer"),
            hours={6: summer, 0: summer},
            first=date(2027, 7, 1),
            last=date(2027, 8, 31),
        ),
    )


def test_holidays_come_every_year_or_once_and_may_have_hours(profile: Profile) -> None:
    assert profile.calendar.special_days == (
        SpecialDay(names=Wording("يوم التأسيس", "Founding Day"), yearly=Yearly(month=2, day=22)),
        SpecialDay(names=Wording("عيد الفطر", "Eid al-Fitr"), yearly=Yearly(month=10, day=1, days=4, hijri=True)),
        SpecialDay(
            names=Wording("تدريب", "Training"),
            first=date(2027, 3, 7),
            last=date(2027, 3, 11),
            hours=Hours(time(8), time(10, 30)),
        ),
    )


def test_a_holiday_without_a_last_day_is_one_day(small: str) -> None:
    profile = parse(small.replace("last = 2027-03-11\n", ""), "small.toml")
    assert profile.calendar.special_days[-1].last == date(2027, 3, 7)
    assert parse(write(profile), "small.toml") == profile


def test_pauses_and_the_last_ticket_are_understood(profile: Profile) -> None:
    lunch = Pause(start=time(13), end=time(13, 30), reason="meal", names=Wording("استراحة", "Lunch"))
    assert profile.calendar.pauses[0] == lunch
    assert profile.calendar.last_ticket == 15


def test_prayers_have_a_place_pauses_and_an_official_table(profile: Profile) -> None:
    assert profile.calendar.prayers == PrayerPauses(
        latitude=24.4672,
        longitude=39.6111,
        pauses={"dhuhr": (0, 15), "asr": (5, 12)},
        table={date(2026, 11, 22): {"dhuhr": time(12, 11), "asr": time(15, 14)}},
    )


def test_a_centre_without_any_of_them_has_a_plain_week(small: str) -> None:
    profile = parse(small[: small.index("[[overflow]]")], "small.toml")
    calendar = profile.calendar
    assert (calendar.seasons, calendar.special_days, calendar.pauses, calendar.prayers) == ((), (), (), None)
    assert calendar.last_ticket == 0
    assert parse(write(profile), "small.toml") == profile
