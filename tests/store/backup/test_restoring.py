"""A backup becomes a store again, or is refused with what is wrong with it."""

import json
import os
import stat
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain.errors import DawrError, StoreRefused
from common.store.backup.encryption import Keys, lock_for, new_identity
from common.store.backup.making import Making, make
from common.store.backup.manifest import digest, manifest_of, read_manifest
from common.store.backup.restoring import restore
from common.store.store import Store
from tests.store.morning import sealed, spend_a_morning

NONE = Keys()


@pytest.fixture
def backup(store_path: Path, tmp_path: Path) -> Path:
    spend_a_morning(store_path)
    return make(Making(str(store_path), "0.2.0", tmp_path / "backups"))[0]


def test_a_backup_is_restored_to_a_new_file(backup: Path, store_path: Path, tmp_path: Path) -> None:
    restored = restore(backup, str(tmp_path / "new.db"), NONE)
    assert restored.before is None
    assert sealed(tmp_path / "new.db") == sealed(store_path)
    assert stat.S_IMODE((tmp_path / "new.db").stat().st_mode) == 0o600


def test_a_backup_is_restored_to_a_database(backup: Path, store_path: Path, postgres_address: str) -> None:
    restore(backup, postgres_address, NONE)
    assert sealed(postgres_address) == sealed(store_path)
    assert spend_a_morning(postgres_address).issue("C1", language="ar").ticket.number == "C015"


def test_a_database_that_has_a_store_is_left_as_it_is(backup: Path, postgres_address: str) -> None:
    restore(backup, postgres_address, NONE)
    spend_a_morning(postgres_address)
    before = sealed(postgres_address)
    with pytest.raises(StoreRefused, match="already"):
        restore(backup, postgres_address, NONE)
    assert sealed(postgres_address) == before


def test_its_manifest_names_a_backup_as_well(backup: Path, tmp_path: Path) -> None:
    restore(manifest_of(backup), str(tmp_path / "new.db"), NONE)
    sealed(tmp_path / "new.db")


def test_a_backup_of_a_server_is_restored_to_a_file(postgres_address: str, tmp_path: Path, profile: object) -> None:
    with closing(Store.create(postgres_address)) as store:
        store.profiles.save(profile)
    spend_a_morning(postgres_address)
    path, _ = make(Making(postgres_address, "0.2.0", tmp_path / "backups"))
    restore(path, str(tmp_path / "new.db"), NONE)
    assert sealed(tmp_path / "new.db") == sealed(postgres_address)


def test_what_is_in_its_place_is_moved_aside_and_still_opens(backup: Path, store_path: Path) -> None:
    operations = spend_a_morning(store_path)
    later = sealed(store_path)
    restored = restore(backup, str(store_path), NONE)
    assert restored.before is not None
    assert sealed(restored.before) == later
    assert sealed(store_path) != later
    operations.issue("C1", language="ar")  # who had the old one open goes over to the new one
    assert sealed(restored.before) == later


def test_what_is_damaged_in_its_place_is_moved_aside_too(backup: Path, store_path: Path, tmp_path: Path) -> None:
    wal = store_path.with_name(f"{store_path.name}-wal")
    for content in (b"", b"no store", b"SQLite format 3\0" + b"x" * 5000):
        store_path.write_bytes(content)
        wal.write_bytes(b"left")
        restored = restore(backup, str(store_path), NONE)
        assert restored.before is not None
        assert restored.before.read_bytes() == content
        assert not wal.exists() or wal.read_bytes() != b"left"
        sealed(store_path)


