"""When the wall says that calling rests, in a table of doors and calls."""

from datetime import UTC, datetime, timedelta

import pytest

from common.calendar import doors
from common.domain.profile import Profile
from display.board import Call
from display.rest import Rest, rest_of


def on_sunday(clock: str) -> datetime:
    """By the clocks in Madinah."""
    return datetime.fromisoformat(f"2026-11-22T{clock}:00+03:00").astimezone(UTC)


def rest(profile: Profile, now: datetime, last_call: timedelta | None = None) -> Rest | None:
    calls = [] if last_call is None else [Call(1, 1, "A001", "1", "", at=now - last_call)]
    return rest_of(doors(profile, now), calls, now)


@pytest.mark.parametrize(
    ("clock", "why", "until", "over_all"),
    [
        ("07:59", "لم يبدأ دوام اليوم", "08:00", True),
        ("12:07", None, None, None),
        ("12:08", "صلاة الظهر", "12:23", False),
        ("12:23", None, None, None),
        ("15:59", None, None, None),
        ("16:00", "انتهى دوام اليوم", "08:00", True),
    ],
)
def test_calling_rests_at_prayer_and_while_the_doors_are_closed(
    profile: Profile, clock: str, why: str | None, until: str | None, over_all: bool | None
) -> None:
    found = rest(profile, on_sunday(clock))
    told = found and (found.why.ar, f"{found.until:%H:%M}", found.is_over_all)
    assert told == (why and (why, until, over_all))


def test_a_prayer_is_told_from_other_pauses(profile: Profile) -> None:
    assert rest(profile, on_sunday("12:10")).is_prayer
    assert not rest(profile, on_sunday("17:00")).is_prayer


@pytest.mark.parametrize(("minutes", "rests"), [(0, False), (14, False), (15, True)])
def test_after_closing_who_came_in_time_is_still_called(profile: Profile, minutes: int, rests: bool) -> None:
    assert (rest(profile, on_sunday("16:30"), timedelta(minutes=minutes)) is not None) == rests


def test_a_holiday_is_told_by_its_name(profile: Profile) -> None:
    founding_day = datetime(2027, 2, 22, 7, 0, tzinfo=UTC)
    assert rest(profile, founding_day).why.en == "Founding Day"
