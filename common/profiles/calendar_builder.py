"""From a profile's shaped tables to its calendar: hours, seasons, holidays, pauses, prayers."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from typing import Any

from common.domain.calendar import Calendar, Hours, Pause, PrayerPauses, Season, SpecialDay, Yearly
from common.domain.wording import Wording
from common.profiles.clock import hours_of, time_of, yearly_of
from common.profiles.finding import Finding, Problem
from common.profiles.shape import PAIR
from common.profiles.tables import PRAYERS, WEEK

Times = dict[str, time]


@dataclass
class CalendarBuilder:
    """What cannot be understood is found wrong and something stands in for it."""

    tables: Mapping[str, Any]
    findings: list[Finding] = field(default_factory=list)

    def calendar(self) -> Calendar:
        prayer = self.tables["prayer"]
        return Calendar(
            last_ticket=self.tables["policy"]["last_ticket"],
            seasons=tuple(self._season(t, f"season[{n}]") for n, t in enumerate(self.tables["season"], 1)),
            special_days=tuple(self._special(t, f"holiday[{n}]") for n, t in enumerate(self.tables["holiday"], 1)),
            pauses=tuple(self._pause(t, f"pause[{n}]") for n, t in enumerate(self.tables["pause"], 1)),
            prayers=self._prayers(prayer) if prayer else None,
        )

    def week(self, table: Mapping[str, Any], path: str) -> dict[int, Hours]:
        """The hours of the weekdays that a table has, from Monday = 0."""
        texts = {weekday: table[day] for weekday, day in enumerate(WEEK) if table[day] is not None}
        return {weekday: self._hours(text, f"{path}.{WEEK[weekday]}") for weekday, text in texts.items()}

    def _hours(self, text: str, path: str) -> Hours:
        hours = hours_of(text)
        if hours is None:
            self.findings.append(Finding(path, Problem.NOT_HOURS, {"value": text}))
        return hours or Hours(opens=time.min, closes=time.max)

    def _season(self, table: Mapping[str, Any], path: str) -> Season:
        return Season(
            names=_wording(table),
            hours=self.week(table, path),
            hijri_month=table["hijri_month"],
            first=table["first"],
            last=table["last"],
        )

    def _special(self, table: Mapping[str, Any], path: str) -> SpecialDay:
        hours = table["hours"]
        return SpecialDay(
            names=_wording(table),
            first=table["first"],
            last=table["last"] or table["first"],
            yearly=self._yearly(table, path),
            hours=None if hours is None else self._hours(hours, f"{path}.hours"),
        )

    def _yearly(self, table: Mapping[str, Any], path: str) -> Yearly | None:
        more = {key: table[key] for key in ("days", "hijri") if table[key] is not None}
        if table["yearly"] is None:
            self.findings += [Finding(f"{path}.{key}", Problem.ONLY_YEARLY, {"value": key}) for key in more]
            return None
        yearly = yearly_of(table["yearly"])
        if yearly is None:
            self.findings.append(Finding(f"{path}.yearly", Problem.NOT_A_DAY, {"value": table["yearly"]}))
        return replace(yearly or Yearly(month=1, day=1), **more)

    def _pause(self, table: Mapping[str, Any], path: str) -> Pause:
        hours = self._hours(table["hours"], f"{path}.hours")
        return Pause(start=hours.opens, end=hours.closes, reason=table["reason"], names=_wording(table))

    def _prayers(self, table: Mapping[str, Any]) -> PrayerPauses:
        return PrayerPauses(
            latitude=table["latitude"],
            longitude=table["longitude"],
            pauses=dict(self._pauses(table)),
            table=dict(self._times(table["day"])),
        )

    def _pauses(self, table: Mapping[str, Any]) -> Iterator[tuple[str, tuple[int, int]]]:
        for prayer in PRAYERS:
            pair = table[prayer]
            if pair is not None and len(pair) == len(("after", "minutes")):
                yield prayer, (pair[0], pair[1])
            elif pair is not None:
                self.findings.append(Finding(f"prayer.{prayer}", Problem.WRONG_TYPE, {"expected": PAIR.name}))

    def _times(self, days: list[Mapping[str, Any]]) -> Iterator[tuple[date, Times]]:
        first: dict[date, str] = {}
        for place, table in enumerate(days, 1):
            day, path = table["date"], f"prayer.day[{place}]"
            if day in first:
                self.findings.append(Finding(f"{path}.date", Problem.DUPLICATE, {"value": day, "first": first[day]}))
            elif day is not None:
                first[day] = path
                yield day, dict(self._times_of(table, path))

    def _times_of(self, table: Mapping[str, Any], path: str) -> Iterator[tuple[str, time]]:
        for prayer in PRAYERS:
            text = table[prayer]
            at = None if text is None else time_of(text)
            if at is not None:
                yield prayer, at
            elif text is not None:
                self.findings.append(Finding(f"{path}.{prayer}", Problem.NOT_A_TIME, {"value": text}))


def _wording(table: Mapping[str, Any]) -> Wording:
    return Wording(table["ar"], table["en"])
