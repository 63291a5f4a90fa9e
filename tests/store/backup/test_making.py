"""A backup is of one moment, however busy the store is; it is whole, or it is not there."""

import json
import multiprocessing
import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import time
from contextlib import closing
from pathlib import Path

import pytest

from common.domain.errors import DawrError
from common.domain.wording import Wording
from common.store.backup import making
from common.store.backup.encryption import lock_with
from common.store.backup.making import Making, make
from common.store.backup.manifest import digest, read_manifest
from common.store.reading import read_only
from tests.store.morning import sealed, spend_a_morning
from tests.store.writers import writing

pytestmark = pytest.mark.heavy

context = multiprocessing.get_context("spawn")


def of(address: str, folder: Path) -> Making:
    return Making(address, "0.2.0", folder)


def test_a_backup_is_a_store_with_all_that_was_there(address: str, tmp_path: Path) -> None:
    path, manifest = make(of(address, tmp_path / "backups"))
    shutil.copy(path, tmp_path / "copy.db")
    assert sealed(tmp_path / "copy.db") == sealed(address)
    assert manifest.fault == ""
    assert manifest.rows["ticket"] == 7


def test_the_manifest_says_what_is_in_the_backup(address: str, tmp_path: Path) -> None:
    path, manifest = make(of(address, tmp_path / "backups"))
    assert read_manifest(path) == manifest
    assert (manifest.size, manifest.sha256) == (path.stat().st_size, digest(path))
    assert {code: (tip.seq, tip.seal) for code, tip in manifest.tips.items()} == sealed(address)
    with closing(read_only(path)) as engine:
        found = {table: engine.rows(f"SELECT count(*) FROM {table}", {})[0][0] for table in manifest.rows}
    assert found == manifest.rows


def test_nobody_else_reads_a_backup_and_nothing_else_is_in_its_folder(address: str, tmp_path: Path) -> None:
    path, _ = make(of(address, tmp_path / "backups"))
    files = sorted(path.parent.iterdir())
    assert files == [path, path.with_suffix(".json")]
    assert [stat.S_IMODE(file.stat().st_mode) for file in files] == [0o600, 0o600]
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_password_is_not_in_the_manifest(address: str, tmp_path: Path) -> None:
    if "://" not in address:
        pytest.skip("a file has no password")
    with_password = address.replace("://postgres@", "://postgres:geheim@")
    path, _ = make(of(with_password, tmp_path))
    assert "geheim" not in path.with_suffix(".json").read_text()


def test_a_backup_under_load_is_of_one_moment_and_holds_all_that_was_told_before(address: str, tmp_path: Path) -> None:
    """Eight processes write meanwhile; the backup does not wait for a pause, and they do not wait for it."""
    with writing(address, tmp_path / "told", processes=8) as writers:
        writers.wait_for(30)
        told = writers.told()
        began = time.monotonic()
        path, manifest = make(of(address, tmp_path / "backups"))
        assert time.monotonic() - began < 60
        writers.wait_for(len(told) + 30)
    assert manifest.fault == ""
    with closing(read_only(path)) as engine:
        kept = {number for (number,) in engine.rows("SELECT number FROM ticket", {})}
    assert told <= kept
    assert writers.told() - kept


def test_an_encrypted_backup_leaves_nothing_readable(address: str, tmp_path: Path) -> None:
    (tmp_path / "phrase").write_text("open sesame\n")
    store = {path.name for path in tmp_path.iterdir()}
    path, manifest = make(of(address, tmp_path / "backups")._replace(lock=lock_with(tmp_path / "phrase")))
    assert (path.suffix, manifest.encryption) == (".age", "passphrase")
    assert b"CREATE TABLE" not in path.read_bytes()
    assert b"C001" not in path.read_bytes()
    assert {path.name for path in tmp_path.iterdir()} - store == {"backups"}


def test_a_store_that_is_not_whole_is_backed_up_and_told_so(store_path: Path, tmp_path: Path) -> None:
    spend_a_morning(store_path)
    with closing(sqlite3.connect(store_path)) as forger:
        forger.execute("DROP TRIGGER event_is_never_changed")
        forger.execute("UPDATE event SET device = 'K9' WHERE seq = 3")
        forger.commit()
    _, manifest = make(of(str(store_path), tmp_path / "backups"))
    assert manifest.fault == "CSC-1: event 3 changed"


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_there(store_path: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for folder in (tmp_path / "file", tmp_path / "file" / "below", Path("/proc/backups")):
        with pytest.raises(DawrError, match="No backup was made") as told:
            make(of(str(store_path), folder))
        assert "\n" not in str(told.value)


def test_a_backup_that_would_fill_the_disk_is_not_begun(
    store_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "SPARE", 10**15)
    with pytest.raises(DawrError, match="it needs 1000000000 MB free"):
        make(of(str(store_path), tmp_path / "backups"))
    assert [*(tmp_path / "backups").iterdir()] == []


@pytest.mark.parametrize("is_locked", [False, True])
def test_a_disk_that_is_full_is_told_and_nothing_half_is_left(
    store_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_locked: bool
) -> None:
    """A disk of 64 KB, as only root can make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk], check=False).returncode:
        pytest.skip("only root can mount a disk")
    monkeypatch.setattr(making, "SPARE", -(10**9))
    (tmp_path / "phrase").write_text("open sesame\n")
    lock = lock_with(tmp_path / "phrase") if is_locked else None
    try:
        with pytest.raises(DawrError, match=r"full|No space left"):
            make(Making(str(store_path), "0.2.0", disk, lock))
        assert [*disk.iterdir()] == []
    finally:
        subprocess.run(["umount", disk], check=True)


class _Stopping:
    """A report that waits for its end when it hears of the last step."""

    def __init__(self, reached: Path) -> None:
        self._reached = reached

    def step(self, what: str | Wording) -> None:
        if "CSC-1: tickets" in what:
            self._reached.touch()
            time.sleep(60)

    def size(self, size: str) -> None: ...


def _make_and_wait(address: str, folder: Path, reached: Path) -> None:
    make(of(address, folder), _Stopping(reached))


def test_a_backup_that_is_killed_leaves_no_file_with_a_good_name(address: str, tmp_path: Path) -> None:
    maker = context.Process(target=_make_and_wait, args=(address, tmp_path / "backups", tmp_path / "reached"))
    maker.start()
    while not (tmp_path / "reached").exists():
        assert maker.is_alive()
        time.sleep(0.05)
    os.kill(maker.pid, signal.SIGKILL)
    maker.join()
    assert not [*(tmp_path / "backups").glob("dawr-*")]
    path, manifest = make(of(address, tmp_path / "backups"))
    assert json.loads(path.with_suffix(".json").read_text())["sha256"] == manifest.sha256
    for file in (tmp_path / "backups").glob(".dawr-*"):
        os.utime(file, (0, 0))
    make(of(address, tmp_path / "backups"))
    assert not [*(tmp_path / "backups").glob(".dawr-*")]