def test_a_log_without_its_store_is_not_taken_for_the_new_one_s(backup: Path, store_path: Path, tmp_path: Path) -> None:
    wanted = sealed(store_path)
    with closing(Store.open(store_path)) as store:
        store.profiles.load("CSC-1")
        spend_a_morning(store_path)
        wal = (tmp_path / "dawr.db-wal").read_bytes()
    store_path.unlink()
    (tmp_path / "dawr.db-wal").write_bytes(wal)
    restore(backup, str(store_path), NONE)
    assert sealed(store_path) == wanted


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (lambda content: content[:-1], "bytes instead of"),
        (lambda content: content[:9000] + b"!" + content[9001:], "not what the manifest says"),
        (lambda content: content[:0], "it has 0 bytes"),
    ],
)
def test_a_damaged_backup_is_refused_with_what_is_wrong(
    backup: Path, tmp_path: Path, damage: object, told: str
) -> None:
    backup.write_bytes(damage(backup.read_bytes()))
    with pytest.raises(DawrError, match=told) as refusal:
        restore(backup, str(tmp_path / "new.db"), NONE)
    assert str(backup) in refusal.value.text("ar")
    assert not [*tmp_path.glob("*new.db*")]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda values: values["rows"].update(ticket=9), "table ticket: 7 rows instead of 9"),
        (lambda values: values["tips"]["CSC-1"].update(seq=9), "the chain of the centre CSC-1"),
        (lambda values: values["tips"]["CSC-1"].update(seal="0" * 64), "the chain of the centre CSC-1"),
        (lambda values: values["tips"].update({"CSC-9": {"seq": 1, "seal": "0" * 64}}), "of the centre CSC-9"),
    ],
)
def test_a_backup_that_is_another_than_its_manifest_says_is_refused(
    backup: Path, tmp_path: Path, change: object, told: str
) -> None:
    values = json.loads(manifest_of(backup).read_text("utf8"))
    change(values)
    manifest_of(backup).write_text(json.dumps(values), "utf8")
    with pytest.raises(DawrError, match=told):
        restore(backup, str(tmp_path / "new.db"), NONE)
    assert not [*tmp_path.glob("*new.db*")]


def test_a_backup_that_is_gone_or_has_no_manifest_is_told(backup: Path, tmp_path: Path) -> None:
    moved = backup.rename(tmp_path / backup.name)
    for place in (backup, moved):
        with pytest.raises(DawrError, match="cannot be read"):
            restore(place, str(tmp_path / "new.db"), NONE)


def test_another_program_s_database_is_not_restored(backup: Path, tmp_path: Path) -> None:
    content = bytearray(backup.read_bytes())
    content[68:72] = b"FAKE"
    backup.write_bytes(content)
    values = {**json.loads(manifest_of(backup).read_text("utf8")), "sha256": digest(backup)}
    manifest_of(backup).write_text(json.dumps(values), "utf8")
    with pytest.raises(StoreRefused, match="not a ticket store"):
        restore(backup, str(tmp_path / "new.db"), NONE)
    assert not [*tmp_path.glob("*new.db*")]


def test_a_store_that_was_not_whole_is_restored_as_it_was(store_path: Path, tmp_path: Path) -> None:
    import sqlite3

    spend_a_morning(store_path)
    with closing(sqlite3.connect(store_path)) as forger:
        forger.execute("DROP TRIGGER event_is_never_changed")
        forger.execute("UPDATE event SET device = 'K9' WHERE seq = 3")
        forger.commit()
    path, _ = make(Making(str(store_path), "0.2.0", tmp_path / "backups"))
    restored = restore(path, str(tmp_path / "new.db"), NONE)
    assert restored.manifest.fault == "CSC-1: event 3 changed"
    with closing(Store.open(tmp_path / "new.db")) as store:
        assert store.centre().verify().seq == 3


def test_a_wrong_key_restores_nothing(store_path: Path, tmp_path: Path) -> None:
    _, recipient = new_identity()
    (tmp_path / "id").write_text(new_identity()[0])
    path, _ = make(Making(str(store_path), "0.2.0", tmp_path / "backups", lock_for([recipient])))
    before = sealed(store_path)
    with pytest.raises(DawrError, match="does not open"):
        restore(path, str(store_path), Keys(identity=tmp_path / "id"))
    assert sealed(store_path) == before
    assert not [*tmp_path.glob("*.part*"), *tmp_path.glob("*.before*")]


def test_a_place_that_cannot_be_written_is_told(backup: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for place in (tmp_path / "file" / "new.db", tmp_path / "nowhere" / "new.db"):
        with pytest.raises(DawrError) as told:
            restore(backup, str(place), NONE)
        assert "\n" not in str(told.value)


def test_an_old_manifest_shows_what_was_cut_off_since(backup: Path, store_path: Path) -> None:
    known = read_manifest(backup).tips["CSC-1"]
    with closing(Store.open(store_path)) as store:
        assert store.centre().verify(known) is None
        assert store.centre().verify(replace(known, seq=known.seq + 5)).why == "cut"
    assert os.path.exists(backup)  # noqa: PTH110
