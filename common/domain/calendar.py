"""When a centre works, as it is configured: weekly hours, seasons, special days, pauses. Days are the centre's own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time

from common.domain.wording import Wording


@dataclass(frozen=True, slots=True)
class Hours:
    """Opening and closing on a day, in the centre's own time."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True, kw_only=True)
class Season:
    """Other weekly hours for a while: in a month of the Hijri year (Ramadan is 9), or from a first to a last day.

    The last of several that fit counts.
    """

    names: Wording
    hours: Mapping[int, Hours]
    hijri_month: int | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Yearly:
    """So many days from one that comes every year, of the Gregorian or of the Hijri year (Umm al-Qura)."""

    month: int
    day: int
    days: int = 1
    hijri: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialDay:
    """A holiday (`hours` is None), or days with hours of their own; the last of several that fit counts.

    Either from a `first` to a `last` day, once, or `yearly`.
    """

    names: Wording
    first: date | None = None
    last: date | None = None
    yearly: Yearly | None = None
    hours: Hours | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Calling rests from `start` to `end`, in the centre's own time; tickets are still given."""

    start: time
    end: time
    reason: str
    names: Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class PrayerPauses:
    """Calling rests for prayer: for each prayer (dhuhr, asr, …) how many minutes after its time, and for how long.

    Times are reckoned for the place (degrees) by the Umm al-Qura method; `table` is an official one, which wins on its
    days: day to prayer to time.
    """

    latitude: float
    longitude: float
    pauses: Mapping[str, tuple[int, int]]
    table: Mapping[date, Mapping[str, time]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """What the weekly hours do not say. `last_ticket`: minutes before closing when the kiosks stop."""

    last_ticket: int = 0
    seasons: tuple[Season, ...] = ()
    special_days: tuple[SpecialDay, ...] = ()
    pauses: tuple[Pause, ...] = ()
    prayers: PrayerPauses | None = None
