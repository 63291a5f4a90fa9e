"""A new store on its way: it is filled with rows, read again, and then there at once or not at all."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any, Protocol

from common.domain.errors import StoreRefused
from common.store import faults
from common.store.address import is_server
from common.store.drafts import draft
from common.store.engine import Engine
from common.store.postgresql.filling import filled_on_server
from common.store.sqlite import Sqlite
from common.store.tables import Table


class Filling(Protocol):
    """A store that nobody else sees yet."""

    engine: Engine  # to read what was inserted

    def insert(self, table: Table, rows: Iterable[Sequence[Any]]) -> None:
        """Rows with all columns of the table, in their order."""


def filled(address: str) -> AbstractContextManager[Filling]:
    """A new store at an address. It is there when this is left well; after an error there is nothing.

    StoreRefused where there is one already.
    """
    return filled_on_server(address) if is_server(address) else filled_in_place(Path(address))


@contextmanager
def filled_in_place(path: Path) -> Iterator[Filling]:
    with faults.told_clearly(path):
        if path.exists():
            raise StoreRefused(faults.EXISTS, path=path)
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with draft(path) as part, filled_file(part) as filling:
            yield filling


@contextmanager
def filled_file(part: Path) -> Iterator[Filling]:
    """A new file that nobody else opens meanwhile: no need to be careful with every step of it."""
    Sqlite.create(part).close()
    with closing(sqlite3.connect(part, isolation_level=None, check_same_thread=False)) as connection:
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "foreign_keys = ON", "trusted_schema = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        yield _File(part, connection)
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL")


class _File:
    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.engine: Engine = Sqlite(path, lambda _path: connection)
        self._connection = connection

    def insert(self, table: Table, rows: Iterable[Sequence[Any]]) -> None:
        places = ", ".join("?" * len(table.columns))
        query = f"INSERT INTO {table.name} ({', '.join(table.columns)}) VALUES ({places})"  # noqa: S608
        self._connection.executemany(query, rows)
