"""The SQLite file: made private, opened only when it is ours, shared by processes that write in turn."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path

import pytest

from common.domain.errors import StoreRefused, StoreUnavailable
from common.operations import Operations
from common.store import migration, sqlite, sqlite_opening
from common.store.sqlite import Sqlite
from common.store.sqlite_opening import migrated, opened
from common.store.store import Store


def test_a_new_store_can_be_read_by_its_owner_alone(tmp_path: Path) -> None:
    Store.create(tmp_path / "dawr.db").close()
    assert stat.S_IMODE((tmp_path / "dawr.db").stat().st_mode) == 0o600


def test_a_store_is_never_made_over_another_file(tmp_path: Path) -> None:
    (tmp_path / "dawr.db").write_text("precious")
    with pytest.raises(StoreRefused, match="already"):
        Store.create(tmp_path / "dawr.db")
    assert (tmp_path / "dawr.db").read_text() == "precious"


def test_what_is_committed_is_on_the_disk(store_path: Path) -> None:
    engine = Sqlite.open(store_path)
    assert engine.row("PRAGMA synchronous", {}) == (2,)
    assert engine.row("PRAGMA journal_mode", {}) == ("wal",)
    assert engine.row("PRAGMA foreign_keys", {}) == (1,)
    assert engine.row("PRAGMA secure_delete", {}) == (1,)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "not a ticket store"),
        (b"this is no database at all, only a text that is long enough to be one" * 9, "not a ticket store"),
    ],
)
def test_a_file_that_is_no_store_is_refused(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "dawr.db"
    path.write_bytes(content)
    with pytest.raises(StoreRefused, match=told):
        Store.open(path)
    assert path.read_bytes() == content


def test_another_program_s_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE ticket (id)")
    other.close()
    with pytest.raises(StoreRefused, match="not a ticket store"):
        Store.open(path)


def test_another_program_s_database_is_not_touched_while_it_is_in_use(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = sqlite3.connect(path)
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("CREATE TABLE ticket (id)")
    files = {file: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(StoreRefused, match="not a ticket store"):
        Store.open(path)
    assert {file: file.read_bytes() for file in tmp_path.iterdir()} == files


def test_a_path_that_cannot_be_looked_at_is_told_clearly(tmp_path: Path) -> None:
    for path in (tmp_path / ("x" * 300), tmp_path / "file" / "dawr.db"):
        (tmp_path / "file").write_text("x")
        for use in (Store.open, Store.create, migrated):
            with pytest.raises(StoreRefused):
                use(path)


def test_a_store_that_could_not_be_made_leaves_nothing_in_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_opening, "apply_all", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        Store.create(tmp_path / "dawr.db")
    monkeypatch.undo()
    Store.create(tmp_path / "dawr.db").close()


def test_a_missing_store_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(StoreRefused, match=f"with: ./dawr store init {tmp_path}/dawr.db$"):
        Store.open(tmp_path / "dawr.db")
    with pytest.raises(
        StoreRefused, match=f"at {tmp_path}/our centre.db; .*: ./dawr store init '{tmp_path}/our centre.db'$"
    ):
        Store.open(tmp_path / "our centre.db")


def test_a_newer_store_is_refused_and_left_as_it_is(store_path: Path) -> None:
    newer = sqlite3.connect(store_path)
    newer.execute("INSERT INTO migration VALUES ('9999_from_the_future', '2031-01-01')")
    newer.commit()
    newer.close()
    for use in (Store.open, migrated):
        with pytest.raises(StoreRefused, match="newer"):
            use(store_path)


def test_a_damaged_store_is_refused_with_what_to_do(store_path: Path) -> None:
    pages = bytearray(store_path.read_bytes())
    pages[100:4096] = b"\xff" * 3996
    store_path.write_bytes(pages)
    with pytest.raises(StoreRefused, match="damaged"):
        Store.open(store_path)


@pytest.mark.skipif(os.getuid() == 0 and not Path("/usr/bin/setpriv").exists(), reason="root may write everywhere")
def test_a_read_only_store_is_refused_clearly(store_path: Path) -> None:
    store_path.chmod(0o400)
    store_path.parent.chmod(0o555)
    script = """
import sys
from pathlib import Path
from common.domain.errors import StoreUnavailable
from common.store.store import Store
try:
    centre = Store.open(Path(sys.argv[1])).centre()
    with centre.transaction():
        centre.counters.close("1")
except StoreUnavailable as told:
    print(told)
