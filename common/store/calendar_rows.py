"""A calendar as rows: table by table, in an order that satisfies the references."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import time
from typing import Any

from common.domain.calendar import Calendar, Hours, PrayerPauses, SpecialDay
from common.domain.profile import Profile
from common.store.rows import Row, row

USUAL_WEEK = 0  # the place of the first season is 1


def tables(profile: Profile) -> Iterable[tuple[str, tuple[str, ...], list[Row]]]:
    """Table, primary key and rows."""
    calendar, centre = profile.calendar, profile.code
    special = [row(profile, n, **_special(day)) for n, day in enumerate(calendar.special_days)]
    yield "season", ("centre", "position"), list(_seasons(profile))
    yield "hours", ("centre", "season", "weekday"), [{"centre": centre, **one} for one in _all_hours(profile)]
    yield "special_day", ("centre", "position"), special
    yield "pause", ("centre", "position"), list(_pauses(profile))
    if calendar.prayers:
        yield from _prayers(centre, calendar.prayers)


def minute(at: time) -> str:
    return at.isoformat(timespec="minutes")


def _seasons(profile: Profile) -> Iterator[Row]:
    for place, season in enumerate(profile.calendar.seasons, 1):
        days = {"first": season.first, "last": season.last, "hijri_month": season.hijri_month}
        yield row(profile, place, **season.names._asdict(), **_texts(days))


def _all_hours(profile: Profile) -> Iterator[Row]:
    for place, week in enumerate((profile.hours, *_weeks(profile.calendar)), USUAL_WEEK):
        for weekday, hours in week.items():
            yield {"season": place, "weekday": weekday, **_hours(hours)}


def _weeks(calendar: Calendar) -> Iterator[Mapping[int, Hours]]:
    return (season.hours for season in calendar.seasons)


def _hours(hours: Hours) -> Row:
    return {"opens": minute(hours.opens), "closes": minute(hours.closes)}


def _special(special: SpecialDay) -> Row:
    yearly = special.yearly
    return {
        **special.names._asdict(),
        **_texts({"first": special.first, "last": special.last}),
        "month": yearly and yearly.month,
        "day": yearly and yearly.day,
        "days": yearly and yearly.days,
        "hijri": yearly and int(yearly.hijri),
        **(_hours(special.hours) if special.hours else {"opens": None, "closes": None}),
    }


def _texts(values: Mapping[str, Any]) -> Row:
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in values.items()}


def _pauses(profile: Profile) -> Iterator[Row]:
    for place, pause in enumerate(profile.calendar.pauses):
        times = {"starts": minute(pause.start), "ends": minute(pause.end)}
        yield row(profile, place, **times, reason=pause.reason, **pause.names._asdict())


def _prayers(centre: str, prayers: PrayerPauses) -> Iterable[tuple[str, tuple[str, ...], list[Row]]]:
    here = {"centre": centre}
    yield "prayer", ("centre",), [{**here, "latitude": prayers.latitude, "longitude": prayers.longitude}]
    yield (
        "prayer_pause",
        ("centre", "prayer"),
        [{**here, "prayer": name, "after": after, "minutes": long} for name, (after, long) in prayers.pauses.items()],
    )
    yield (
        "prayer_time",
        ("centre", "day", "prayer"),
        [
            {**here, "day": day.isoformat(), "prayer": name, "time": minute(at)}
            for day, times in prayers.table.items()
            for name, at in times.items()
        ],
    )
