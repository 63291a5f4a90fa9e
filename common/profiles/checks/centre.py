"""The centre itself: its names and its clock."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo, available_timezones

from common.domain.profile import Profile
from common.profiles.checks.basics import named, plain
from common.profiles.finding import Finding, Problem


def centre(profile: Profile) -> Iterator[Finding]:
    yield from plain(profile.code, "centre.code")
    yield from named(profile.names, "centre")
    yield from named(profile.owner, "centre.owner")
    yield from _time_zone(profile.time_zone)
    for table in ("wing", "agency", "service", "counter", "staff", "hours"):
        yield from _some(profile, table)


def _time_zone(name: str) -> Iterator[Finding]:
    try:
        ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        yield Finding("centre.time_zone", Problem.TIME_ZONE, {"value": name}, sorted(available_timezones()))


def _some(profile: Profile, table: str) -> Iterator[Finding]:
    things = {"wing": "wings", "agency": "agencies", "service": "services", "counter": "counters"}
    if not getattr(profile, things.get(table, table)):
        yield Finding(table, Problem.NONE, {"value": table})