"""
    as_nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.getuid() == 0 else []
    if as_nobody:
        os.chown(store_path, 65534, 65534)
    try:
        _open_the_way(store_path)
        done = subprocess.run(
            [*as_nobody, sys.executable, "-c", script, str(store_path)], capture_output=True, text=True, check=False
        )
    finally:
        store_path.parent.chmod(0o755)
    assert "rights" in done.stdout, done.stderr


def _open_the_way(path: Path) -> None:
    """pytest keeps its folders private: let anyone pass through, as on a real machine."""
    for folder in path.parents[1:]:
        if folder.stat().st_uid == os.getuid() and "pytest" in str(folder):
            folder.chmod(0o755)


def test_leaving_a_transaction_by_an_error_changes_nothing(store_path: Path) -> None:
    centre = Store.open(store_path).centre()

    def take_a_number_and_fail() -> None:
        with centre.transaction():
            centre.tickets.next_count(date(2026, 11, 22), "C")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        take_a_number_and_fail()
    assert Sqlite.open(store_path).rows("SELECT * FROM series", {}) == []


def test_a_writer_waits_for_another_and_then_gives_up_clearly(
    store_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "PATIENCE", 0.1)
    first, second = Sqlite.open(store_path), Sqlite.open(store_path)
    with first.transaction("CSC-1"), pytest.raises(StoreUnavailable, match="busy"), second.transaction("CSC-1"):
        pass


def test_writers_of_two_threads_take_turns(store_path: Path) -> None:
    def write() -> None:
        centre = Store.open(store_path).centre()
        for _ in range(50):
            with centre.transaction():
                centre.counters.close("1")

    threads = [threading.Thread(target=write) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert not any(thread.is_alive() for thread in threads)


def test_a_store_whose_file_is_moved_away_is_not_available(store_path: Path) -> None:
    engine = Sqlite.open(store_path)
    engine.version()
    store_path.rename(store_path.with_name("elsewhere.db"))
    with pytest.raises(StoreUnavailable, match="gone"):
        engine.version()


def test_a_file_that_is_moved_away_while_it_is_opened_is_noticed(store_path: Path) -> None:
    """Or a watch would go on for ever at a file that nobody else sees."""

    def slow(path: Path) -> sqlite3.Connection:
        connection = opened(path)
        path.rename(path.with_name("elsewhere.db"))
        return connection

    with pytest.raises(StoreUnavailable, match="gone"):
        Sqlite(store_path, slow)


def test_of_a_file_that_is_replaced_while_it_is_opened_the_new_one_is_used(store_path: Path) -> None:
    """Or numbers would be told that are in no store."""
    old = store_path.with_name("old.db")

    def slow(path: Path) -> sqlite3.Connection:
        connection = opened(path)
        if not old.exists():
            content = path.read_bytes()
            path.rename(old)
            path.touch(mode=0o600)
            path.write_bytes(content)
        return connection

    engine = Sqlite(store_path, slow)
    with engine.transaction("CSC-1"):
        engine.run("UPDATE centre SET version = 77", {})
    assert Sqlite.open(store_path).row("SELECT version FROM centre", {}) == (77,)


def test_a_store_whose_file_is_replaced_is_not_available(store_path: Path) -> None:
    engine = Sqlite.open(store_path)
    content = store_path.read_bytes()
    store_path.rename(store_path.with_name("elsewhere.db"))
    store_path.write_bytes(content)
    with pytest.raises(StoreUnavailable):
        engine.version()


def test_a_restored_store_is_written_to_and_not_the_file_that_was_replaced(store_path: Path) -> None:
    """Whoever had the old file open would else go on telling numbers that nobody finds."""
    operations = Operations(Store.open(store_path).centre())
    content = store_path.read_bytes()
    operations.issue("C1", language="ar")
    store_path.rename(store_path.with_name("replaced.db"))
    store_path.touch(mode=0o600)
    store_path.write_bytes(content)
    turn = operations.issue("C1", language="ar")
    assert Store.open(store_path).centre().tickets.turn(turn.step.id) == turn


def test_a_verb_is_refused_while_the_file_is_away(store_path: Path) -> None:
    operations = Operations(Store.open(store_path).centre())
    away = store_path.rename(store_path.with_name("away.db"))
    with pytest.raises(StoreUnavailable):
        operations.issue("C1", language="ar")
    away.rename(store_path)
    assert operations.issue("C1", language="ar").ticket.number == "C001"


@pytest.fixture
def tomorrow(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The migrations of a later program: ours and one more."""
    folder = tmp_path / "migrations"
    shutil.copytree(migration._FOLDER, folder)
    (folder / "0002_more.sql").write_text("CREATE TABLE more (x); -- and\nINSERT INTO more VALUES (1);")
    monkeypatch.setattr(migration, "_FOLDER", folder)
    return folder


def test_an_older_store_is_refused_until_it_is_migrated(store_path: Path, tomorrow: Path) -> None:
    with pytest.raises(StoreRefused, match="store migrate"):
        Store.open(store_path)
    assert migrated(store_path)[0] == ["0002_more"]
    assert Store.open(store_path).centre().profile.code == "CSC-1"
    assert Sqlite.open(store_path).rows("SELECT x FROM more", {}) == [(1,)]


def test_a_store_is_copied_before_it_is_migrated(store_path: Path, tomorrow: Path) -> None:
    _, copy = migrated(store_path)
    assert copy is not None
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert ("more",) not in sqlite3.connect(copy).execute("SELECT name FROM sqlite_schema").fetchall()


def test_a_migration_that_fails_leaves_the_store_as_it_was(store_path: Path, tomorrow: Path) -> None:
    (tomorrow / "0002_more.sql").write_text("CREATE TABLE more (x);\nSELECT * FROM nowhere;")
    with pytest.raises(StoreUnavailable):
        migrated(store_path)
    (tomorrow / "0002_more.sql").unlink()
    assert Store.open(store_path).centre().profile.code == "CSC-1"


def test_migrating_a_current_store_does_nothing(store_path: Path) -> None:
    assert migrated(store_path) == ([], None)


def test_every_migration_is_known_by_its_number_and_name() -> None:
    names = migration.known()
    assert [name[:4] for name in names] == [f"{n:04d}" for n in range(1, len(names) + 1)]
