"""The plan of a day: usual hours, seasons, holidays, pauses, the last ticket."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any

import pytest

from common.calendar.day import DAY_OFF, breaks_of, hours_on, plan_of
from common.domain.calendar import Calendar, Hours, Pause, PrayerPauses, Season, SpecialDay, Yearly
from common.domain.estimator.plan import Break
from common.domain.profile import Profile
from common.domain.wording import Wording

SUNDAY = date(2026, 11, 22)
NAMES = Wording("اسم", "Name")
SHORT = Hours(time(10), time(12))


def pause(start: str, end: str, reason: str = "meal") -> Pause:
    return Pause(start=time.fromisoformat(start), end=time.fromisoformat(end), reason=reason, names=NAMES)


@pytest.fixture
def plain(profile: Profile) -> Profile:
    """The Madinah centre with nothing but its weekly hours, 08:00-16:00 from Sunday to Thursday."""
    return replace(profile, calendar=Calendar())


def having(profile: Profile, **calendar: Any) -> Profile:
    return replace(profile, calendar=Calendar(**calendar))


def test_a_usual_day_has_the_hours_of_its_weekday(plain: Profile) -> None:
    plan = plan_of(plain, SUNDAY)
    assert (plan.day, plan.hours, plan.pauses, plan.why_closed) == (SUNDAY, Hours(time(8), time(16)), (), None)


def test_a_day_without_hours_is_closed_and_says_so(plain: Profile) -> None:
    friday = plan_of(plain, date(2026, 11, 27))
    assert (friday.hours, friday.last_ticket, friday.why_closed) == (None, None, DAY_OFF)


def test_the_last_ticket_is_given_so_many_minutes_before_closing(plain: Profile) -> None:
    assert plan_of(having(plain, last_ticket=15), SUNDAY).last_ticket == time(15, 45)
    assert plan_of(plain, SUNDAY).last_ticket == time(16)


def test_the_last_ticket_is_never_before_the_opening(plain: Profile) -> None:
    assert plan_of(having(plain, last_ticket=1000), SUNDAY).last_ticket == time(8)


def test_ramadan_has_its_hours_every_year(profile: Profile) -> None:
    usual, ramadan = Hours(time(8), time(16)), Hours(time(10), time(15))
    assert hours_on(profile, date(2027, 2, 7)) == usual  # 30 Sha'ban 1448
    assert hours_on(profile, date(2027, 2, 8)) == ramadan
    assert hours_on(profile, date(2028, 1, 30)) == ramadan  # Ramadan 1449 begins on 28 January
    assert plan_of(profile, date(2027, 2, 8)).last_ticket == time(14, 45)


def test_a_season_from_a_first_to_a_last_day_includes_both(plain: Profile) -> None:
    season = Season(names=NAMES, hours={6: SHORT}, first=SUNDAY, last=SUNDAY + timedelta(days=7))
    during = having(plain, seasons=(season,))
    assert [hours_on(during, SUNDAY + timedelta(days=n)) for n in (-7, 0, 7, 14)] == [
        Hours(time(8), time(16)),
        SHORT,
        SHORT,
        Hours(time(8), time(16)),
    ]
    assert plan_of(during, SUNDAY + timedelta(days=1)).why_closed == DAY_OFF


def test_of_two_seasons_the_later_in_the_file_counts(plain: Profile) -> None:
    seasons = (
        Season(names=NAMES, hours={6: SHORT}, first=SUNDAY, last=SUNDAY),
        Season(names=NAMES, hours={6: Hours(time(9), time(11))}, first=SUNDAY, last=SUNDAY),
    )
    assert hours_on(having(plain, seasons=seasons), SUNDAY) == Hours(time(9), time(11))


def test_national_days_are_closed_every_year_with_their_name(profile: Profile) -> None:
    for year in (2026, 2027, 2032):
        assert plan_of(profile, date(year, 2, 22)).why_closed == Wording("يوم التأسيس", "Founding Day")
        assert plan_of(profile, date(year, 9, 23)).why_closed == Wording("اليوم الوطني", "National Day")
    assert hours_on(profile, date(2026, 9, 24)) is not None


def test_eid_comes_by_the_hijri_year_and_ends_after_its_days(profile: Profile) -> None:
    first = date(2027, 3, 8)  # 29 Ramadan 1448
    closed = [plan_of(profile, first + timedelta(days=n)).why_closed for n in range(-1, 7)]
    eid = Wording("عيد الفطر", "Eid al-Fitr")
    assert closed == [None, *[eid] * 6, None]


def test_a_yearly_holiday_may_go_on_into_the_next_year(plain: Profile) -> None:
    holiday = SpecialDay(names=NAMES, yearly=Yearly(month=12, day=30, days=4))
    closing = having(plain, special_days=(holiday,))
    closed = [hours_on(closing, date(2026, 12, 27) + timedelta(days=n)) is None for n in range(9)]
    assert closed == [False, False, False, True, True, True, True, False, False]


def test_a_special_day_may_have_hours_and_wins_over_the_season(profile: Profile) -> None:
    special = SpecialDay(names=NAMES, first=date(2027, 2, 10), last=date(2027, 2, 10), hours=SHORT)
    days = (*profile.calendar.special_days, special)
    changed = replace(profile, calendar=replace(profile.calendar, special_days=days))
    assert hours_on(changed, date(2027, 2, 10)) == SHORT
    assert hours_on(changed, date(2027, 2, 11)) == Hours(time(10), time(15))


def test_of_two_special_days_the_later_in_the_file_counts(profile: Profile) -> None:
    """So an office stays open on a holiday by one more table."""
    special = SpecialDay(names=NAMES, first=date(2026, 9, 23), last=date(2026, 9, 23), hours=SHORT)
    days = (*profile.calendar.special_days, special)
    assert hours_on(replace(profile, calendar=Calendar(special_days=days)), date(2026, 9, 23)) == SHORT


def test_pauses_are_in_order_and_only_those_within_the_hours(plain: Profile) -> None:
    pauses = (pause("13:00", "13:30"), pause("06:00", "07:00"), pause("16:00", "17:00"), pause("10:00", "10:10"))
    plan = plan_of(having(plain, pauses=pauses), SUNDAY)
    assert [one.start for one in plan.pauses] == [time(10), time(13)]


def test_calling_rests_at_dhuhr_and_asr_in_madinah(profile: Profile) -> None:
    dhuhr, asr = plan_of(profile, SUNDAY).pauses
    assert (dhuhr.start, dhuhr.end, dhuhr.reason) == (time(12, 8), time(12, 23), "prayer")
    assert (asr.start, asr.end, asr.names.en) == (time(15, 12), time(15, 24), "Asr prayer")


def test_a_pause_begins_so_many_minutes_after_the_prayer_s_time(plain: Profile) -> None:
    official = {SUNDAY: {"dhuhr": time(12, 10)}}
    prayers = PrayerPauses(latitude=24.5, longitude=39.6, pauses={"dhuhr": (20, 15)}, table=official)
    (rest,) = plan_of(having(plain, prayers=prayers), SUNDAY).pauses
    assert (rest.start, rest.end) == (time(12, 30), time(12, 45))


def test_a_prayer_late_in_the_evening_does_not_go_over_midnight(plain: Profile) -> None:
    official = {SUNDAY: {"isha": time(23, 50)}}
    prayers = PrayerPauses(latitude=24.5, longitude=39.6, pauses={"isha": (5, 30)}, table=official)
    evening = replace(having(plain, prayers=prayers), hours={6: Hours(time(16), time(23, 59))})
    (rest,) = plan_of(evening, SUNDAY).pauses
    assert (rest.start, rest.end) == (time(23, 55), time.max)


def test_a_prayer_that_cannot_be_reckoned_does_not_close_the_centre(plain: Profile) -> None:
    prayers = PrayerPauses(latitude=89.9, longitude=0, pauses={"dhuhr": (0, 15)})
    plan = plan_of(having(plain, prayers=prayers), SUNDAY)
    assert (plan.hours, plan.pauses) == (Hours(time(8), time(16)), ())


def test_the_estimator_is_told_the_breaks_of_every_counter_in_seconds(plain: Profile) -> None:
    breaks = breaks_of(having(plain, pauses=(pause("13:00", "13:30"),)), SUNDAY)
    assert breaks == dict.fromkeys(plain.counter_of, (Break(46800, 48600, "meal"),))


def test_breaks_that_overlap_are_told_one_after_the_other(plain: Profile) -> None:
    pauses = (pause("12:00", "12:30"), pause("12:20", "12:40", "prayer"), pause("12:35", "12:38", "meeting"))
    breaks = breaks_of(having(plain, pauses=pauses), SUNDAY)["1"]
    assert [(one.start / 60, one.end / 60, one.reason) for one in breaks] == [
        (720, 750, "meal"),
        (750, 760, "prayer"),
    ]


def test_a_closed_day_has_no_breaks(profile: Profile) -> None:
    assert set(breaks_of(profile, date(2026, 11, 27)).values()) == {()}
