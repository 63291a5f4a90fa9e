"""The ways to the store's file: it is made, opened or brought up to date, once it is seen to be ours and whole."""

import os
import sqlite3
import time
from collections.abc import Set as AbstractSet
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database

from common.domain.errors import StoreRefused
from common.store import faults
from common.store.file_safety import refuse_unsafe
from common.store.header import is_ours
from common.store.migration import PENDING_NONE, Condition
from common.store.sqlite_schema import APPLICATION, apply_all, condition

PATIENCE = 5.0  # seconds that a writer waits for its turn
_CACHED_STATEMENTS = 256


def claim(path: Path) -> None:
    """An empty private file for a new store; StoreRefused when something stands there already."""
    if path.exists():
        raise StoreRefused(faults.EXISTS, path=path)
    refuse_unsafe(path)
    _make_private_file(path)


def made(path: Path) -> sqlite3.Connection:
    """A connection to a new store in an empty file."""
    connection = _connect(path)
    connection.execute(f"PRAGMA application_id = {APPLICATION}")
    connection.execute("PRAGMA journal_mode = WAL")
    apply_all(Database(connection))
    connection.execute("ANALYZE sqlite_schema")  # the planner reads what the migration told it of the tables
    return connection


def opened(path: Path) -> sqlite3.Connection:
    """A connection to a store that is ours and up to date; StoreRefused tells what is wrong."""
    with faults.told_clearly(path):
        _look_at_the_file(path)
        connection = _connect(path)
        _refuse_unless(PENDING_NONE, connection, path)
        return connection


def migrated(path: Path) -> tuple[list[str], Path | None]:
    """Bring an older store up to date: the names of the migrations applied, and the copy made before.

    A store that is up to date is only read: others may be writing.
    """
    with faults.told_clearly(path):
        _look_at_the_file(path)
        with closing(_connect(path)) as connection:
            if _refuse_unless({"current", "older"}, connection, path) == "current":
                return [], None
            copy = _copy(connection, path)
            connection.execute(f"PRAGMA busy_timeout = {PATIENCE * 1000:.0f}")
            return apply_all(Database(connection)), copy


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=0.2,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=_CACHED_STATEMENTS,
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA busy_timeout = 0")
    return connection


def _look_at_the_file(path: Path) -> None:
    """Before the database opens it: another program's file must not be touched, and opening may write."""
    if not path.is_file():
        raise StoreRefused(faults.NOT_FOUND, path=path)
    if os.access(path, os.R_OK) and not is_ours(path):
        raise StoreRefused(faults.FOREIGN, path=path)
    refuse_unsafe(path)


def _make_private_file(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    path.touch(mode=0o600, exist_ok=False)


def _refuse_unless(good: AbstractSet[Condition], connection: sqlite3.Connection, path: Path) -> Condition:
    """The condition, when it is a good one."""
    found = condition(Database(connection))
    if found not in good:
        connection.close()
        raise StoreRefused({"foreign": faults.FOREIGN, "newer": faults.NEWER, "older": faults.OLDER}[found], path=path)
    return found


def _copy(connection: sqlite3.Connection, path: Path) -> Path:
    copy = path.with_name(f"{path.name}.before-{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}")
    _make_private_file(copy)
    target = sqlite3.connect(copy)
    connection.backup(target)
    target.close()
    return copy
