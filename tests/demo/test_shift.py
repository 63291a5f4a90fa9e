"""The working day that a demo plays."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from common.calendar import doors
from common.domain.errors import DawrError
from common.domain.profile import Profile
from demo.shift import shift, working_time


def test_the_day_is_that_of_the_calendar_without_its_pauses(profile: Profile) -> None:
    today = shift(profile, datetime(2026, 11, 22, 7, 24, tzinfo=UTC))
    assert f"{today.begins.astimezone(profile.zone):%A %H:%M}" == "Sunday 08:00"
    assert (today.last_ticket, today.closes) == (7.75 * 3600, 8 * 3600)
    assert today.working == today.closes - (15 + 12) * 60


def test_on_a_friday_it_is_sunday_s(profile: Profile) -> None:
    today = shift(profile, datetime(2026, 11, 20, 9, tzinfo=UTC))
    assert f"{today.begins.astimezone(profile.zone):%A %H:%M}" == "Sunday 08:00"


@pytest.mark.parametrize(
    ("now", "begins"),
    [
        (datetime(2026, 11, 22, 7, 24, tzinfo=UTC), "Sunday 10:24"),
        (datetime(2026, 11, 22, 22, 0, tzinfo=UTC), "Monday 08:00"),
        (datetime(2026, 11, 22, 12, 50, tzinfo=UTC), "Monday 08:00"),
        (datetime(2026, 11, 20, 9, 0, tzinfo=UTC), "Sunday 08:00"),
    ],
)
def test_a_demo_begins_in_working_time_also_at_night_and_on_a_friday(
    profile: Profile, now: datetime, begins: str
) -> None:
    start = working_time(profile, now)
    assert f"{start.astimezone(profile.zone):%A %H:%M}" == begins
    assert doors(profile, start).takes_tickets


def test_at_prayer_it_begins_when_calling_goes_on(profile: Profile) -> None:
    pause = datetime(2026, 11, 22, 9, 10, tzinfo=UTC)
    assert doors(profile, pause).pause
    start = working_time(profile, pause)
    assert timedelta() < start - pause < timedelta(minutes=15)
    assert doors(profile, start).pause is None


def test_a_centre_that_never_opens_is_told(profile: Profile) -> None:
    never = replace(profile, hours={}, calendar=replace(profile.calendar, seasons=()))
    with pytest.raises(DawrError, match="no opening hours"):
        shift(never, datetime(2026, 11, 22, tzinfo=UTC))
    with pytest.raises(DawrError, match="no opening hours"):
        working_time(never, datetime(2026, 11, 22, tzinfo=UTC))
