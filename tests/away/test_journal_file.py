"""The journal is there before it is needed, and stays as long as somebody may ask for it."""

import os
import sqlite3
import stat
import time
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from common.away.folder import LocalFolder
from common.away.journal_file import JournalFile
from common.domain.errors import SettingsError
from common.domain.number import SERIES
from common.domain.profile import Device, Profile
from common.store.store import Store
from tests.away.conftest import Kiosk, OpenKiosk
from tests.conftest import Clock


def test_nothing_is_there_before_the_store_answered_once(kiosk: Kiosk) -> None:
    assert kiosk.file.open() is None


def test_it_begins_with_the_profile_and_is_nobody_elses_business(kiosk: Kiosk, tmp_path: Path) -> None:
    assert kiosk.journal.profile == kiosk.operations.profile
    file = tmp_path / "local" / "dawr-away-K1.db"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_it_opens_without_the_store(kiosk: Kiosk, store_path: Path) -> None:
    kiosk.keep()
    store_path.unlink()
    assert kiosk.numbers(1) == ["TA001"]


def test_it_opens_while_another_part_of_the_kiosk_writes_into_it(kiosk: Kiosk, tmp_path: Path) -> None:
    kiosk.keep()
    with closing(sqlite3.connect(tmp_path / "local" / "dawr-away-K1.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        journal = kiosk.file.open()
        assert journal is not None
        assert journal.outstanding() == []
        journal.close()


def test_a_profile_that_changed_is_kept(kiosk: Kiosk) -> None:
    kiosk.keep()
    changed = replace(kiosk.operations.profile, services=kiosk.operations.profile.services[1:])
    kiosk.store.profiles.save(changed)
    kiosk.operations._store.keep_up()
    kiosk.keep()
    assert len(kiosk.journal.profile.services) == len(changed.services)


def test_a_half_made_file_does_not_stand_in_the_way(kiosk: Kiosk, tmp_path: Path) -> None:
    """Killed in the middle of making it."""
    draft = tmp_path / "local" / "dawr-away-K1.db.new"
    draft.parent.mkdir()
    draft.write_bytes(b"half")
    assert kiosk.numbers(1) == ["TA001"]


def test_a_new_journal_does_not_give_again_what_a_lost_one_gave_today(kiosk_of: OpenKiosk) -> None:
    lost = kiosk_of("K1")
    lost.numbers(12)
    lost.issue("C1")
    lost.hand_in()
    found = kiosk_of("K1", "new disk")
    assert found.numbers(1) == ["TA013"]
    assert found.issue("C1").ticket.number[1:] == "A002"


def test_tickets_of_another_centre_are_not_handed_in_here(kiosk: Kiosk, profile: Profile, tmp_path: Path) -> None:
    kiosk.keep()
    other = Store.create(tmp_path / "other.db")
    other.profiles.save(replace(profile, code="OTHER"))
    with pytest.raises(SettingsError, match=f"the centre {profile.code}; name another folder"):
        kiosk.file.keep(other, other.centre().profile)


def test_what_was_handed_in_goes_a_week_later(kiosk: Kiosk, clock: Clock, tmp_path: Path) -> None:
    kiosk.numbers(1)
    kiosk.hand_in()
    kiosk.close()
    assert events_after_a_start(tmp_path, clock) == 2
    clock.advance(timedelta(days=8).total_seconds())
    assert events_after_a_start(tmp_path, clock) == 0


def test_what_was_not_handed_in_stays(kiosk: Kiosk, clock: Clock, tmp_path: Path) -> None:
    kiosk.numbers(1)
    kiosk.close()
    clock.advance(timedelta(days=80).total_seconds())
    assert events_after_a_start(tmp_path, clock) == 1


def test_a_journal_that_another_program_has_open_is_left_alone(kiosk: Kiosk, clock: Clock, tmp_path: Path) -> None:
    kiosk.numbers(1)
    kiosk.hand_in()
    clock.advance(timedelta(days=8).total_seconds())
    assert events_after_a_start(tmp_path, clock) == 2


def events_after_a_start(tmp_path: Path, clock: Clock) -> int:
    path = tmp_path / "local" / "dawr-away-K1.db"
    os.utime(path, (time.time() - 8 * 86_400,) * 2)
    file = JournalFile(LocalFolder(tmp_path / "local"), "", "K1", clock)
    file.drop_old()
    journal = file.open()
    assert journal is not None
    count = len(journal.events_after(0))
    journal.close()
    return count


def test_a_series_is_given_once_and_never_to_another(store_path: Path, profile: Profile) -> None:
    store = Store.open(store_path)
    before = store.profiles.load(profile.code).series
    others = tuple(one for one in profile.devices if one.code != "K1")
    store.profiles.save(replace(profile, devices=others))
    new = Device(code="K99", kind="kiosk", wing="REC")
    store.profiles.save(replace(profile, devices=(new, *profile.devices)))
    after = store.profiles.load(profile.code).series
    assert before.items() < after.items()
    assert after["K99"] not in before.values()
    assert len(set(after.values())) == len(after)


def test_more_kiosks_than_letters_can_be_imported_and_the_last_have_none(store_path: Path, profile: Profile) -> None:
    store = Store.open(store_path)
    kiosks = tuple(Device(code=f"N{number}", kind="kiosk", wing="REC") for number in range(40))
    store.profiles.save(replace(profile, devices=kiosks))
    assert sorted(store.profiles.load(profile.code).series.values()) == sorted(SERIES)


def test_a_kiosk_without_a_series_keeps_no_journal(store_path: Path, profile: Profile, kiosk_of: OpenKiosk) -> None:
    kiosk = kiosk_of("unknown")
    kiosk.keep()
    assert kiosk.file.open() is None
