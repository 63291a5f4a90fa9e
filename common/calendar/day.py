"""A day of a centre: its hours, its last ticket, its pauses; or why it is closed."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from common.calendar import hijri
from common.calendar.prayers import prayer_times
from common.domain.calendar import Hours, Pause, Season, SpecialDay, Yearly
from common.domain.estimator.plan import Break
from common.domain.profile import Profile
from common.domain.reasons import Leaving
from common.domain.wording import Wording

DAY_OFF = Wording("عطلة أسبوعية", "weekly day off")
_SOME_DAY = date(2000, 1, 1)
_PRAYER_NAMES: Mapping[str, Wording] = {
    "fajr": Wording("صلاة الفجر", "Fajr prayer"),
    "dhuhr": Wording("صلاة الظهر", "Dhuhr prayer"),
    "asr": Wording("صلاة العصر", "Asr prayer"),
    "maghrib": Wording("صلاة المغرب", "Maghrib prayer"),
    "isha": Wording("صلاة العشاء", "Isha prayer"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPlan:
    """`last_ticket`: from then on the kiosks give no more. `pauses` in order. `why_closed` when there are no hours."""

    day: date
    hours: Hours | None = None
    last_ticket: time | None = None
    pauses: tuple[Pause, ...] = ()
    why_closed: Wording | None = None


def plan_of(profile: Profile, day: date) -> DayPlan:
    special = special_day(profile, day)
    hours = hours_on(profile, day)
    if hours is None:
        return DayPlan(day=day, why_closed=special.names if special else DAY_OFF)
    return DayPlan(day=day, hours=hours, last_ticket=_last_ticket(profile, hours), pauses=_pauses(profile, day, hours))


def hours_on(profile: Profile, day: date) -> Hours | None:
    """None when the centre is closed. A special day counts before a season, a season before the usual week."""
    special = special_day(profile, day)
    if special:
        return special.hours
    seasons = (season for season in reversed(profile.calendar.seasons) if _in_season(season, day))
    season = next(seasons, None)
    return (season.hours if season else profile.hours).get(day.weekday())


def special_day(profile: Profile, day: date) -> SpecialDay | None:
    return next((one for one in reversed(profile.calendar.special_days) if _is_on(one, day)), None)


def breaks_of(profile: Profile, day: date) -> Mapping[str, tuple[Break, ...]]:
    """The planned breaks of each counter, in seconds since midnight by the centre's clock; none overlap."""
    breaks = tuple(_breaks(plan_of(profile, day).pauses))
    return {counter.number: breaks for counter in profile.counters}


def _breaks(pauses: Iterable[Pause]) -> Iterator[Break]:
    """Of two pauses that overlap, the later one begins when the earlier one is over."""
    over = 0.0
    for pause in pauses:
        start, end = max(over, _seconds(pause.start)), _seconds(pause.end)
        if start < end:
            yield Break(start, end, pause.reason)
        over = max(over, end)


def _in_season(season: Season, day: date) -> bool:
    if season.hijri_month is not None:
        return hijri.is_in(season.hijri_month, day)
    return season.first is not None and season.last is not None and season.first <= day <= season.last


def _is_on(special: SpecialDay, day: date) -> bool:
    if special.yearly:
        return _comes(special.yearly, day)
    return special.first is not None and special.last is not None and special.first <= day <= special.last


def _comes(yearly: Yearly, day: date) -> bool:
    """Whether one of the days up to this one was the first."""
    days = (day - timedelta(days=back) for back in range(min(yearly.days, day.toordinal())))
    first = (yearly.month, yearly.day)
    return any((hijri.month_and_day(one) if yearly.hijri else (one.month, one.day)) == first for one in days)


def _last_ticket(profile: Profile, hours: Hours) -> time:
    return max(hours.opens, _moved(hours.closes, -profile.calendar.last_ticket))


def _pauses(profile: Profile, day: date, hours: Hours) -> tuple[Pause, ...]:
    """Those that fall into the hours, at least in part."""
    all_ = (*profile.calendar.pauses, *_prayer_pauses(profile, day))
    inside = (pause for pause in all_ if pause.start < hours.closes and pause.end > hours.opens)
    return tuple(sorted(inside, key=lambda pause: pause.start))


def _prayer_pauses(profile: Profile, day: date) -> Iterator[Pause]:
    prayers = profile.calendar.prayers
    times = prayer_times(prayers, day, profile.zone) if prayers else {}
    for name, (after, minutes) in (prayers.pauses if prayers else {}).items():
        if name in times:
            start = _moved(times[name], after)
            yield Pause(start=start, end=_moved(start, minutes), reason=Leaving.PRAYER, names=_PRAYER_NAMES[name])


def _moved(at: time, minutes: int) -> time:
    """Never over midnight."""
    moved = datetime.combine(_SOME_DAY, at) + timedelta(minutes=minutes)
    if moved.date() == _SOME_DAY:
        return moved.time()
    return time.max if minutes > 0 else time.min


def _seconds(at: time) -> float:
    return timedelta(hours=at.hour, minutes=at.minute, seconds=at.second).total_seconds()
