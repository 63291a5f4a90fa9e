"""The file of a kiosk's journal: made while the store answers, so that it is there when the store does not."""

import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from common.away.folder import LocalFolder
from common.away.journal import Journal
from common.domain.errors import SettingsError
from common.domain.number import count_of
from common.domain.profile import Profile
from common.domain.wording import Wording
from common.operations.transaction import Clock
from common.store.sqlite_opening import migrated
from common.store.store import Store

KEPT = timedelta(days=7)
_OTHER_CENTRE = Wording(
    "local: في {path} تذاكر لمركز {centre}؛ سمِّ مجلدًا آخر لهذا المركز.",
    "local: {path} has tickets of the centre {centre}; name another folder for this one.",
)


class JournalFile:
    """In the folder of the setting `local`, one for each kiosk of a centre."""

    def __init__(self, folder: LocalFolder, centre: str, device: str, clock: Clock) -> None:
        self._folder, self._device, self._clock = folder, device, clock
        self._path = folder.place(centre, f"{device}.db")
        self._kept: Profile | None = None

    @property
    def is_there(self) -> bool:
        """Whether it was kept once."""
        return self._path.exists()

    def open(self, centre: str | None = None) -> Journal | None:
        """For one thread; None until it was kept once. SettingsError when it is of another centre."""
        if not self._path.exists():
            return None
        migrated(self._path)
        journal = Journal(Store.open(self._path), self._clock, self._device)
        if centre not in (None, journal.profile.code):
            journal.close()
            raise SettingsError(_OTHER_CENTRE, path=self._path, centre=journal.profile.code)
        return journal

    def profile(self) -> Profile | None:
        """As this machine saw it last in its store."""
        journal = self.open()
        if journal is None:
            return None
        journal.close()
        return journal.profile

    def drop_old(self) -> None:
        """Before anybody has it open: what was handed in a week ago."""
        journal = self.open() if self._is_untouched() else None
        if journal is None:
            return
        newest, is_done = journal.newest(), not journal.outstanding()
        journal.close()
        if newest and is_done and abs(self._clock() - newest) > KEPT and not self._beside("-wal").exists():
            self._make(journal.profile, [])

    def keep(self, store: Store, profile: Profile) -> None:
        """What the store says of the centre; a file is written only if that is another than before."""
        if profile is self._kept:
            return
        if self._device in profile.series and self._path.exists():
            self._change(profile)
        elif self._device in profile.series:
            today = profile.day(self._clock())
            self._make(profile, store.centre(profile.code).tickets.numbers(today))
        self._kept = profile

    def _is_untouched(self) -> bool:
        """A look that costs nothing at the start of an app."""
        return self._path.exists() and time.time() - self._path.stat().st_mtime > KEPT.total_seconds()

    def _beside(self, ending: str) -> Path:
        return self._path.with_name(f"{self._path.name}{ending}")

    def _change(self, profile: Profile) -> None:
        journal = self.open(profile.code)
        known = journal and replace(journal.profile, former=profile.former)
        if journal and known != profile:
            journal.change(profile)
        if journal:
            journal.close()

    def _make(self, profile: Profile, given: list[str]) -> None:
        """Beside its place, and whole before it is there. Numbers that a lost journal gave today are passed over."""
        self._folder.make()
        draft = self._beside(".new")
        for ending in (".new", ".new-wal", ".new-shm"):
            self._beside(ending).unlink(missing_ok=True)
        store = Store.create(draft)
        store.profiles.save(profile)
        tickets, today = store.centre().tickets, profile.day(self._clock())
        for number in sorted(given, key=count_of, reverse=True):
            if number[1] == profile.series[self._device]:
                tickets.skip_counts(today, number[:2], count_of(number))
        store.close()
        draft.replace(self._path)
        self._folder.sync()
