"""The doors at a moment: open, closed and why, when they open again; whatever clocks and zones do."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.calendar.day import DAY_OFF
from common.calendar.opening import NO_MORE_TICKETS, NOT_YET, OVER, doors, next_opening
from common.domain.calendar import Calendar, Hours, Pause, Season, SpecialDay, Yearly
from common.domain.profile import Profile
from common.domain.wording import Wording
from common.profiles.reader import read
from common.profiles.shipped import located

NAMES = Wording("اسم", "Name")
RIYADH_TIME = ZoneInfo("Asia/Riyadh")
BERLIN_TIME = ZoneInfo("Europe/Berlin")


def here(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=RIYADH_TIME)


@pytest.fixture
def berlin(profile: Profile) -> Profile:
    """A centre that opens at midnight hours of a zone with summer time, every day."""
    hours = dict.fromkeys(range(7), Hours(time(0), time(4)))
    return replace(profile, time_zone="Europe/Berlin", hours=hours, calendar=Calendar())


def test_in_the_morning_tickets_are_given_and_people_called(profile: Profile) -> None:
    now = doors(profile, here("2026-11-22 10:24"))
    assert (now.is_open, now.takes_tickets, now.why, now.opens_at, now.pause) == (True, True, None, None, None)


def test_before_the_opening_it_says_when_today(profile: Profile) -> None:
    now = doors(profile, here("2026-11-22 07:59:59"))
    assert (now.is_open, now.takes_tickets, now.why) == (False, False, NOT_YET)
    assert now.opens_at == here("2026-11-22 08:00")


def test_the_doors_open_at_the_very_second(profile: Profile) -> None:
    assert doors(profile, here("2026-11-22 08:00")).takes_tickets


def test_after_the_last_ticket_the_centre_is_open_but_gives_none(profile: Profile) -> None:
    assert doors(profile, here("2026-11-22 15:44:59")).takes_tickets
    now = doors(profile, here("2026-11-22 15:45"))
    assert (now.is_open, now.takes_tickets, now.why) == (True, False, NO_MORE_TICKETS)
    assert now.opens_at == here("2026-11-23 08:00")


def test_after_closing_it_opens_on_the_next_working_day(profile: Profile) -> None:
    now = doors(profile, here("2026-11-26 16:00"))  # a Thursday
    assert (now.is_open, now.why) == (False, OVER)
    assert now.opens_at == here("2026-11-29 08:00")


def test_on_a_day_off_and_on_a_holiday_it_says_which(profile: Profile) -> None:
    assert doors(profile, here("2026-11-27 10:00")).why == DAY_OFF
    founding = doors(profile, here("2027-02-22 11:00"))
    assert founding.why == Wording("يوم التأسيس", "Founding Day")
    assert founding.opens_at == here("2027-02-23 10:00")  # in Ramadan


def test_at_prayer_calling_rests_until_a_known_time_and_tickets_are_given(profile: Profile) -> None:
    now = doors(profile, here("2026-11-22 12:10"))
    assert now.is_open
    assert now.takes_tickets
    assert now.pause is not None
    assert now.pause.names == Wording("صلاة الظهر", "Dhuhr prayer")
    assert now.resumes_at == here("2026-11-22 12:23")
    assert doors(profile, here("2026-11-22 12:23")).pause is None


def test_pauses_that_follow_each_other_are_one_rest(profile: Profile) -> None:
    pauses = tuple(
        Pause(start=time(12, start), end=time(12, end), reason="meal", names=NAMES)
        for start, end in ((0, 30), (20, 40), (40, 50), (52, 59))
    )
    resting = replace(profile, calendar=Calendar(pauses=pauses))
    assert doors(resting, here("2026-11-22 12:05")).resumes_at == here("2026-11-22 12:50")


def test_a_pause_before_the_opening_is_nobody_s_business(profile: Profile) -> None:
    pause = Pause(start=time(7), end=time(8, 30), reason="meeting", names=NAMES)
    resting = replace(profile, calendar=Calendar(pauses=(pause,)))
    assert doors(resting, here("2026-11-22 07:30")).pause is None
    assert doors(resting, here("2026-11-22 08:10")).pause == pause


def test_midnight_is_the_centre_s_not_the_machine_s(profile: Profile) -> None:
    """21:30 in Greenwich is already Thursday's night in Madinah: Friday is next, and closed."""
    evening = datetime(2026, 11, 25, 21, 30, tzinfo=UTC)
    assert doors(profile, evening).why == NOT_YET
    assert doors(profile, evening - timedelta(hours=1)).why == OVER
    assert next_opening(profile, evening) == here("2026-11-26 08:00")


