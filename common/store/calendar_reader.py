"""The rows of a centre's calendar as its hours and its calendar."""

from collections.abc import Mapping
from datetime import date, time

from common.domain.calendar import Calendar, Hours, Pause, PrayerPauses, Season, SpecialDay, Yearly
from common.domain.wording import Wording
from common.store.calendar_rows import USUAL_WEEK
from common.store.engine import Engine
from common.store.profile_soundness import checked
from common.store.rows import Row

_PRAYERS = ("fajr", "dhuhr", "asr", "maghrib", "isha")


class CalendarReader:
    """Reads the rows of one centre."""

    def __init__(self, engine: Engine, centre: str) -> None:
        self._engine = engine
        self._centre = centre
        self._weeks = self._all_hours()

    def hours(self) -> Mapping[int, Hours]:
        """Those of the usual week."""
        return self._weeks.get(USUAL_WEEK, {})

    def calendar(self, last_ticket: int) -> Calendar:
        return Calendar(
            last_ticket=last_ticket,
            seasons=tuple(map(self._season, self._rows("season"))),
            special_days=tuple(map(_special, self._rows("special_day"))),
            pauses=tuple(map(_pause, self._rows("pause"))),
            prayers=next(map(self._prayers, self._rows("prayer", "centre")), None),
        )

    def _rows(self, table: str, *order: str) -> list[Row]:
        return checked(table, self._engine.records(table, order or ["position"], centre=self._centre))

    def _all_hours(self) -> Mapping[int, Mapping[int, Hours]]:
        weeks: dict[int, dict[int, Hours]] = {}
        for row in self._rows("hours", "season", "weekday"):
            weeks.setdefault(row["season"], {})[row["weekday"]] = _hours(row)
        return weeks

    def _season(self, row: Row) -> Season:
        return Season(
            names=_wording(row),
            hours=self._weeks.get(row["position"], {}),
            hijri_month=row["hijri_month"],
            first=_day(row["first"]),
            last=_day(row["last"]),
        )

    def _prayers(self, row: Row) -> PrayerPauses:
        pauses = self._rows("prayer_pause", "prayer")
        table: dict[date, dict[str, time]] = {}
        for one in self._rows("prayer_time", "day", "prayer"):
            table.setdefault(date.fromisoformat(one["day"]), {})[one["prayer"]] = time.fromisoformat(one["time"])
        return PrayerPauses(
            latitude=row["latitude"],
            longitude=row["longitude"],
            pauses={_prayer(one): (one["after"], one["minutes"]) for one in pauses},
            table=table,
        )


def _prayer(row: Row) -> str:
    if row["prayer"] not in _PRAYERS:
        raise ValueError(row["prayer"])
    return str(row["prayer"])


def _special(row: Row) -> SpecialDay:
    return SpecialDay(
        names=_wording(row),
        first=_day(row["first"]),
        last=_day(row["last"]),
        yearly=_yearly(row) if row["month"] else None,
        hours=_hours(row) if row["opens"] else None,
    )


def _yearly(row: Row) -> Yearly:
    if None in (row["day"], row["days"], row["hijri"]):
        raise TypeError(row)
    return Yearly(month=row["month"], day=row["day"], days=row["days"], hijri=bool(row["hijri"]))


def _pause(row: Row) -> Pause:
    start, end = time.fromisoformat(row["starts"]), time.fromisoformat(row["ends"])
    return Pause(start=start, end=end, reason=row["reason"], names=_wording(row))


def _hours(row: Row) -> Hours:
    return Hours(time.fromisoformat(row["opens"]), time.fromisoformat(row["closes"]))


def _wording(row: Row) -> Wording:
    return Wording(row["ar"], row["en"])


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
