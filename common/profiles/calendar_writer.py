"""A calendar and a policy as the tables of a profile's file."""

from collections.abc import Iterator, Mapping

from common.domain.calendar import Calendar, Hours, Pause, PrayerPauses, Season, SpecialDay
from common.domain.policy import Overflow, Policy
from common.profiles.clock import MINUTE, hours_text, yearly_text
from common.profiles.policy_builder import CHOICES, COUNTS, SPANS
from common.profiles.tables import PRAYERS, WEEK

Table = tuple[str, Mapping[str, object]]

_FROM_SUNDAY = (6, 0, 1, 2, 3, 4, 5)


def week(hours: Mapping[int, Hours]) -> Mapping[str, object]:
    return {WEEK[day]: hours_text(hours[day]) for day in _FROM_SUNDAY if day in hours}


def calendar(calendar: Calendar) -> Iterator[Table]:
    """Header and keys of each table."""
    yield from (("[[season]]", _season(season)) for season in calendar.seasons)
    yield from (("[[holiday]]", _holiday(special)) for special in calendar.special_days)
    yield from (("[[pause]]", _pause(pause)) for pause in calendar.pauses)
    if calendar.prayers:
        yield from _prayers(calendar.prayers)


def policy(policy: Policy, last_ticket: int) -> Table:
    spans = {key: getattr(policy, name) / unit for key, (name, unit) in SPANS.items()}
    plain = {key: getattr(policy, key) for key in ("rule", *CHOICES, *COUNTS)}
    return "[policy]", {**plain, **spans, "last_ticket": last_ticket}


def overflow(overflow: Overflow) -> Table:
    return "[[overflow]]", {"wing": overflow.wing, "to": overflow.to, "minutes": overflow.after / MINUTE}


def _season(season: Season) -> Mapping[str, object]:
    days = {"hijri_month": season.hijri_month, "first": season.first, "last": season.last}
    return {**season.names._asdict(), **days, **week(season.hours)}


def _holiday(special: SpecialDay) -> Mapping[str, object]:
    yearly = special.yearly
    return {
        **special.names._asdict(),
        "first": special.first,
        "last": None if special.last == special.first else special.last,
        "yearly": yearly and yearly_text(yearly),
        "hijri": yearly and (yearly.hijri or None),
        "days": yearly and (yearly.days if yearly.days > 1 else None),
        "hours": special.hours and hours_text(special.hours),
    }


def _pause(pause: Pause) -> Mapping[str, object]:
    hours = hours_text(Hours(pause.start, pause.end))
    return {**pause.names._asdict(), "hours": hours, "reason": pause.reason}


def _prayers(prayers: PrayerPauses) -> Iterator[Table]:
    pauses = {prayer: list(prayers.pauses[prayer]) for prayer in PRAYERS if prayer in prayers.pauses}
    yield "[prayer]", {"latitude": prayers.latitude, "longitude": prayers.longitude, **pauses}
    for day, times in prayers.table.items():
        yield "[[prayer.day]]", {"date": day, **{name: f"{at:%H:%M}" for name, at in times.items()}}