def test_the_machine_s_zone_does_not_matter(profile: Profile) -> None:
    now = here("2026-11-22 15:50")
    assert doors(profile, now) == doors(profile, now.astimezone(ZoneInfo("America/New_York")))


def test_a_clock_that_was_set_back_is_believed(profile: Profile) -> None:
    assert doors(profile, here("2026-11-22 16:30")).why == OVER
    assert doors(profile, here("2026-11-22 15:30")).takes_tickets


def test_at_the_moment_of_opening_the_next_opening_is_tomorrow_s(profile: Profile) -> None:
    assert next_opening(profile, here("2026-11-22 08:00")) == here("2026-11-23 08:00")


def test_a_long_eid_and_a_weekend_are_looked_over(profile: Profile) -> None:
    """Thirty days from 20 Ramadan (27 February 2027) end on a Sunday."""
    long = replace(
        profile.calendar,
        special_days=(SpecialDay(names=NAMES, yearly=Yearly(month=9, day=20, days=30, hijri=True)),),
    )
    opens_at = next_opening(replace(profile, calendar=long), here("2027-02-26 12:00"))
    assert opens_at == here("2027-03-29 08:00")


def test_a_centre_of_one_season_opens_next_year(profile: Profile) -> None:
    season = Season(names=NAMES, hours={6: Hours(time(9), time(12))}, hijri_month=12)
    hajj = replace(profile, hours={}, calendar=Calendar(seasons=(season,)))
    opens_at = next_opening(hajj, here("2026-06-20 12:00"))
    assert opens_at == here("2027-05-09 09:00")


def test_a_centre_that_never_opens_has_no_next_opening(profile: Profile) -> None:
    never = replace(profile, hours={}, calendar=Calendar())
    assert next_opening(never, here("2026-11-26 12:00")) is None
    assert doors(never, here("2026-11-26 12:00")).opens_at is None


def test_in_autumn_the_hour_that_comes_twice_is_open_both_times(berlin: Profile) -> None:
    """On 25 October 2026 at 03:00 clocks in Berlin go back to 02:00."""
    first, second = (datetime(2026, 10, 25, hour, 30, tzinfo=UTC) for hour in (0, 1))
    assert first.astimezone(BERLIN_TIME).time() == second.astimezone(BERLIN_TIME).time() == time(2, 30)
    assert doors(berlin, first).takes_tickets
    assert doors(berlin, second).takes_tickets


def test_in_spring_a_day_without_its_opening_hour_opens_all_the_same(berlin: Profile) -> None:
    """On 29 March 2026 there is no 02:30 in Berlin."""
    early = replace(berlin, hours={6: Hours(time(2, 30), time(4))})
    night = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)  # 01:30
    assert doors(early, night).why == NOT_YET
    opens_at = next_opening(early, night)
    assert opens_at is not None
    assert opens_at > night
    assert opens_at.date() == date(2026, 3, 29)
    assert doors(early, datetime(2026, 3, 29, 1, 30, tzinfo=UTC)).is_open  # 03:30


def test_the_opening_after_a_change_of_clocks_is_at_the_hour_on_the_wall(berlin: Profile) -> None:
    office = replace(berlin, hours=dict.fromkeys(range(7), Hours(time(8), time(16))))
    evening = datetime(2026, 10, 24, 18, tzinfo=UTC)
    assert next_opening(office, evening) == datetime(2026, 10, 25, 7, tzinfo=UTC)


MADINAH = read(located("madinah"))


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 16 * 366 * 24 * 60))
def test_whenever_tickets_are_not_given_it_says_why_and_from_when(minute: int) -> None:
    now = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
    seen = doors(MADINAH, now)
    assert seen.takes_tickets == (seen.why is None) == (seen.opens_at is None)
    assert (seen.pause is None) == (seen.resumes_at is None)
    if seen.opens_at:
        assert seen.opens_at > now
        assert doors(MADINAH, seen.opens_at).takes_tickets
        assert not doors(MADINAH, seen.opens_at - timedelta(seconds=1)).takes_tickets
    if seen.resumes_at:
        assert now < seen.resumes_at < now + timedelta(hours=1)
