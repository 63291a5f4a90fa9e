"""When the centre works: hours in order, days that come, pauses that do not overlap."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from itertools import pairwise

from common.domain.calendar import Hours, PrayerPauses, Season, SpecialDay, Yearly
from common.domain.profile import Profile
from common.domain.reasons import Leaving
from common.profiles.checks.basics import DAY, one_of, within, worded
from common.profiles.clock import MINUTE, hours_text
from common.profiles.finding import Finding, Problem
from common.profiles.tables import PRAYERS, WEEK

MONTHS = 12
MOST_DAYS = 60  # of a holiday
SHORTEST_MONTH = 29  # of the Hijri year
NO_LEAP_YEAR = 2001
LONGEST_PAUSE = 180  # minutes


def hours(profile: Profile) -> Iterator[Finding]:
    yield from within(profile.calendar.last_ticket, 0, DAY, "policy.last_ticket")
    yield from _week(profile.hours, profile, "hours")


def seasons(profile: Profile) -> Iterator[Finding]:
    for place, season in enumerate(profile.calendar.seasons, 1):
        path = f"season[{place}]"
        yield from worded(season.names, path)
        yield from _week(season.hours, profile, path)
        yield from _one_way(season, season.hijri_month, "hijri_month / first + last", path)
        if season.hijri_month is not None:
            yield from within(season.hijri_month, 1, MONTHS, f"{path}.hijri_month")


def special_days(profile: Profile) -> Iterator[Finding]:
    for place, special in enumerate(profile.calendar.special_days, 1):
        path = f"holiday[{place}]"
        yield from worded(special.names, path)
        yield from _one_way(special, special.yearly, "first / yearly", path)
        yield from _every_year(special.yearly, path)
        if special.hours:
            yield from _day(special.hours, profile, f"{path}.hours")


def pauses(profile: Profile) -> Iterator[Finding]:
    placed = [(f"pause[{place}]", pause) for place, pause in enumerate(profile.calendar.pauses, 1)]
    for path, pause in placed:
        yield from worded(pause.names, path)
        yield from one_of(pause.reason, list(Leaving), f"{path}.reason")
        yield from _in_order(Hours(pause.start, pause.end), f"{path}.hours")
    for (first, one), (path, other) in pairwise(sorted(placed, key=lambda one: one[1].start)):
        if other.start < one.end:
            yield Finding(f"{path}.hours", Problem.OVERLAP, {"first": first})


def prayers(profile: Profile) -> Iterator[Finding]:
    if profile.calendar.prayers is not None:
        yield from _prayers(profile.calendar.prayers)


def _prayers(prayers: PrayerPauses) -> Iterator[Finding]:
    yield from within(prayers.latitude, -90, 90, "prayer.latitude")
    yield from within(prayers.longitude, -180, 180, "prayer.longitude")
    for prayer, (after, minutes) in prayers.pauses.items():
        yield from one_of(prayer, PRAYERS, f"prayer.{prayer}")
        yield from within(after, 0, LONGEST_PAUSE, f"prayer.{prayer}")
        yield from within(minutes, 1, LONGEST_PAUSE, f"prayer.{prayer}")


def _one_way(dated: Season | SpecialDay, other: object, ways: str, path: str) -> Iterator[Finding]:
    """Either both days, or the other way to say which days are meant."""
    missing = (dated.first, dated.last).count(None)
    if missing != (0 if other is None else 2):
        yield Finding(f"{path}.first", Problem.WHICH_DAYS, {"ways": ways})
    if dated.first and dated.last and dated.last < dated.first:
        yield Finding(f"{path}.last", Problem.DAYS_ORDER)


def _every_year(yearly: Yearly | None, path: str) -> Iterator[Finding]:
    if yearly:
        yield from within(yearly.days, 1, MOST_DAYS, f"{path}.days")
    if yearly and not _comes_every_year(yearly):
        yield Finding(f"{path}.yearly", Problem.NOT_A_DAY)


def _comes_every_year(yearly: Yearly) -> bool:
    if yearly.hijri:
        return 1 <= yearly.month <= MONTHS and 1 <= yearly.day <= SHORTEST_MONTH
    try:
        date(NO_LEAP_YEAR, yearly.month, yearly.day)
    except ValueError:
        return False
    return True


def _week(week: Mapping[int, Hours], profile: Profile, path: str) -> Iterator[Finding]:
    for weekday, day in week.items():
        yield from _day(day, profile, f"{path}.{WEEK[weekday]}")


def _day(day: Hours, profile: Profile, path: str) -> Iterator[Finding]:
    yield from _in_order(day, path)
    if 0 < _length(day) <= profile.calendar.last_ticket:
        yield Finding(path, Problem.NO_TICKETS, {"hours": hours_text(day)})


def _in_order(hours: Hours, path: str) -> Iterator[Finding]:
    if hours.opens >= hours.closes:
        yield Finding(path, Problem.HOURS_ORDER)


def _length(hours: Hours) -> float:
    """In minutes."""
    opens, closes = (datetime.combine(date.min, at) for at in (hours.opens, hours.closes))
    return (closes - opens) / MINUTE
