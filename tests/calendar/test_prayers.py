"""Prayer times: in the known range in Madinah, the table first, nowhere a failure."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.calendar.prayers import prayer_times
from common.domain.calendar import PrayerPauses

EVERY = dict.fromkeys(("fajr", "dhuhr", "asr", "maghrib", "isha"), (0, 10))
MADINAH = PrayerPauses(latitude=24.4672, longitude=39.6111, pauses=EVERY)
RIYADH_TIME = ZoneInfo("Asia/Riyadh")


def minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def test_over_a_year_dhuhr_and_asr_in_madinah_stay_in_their_range() -> None:
    days = [prayer_times(MADINAH, date(2026, 1, 1) + timedelta(days=n), RIYADH_TIME) for n in range(365)]
    dhuhr, asr = ([day[name] for day in days] for name in ("dhuhr", "asr"))
    assert (min(dhuhr), max(dhuhr)) == (time(12, 5), time(12, 36))
    assert (min(asr), max(asr)) == (time(15, 12), time(15, 56))


def test_from_one_day_to_the_next_a_prayer_moves_by_a_minute_or_two() -> None:
    days = [prayer_times(MADINAH, date(2026, 1, 1) + timedelta(days=n), RIYADH_TIME)["asr"] for n in range(365)]
    assert max(abs(minutes(b) - minutes(a)) for a, b in pairwise(days)) <= 2


def test_in_ramadan_isha_is_two_hours_after_sunset() -> None:
    ramadan = prayer_times(MADINAH, date(2027, 2, 20), RIYADH_TIME)
    later = prayer_times(MADINAH, date(2027, 3, 20), RIYADH_TIME)
    assert minutes(ramadan["isha"]) - minutes(ramadan["maghrib"]) == 120
    assert minutes(later["isha"]) - minutes(later["maghrib"]) == 90


def test_the_official_table_wins_on_its_days_and_only_there() -> None:
    day = date(2026, 11, 22)
    official = PrayerPauses(
        latitude=24.4672, longitude=39.6111, pauses=EVERY, table={day: {"dhuhr": time(12, 30), "asr": time(15, 30)}}
    )
    assert prayer_times(official, day, RIYADH_TIME) == {"dhuhr": time(12, 30), "asr": time(15, 30)}
    next_day = day + timedelta(days=1)
    assert prayer_times(official, next_day, RIYADH_TIME) == prayer_times(MADINAH, next_day, RIYADH_TIME)


@pytest.mark.parametrize(
    ("zone", "latitude", "longitude"),
    [
        ("Pacific/Auckland", -36.85, 174.76),
        ("Pacific/Kiritimati", 1.87, -157.4),
        ("Pacific/Honolulu", 21.3, -157.86),
        ("Europe/Berlin", 52.52, 13.4),
        ("Asia/Riyadh", 24.4672, 39.6111),
    ],
)
def test_wherever_the_centre_is_dhuhr_is_near_its_noon_on_every_day(
    zone: str, latitude: float, longitude: float
) -> None:
    place, here = PrayerPauses(latitude=latitude, longitude=longitude, pauses=EVERY), ZoneInfo(zone)
    for n in range(365):
        day = date(2026, 1, 1) + timedelta(days=n)
        at = prayer_times(place, day, here)["dhuhr"]
        offset = datetime.combine(day, at, here).utcoffset()
        assert offset is not None
        solar_noon = 12 * 60 - longitude * 4 + offset.total_seconds() / 60
        assert (minutes(at) - solar_noon + 17) % 1440 <= 34, (day, at)


def test_where_the_sun_does_not_set_there_is_no_prayer_time_and_no_failure() -> None:
    tromso = PrayerPauses(latitude=69.65, longitude=18.96, pauses=EVERY)
    assert prayer_times(tromso, date(2026, 6, 21), ZoneInfo("Europe/Oslo")) == {}


@settings(max_examples=300, deadline=None)
@given(
    st.floats(-90, 90, allow_nan=False),
    st.floats(-180, 180, allow_nan=False),
    st.dates(date(1900, 1, 1), date(2200, 1, 1)),
    st.sampled_from(["Asia/Riyadh", "Pacific/Kiritimati", "America/New_York", "Pacific/Pago_Pago"]),
)
def test_no_place_and_no_day_is_a_failure(latitude: float, longitude: float, day: date, zone: str) -> None:
    place = PrayerPauses(latitude=latitude, longitude=longitude, pauses=EVERY)
    assert set(prayer_times(place, day, ZoneInfo(zone))) <= set(EVERY)
