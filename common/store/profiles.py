"""The profile of each centre, kept as rows. Importing a changed profile keeps every code that was ever used."""

from datetime import date
from typing import Any

from common.domain.errors import StoreRefused
from common.domain.number import SERIES
from common.domain.profile import Profile
from common.domain.wording import Wording
from common.store.damage import reads
from common.store.engine import Engine
from common.store.profile_reader import ProfileReader
from common.store.profile_rows import named, tables
from common.store.profile_soundness import dangling
from common.store.queries import QUERIES

_STRANDED = Wording(
    "لم يُدخَل ملف المركز: ينتظر زوار اليوم خدمات لا يقدمها أي شباك فيه: {services}. أعد المحاولة بعد خدمتهم.",
    "The profile was not imported: visitors of today wait for what no counter of it serves: {services}. Try again when"
    " they have been served.",
)
_UNSEATED = Wording(
    "لم يُدخَل ملف المركز: يجلس موظفون إلى شبابيك ليست فيه: {counters}. أعد المحاولة بعد خروجهم.",
    "The profile was not imported: staff sit at counters that it does not have: {counters}. Try again when they have"
    " signed out.",
)


class Profiles:
    """The profiles of a store."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def codes(self) -> list[str]:
        """The centres of this store."""
        return [row[0] for row in self._engine.rows("SELECT code FROM centre ORDER BY code", {})]

    def save(self, profile: Profile, today: date | None = None) -> None:
        """Keep a profile in one transaction. What it no longer has is retired, never deleted: tickets speak of it.

        A new kiosk gets the letter for numbers of its own that the profile says, or else one that no kiosk ever had.

        StoreRefused, and nothing is changed, when visitors of `today` would be left without a counter, or staff would
        lose the one at which they sit.
        """
        with self._engine.transaction(profile.code):
            self._clear(profile)
            for table, key, rows in tables(profile):
                if rows:
                    self._engine.upsert(table, key, rows)
            self._give_series(profile)
            self._refuse_if_in_use(profile.code, today)

    def load(self, code: str) -> Profile:
        """The profile of a centre; KeyError when the store has no such centre."""
        with self._engine.reading():
            return self.read(code)

    def read(self, code: str) -> Profile:
        """As `load`, inside a transaction or a reading."""
        if code not in self.codes():
            raise KeyError(code)
        return _profile(ProfileReader(self._engine, code))

    def version(self, code: str) -> int:
        """Rises whenever the profile changes."""
        row = self._engine.row(QUERIES["profile_version"], {"centre": code})
        return _version(row) if row else 0

    def _give_series(self, profile: Profile) -> None:
        """More kiosks than letters: those that come later have none, and need their store for every ticket."""
        rows = self._engine.rows(QUERIES["device_series"], {"centre": profile.code})
        has = {code: series for code, series in rows if series}
        new = [one.code for one in profile.devices if one.kind == "kiosk" and one.code not in has]
        taken = {*has.values(), *profile.series.values()}
        free = iter([letter for letter in SERIES if letter not in taken])
        for code in new:
            series = profile.series.get(code) or next(free, None)
            self._engine.run(QUERIES["device_series_give"], {"centre": profile.code, "code": code, "series": series})

    def _refuse_if_in_use(self, centre: str, today: date | None) -> None:
        values = {"centre": centre, "day": today.isoformat() if today else ""}
        stranded = [row[0] for row in self._engine.rows(QUERIES["stranded_services"], values)]
        unseated = [row[0] for row in self._engine.rows(QUERIES["unseated_counters"], {"centre": centre})]
        if stranded:
            raise StoreRefused(_STRANDED, services=", ".join(stranded))
        if unseated:
            raise StoreRefused(_UNSEATED, counters=", ".join(unseated))

    def _clear(self, profile: Profile) -> None:
        values = {"centre": profile.code}
        self._engine.run(QUERIES["profile_touch"], values)
        for table in ("service", "counter", "staff", "device"):
            self._engine.run(f"UPDATE {table} SET retired = 1 WHERE centre = :centre", values)  # noqa: S608
        for table in ("season", "hours", "special_day", "pause", "prayer", "overflow", "slip_note", "journey", "skill"):
            self._engine.run(f"DELETE FROM {table} WHERE centre = :centre", values)  # noqa: S608
        for thing, code, _ in named(profile):
            self._engine.run(QUERIES["name_delete"], {**values, "thing": thing, "code": code})


@reads("centre", lambda _: "version")
def _version(row: Any) -> int:
    return int(row[0])


@reads("profile", lambda reader: reader.code)
def _profile(reader: ProfileReader) -> Profile:
    """Of the rows of many tables: where one of them cannot be read, the whole profile cannot."""
    profile = reader.profile()
    if dangling(profile) or not profile.zone:
        raise KeyError(profile.code)
    return profile
