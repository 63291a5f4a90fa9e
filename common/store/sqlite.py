"""The SQLite engine: one file on a local disk, shared by several processes; a write is an exclusive transaction."""

import os
import random
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from common.domain.errors import StoreUnavailable
from common.store import faults
from common.store.feed import FileWatch, poke
from common.store.rows import Row
from common.store.sqlite_opening import PATIENCE, claim, made, opened

_PAUSE = (0.0002, 0.0006)  # seconds between tries: SQLite's own handler sleeps up to 0.1 s and starves writers
_FILES = ("", "-wal", "-shm")


class Sqlite:
    """A connection to the store's file. Used by one thread at a time."""

    def __init__(self, path: Path, connect: Callable[[Path], sqlite3.Connection]) -> None:
        self.path = path
        self._use(connect)

    @classmethod
    def create(cls, path: Path) -> "Sqlite":
        """Make a new store; StoreRefused when something stands there already."""
        with faults.told_clearly(path):
            claim(path)
            try:
                return cls(path, made)
            except BaseException:
                path.unlink()  # a half-made store would stand in the way of the next try
                raise

    @classmethod
    def open(cls, path: Path) -> "Sqlite":
        """Open a store as it is; StoreRefused tells what is wrong with it and what to do."""
        return cls(path, opened)

    def close(self) -> None:
        self._connection.close()

    @property
    def address(self) -> str:
        return str(self.path)

    def rows(self, sql: str, values: Mapping[str, Any]) -> list[Any]:
        try:
            return self._connection.execute(sql, values).fetchall()
        except faults.COMPLAINTS as fault:
            raise faults.told(fault, self.path) from fault

    def row(self, sql: str, values: Mapping[str, Any]) -> Any | None:
        try:
            return self._connection.execute(sql, values).fetchone()
        except faults.COMPLAINTS as fault:
            raise faults.told(fault, self.path) from fault

    def run(self, sql: str, values: Mapping[str, Any]) -> None:
        try:
            self._connection.execute(sql, values)
        except faults.COMPLAINTS as fault:
            raise faults.told(fault, self.path) from fault

    def records(self, table: str, order: Sequence[str], **equal: object) -> list[Row]:
        with faults.told_clearly(self.path):
            where = " AND ".join(f"{name} = :{name}" for name in equal)
            return list(self._database[table].rows_where(where, equal, order_by=", ".join(order)))

    def upsert(self, table: str, key: tuple[str, ...], records: Sequence[Row]) -> None:
        with faults.told_clearly(self.path):
            self._database.table(table).upsert_all(records, pk=key)

    @contextmanager
    def transaction(self, _centre: str) -> Iterator[None]:
        """Exclusive in the whole file."""
        self._stay_with_the_file()
        with faults.told_clearly(self.path):
            self._begin()
            self._begin_anew_in_a_new_file()
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise
        poke(self.path)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Several reads of one moment."""
        self._stay_with_the_file()
        with faults.told_clearly(self.path):
            self._connection.execute("BEGIN")
            try:
                yield
            finally:
                self._roll_back()

    def watch(self, _centre: str) -> FileWatch:
        return FileWatch(self.path, self.version)

    def leave_no_trace(self) -> None:
        """Deleted rows are overwritten at once (secure_delete), but the log has had them: it is emptied.

        StoreUnavailable when others read on and on.
        """
        deadline = time.monotonic() + PATIENCE
        while self.row("PRAGMA wal_checkpoint(TRUNCATE)", {})[0]:  # type: ignore[index] # it always answers
            if time.monotonic() > deadline:
                raise StoreUnavailable(faults.BUSY, path=self.path)
            time.sleep(_PAUSE[1])

    def holds(self, table: str) -> bool:  # noqa: ARG002 - whatever it is
        return True

    def faults(self) -> list[str]:
        rows = self.rows("PRAGMA integrity_check", {}) + self.rows("PRAGMA foreign_key_check", {})
        return [str(row[0]) for row in rows if row[0] != "ok"]

    def back_up(self, path: Path) -> None:
        """All as it is at one moment, into a new private file. In one step: writers neither wait, nor begin it anew."""
        with faults.told_clearly(path):
            path.touch(mode=0o600, exist_ok=False)
            with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw&nolock=1", uri=True)) as target:
                target.execute("PRAGMA journal_mode = OFF")
                target.execute("PRAGMA synchronous = OFF")
                self._connection.backup(target, pages=-1)

    def version(self) -> int:
        """Moves when another connection has committed. StoreUnavailable when the file is gone or replaced."""
        if self._files_in_place() != self._files:
            raise StoreUnavailable(faults.GONE, path=self.path)
        with faults.told_clearly(self.path):
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _use(self, connect: Callable[[Path], sqlite3.Connection]) -> None:
        """Where the file is replaced just then, the new one is opened; StoreUnavailable where it is moved away."""
        before = _inode(str(self.path))
        connection = connect(self.path)
        files = self._files_in_place()
        if files[0] == before:
            self._connection, self._files, self._database = connection, files, Database(connection)
            return
        connection.close()
        if files[0] is None:
            raise StoreUnavailable(faults.GONE, path=self.path)
        self._use(connect)

    def _stay_with_the_file(self) -> None:
        """An open file lives on when it is moved or replaced, but the others do not see it any more: go to the new one.

        StoreUnavailable when there is none.
        """
        in_place = self._files_in_place()
        if in_place[0] is None:
            raise StoreUnavailable(faults.GONE, path=self.path)
        if in_place != self._files:
            self._save_what_only_we_have(in_place)
            left = self._connection
            self._use(opened)
            left.close()

    def _save_what_only_we_have(self, in_place: Sequence[int | None]) -> None:
        """The log was taken away under the store: what it holds goes into the store, if nobody began a new one."""
        if all(new in (None, ours) for new, ours in zip(in_place, self._files, strict=True)):
            with faults.told_clearly(self.path):
                self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def _files_in_place(self) -> tuple[int | None, ...]:
        """The store, its log and the log's index: which files these are now. Looked at with every verb."""
        return tuple(_inode(f"{self.path}{ending}") for ending in _FILES)

    def _begin(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as fault:
                if not faults.is_busy(fault):
                    raise
                if time.monotonic() > deadline:
                    raise StoreUnavailable(faults.BUSY, path=self.path) from fault
                time.sleep(random.uniform(*_PAUSE))  # noqa: S311 - only spreads the tries
            else:
                return

    def _begin_anew_in_a_new_file(self) -> None:
        """Where the file was replaced while this writer waited for its turn."""
        if self._files_in_place() != self._files:
            self._roll_back()
            self._stay_with_the_file()
            self._begin()

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


def _inode(path: str) -> int | None:
    try:
        return os.stat(path).st_ino  # noqa: PTH116 - quicker than a Path
    except OSError:
        return None
