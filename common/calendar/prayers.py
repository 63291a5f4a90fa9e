"""Prayer times at a place: the official table where it has the day, else reckoned by the Umm al-Qura method."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from adhanpy.calculation import CalculationMethod
from adhanpy.PrayerTimes import PrayerTimes

from common.calendar import hijri
from common.domain.calendar import PrayerPauses

RAMADAN = 9
LATER_ISHA = timedelta(minutes=30)
"""In Ramadan isha is 120 minutes after sunset, not 90; the library leaves that to its users."""
_NEIGHBOURS = (0, -1, 1)


def prayer_times(prayers: PrayerPauses, day: date, zone: ZoneInfo) -> Mapping[str, time]:
    """The times of a day in the centre's own time; a prayer whose time cannot be reckoned is not there."""
    return prayers.table.get(day) or {
        name: at for name in prayers.pauses if (at := _time(prayers, name, day, zone)) is not None
    }


def _time(prayers: PrayerPauses, name: str, day: date, zone: ZoneInfo) -> time | None:
    """The library counts days by UTC: where that is another day than here, the last or the next one is asked."""
    moments = (moment.astimezone(zone) for moment in _moments(prayers, name, day))
    return next((moment.time() for moment in moments if moment.date() == day), None)


def _moments(prayers: PrayerPauses, name: str, day: date) -> Iterator[datetime]:
    later = LATER_ISHA if name == "isha" and hijri.is_in(RAMADAN, day) else timedelta()
    for ahead in _NEIGHBOURS:
        reckoned = _reckoned(prayers.latitude, prayers.longitude, day.toordinal() + ahead)
        if reckoned:
            yield getattr(reckoned, name) + later


@lru_cache(maxsize=16)
def _reckoned(latitude: float, longitude: float, ordinal: int) -> PrayerTimes | None:
    """None where the sun does not set on that day."""
    try:
        return PrayerTimes((latitude, longitude), datetime.fromordinal(ordinal), CalculationMethod.UMM_AL_QURA)
    except (RuntimeError, ArithmeticError, ValueError):
        return None
