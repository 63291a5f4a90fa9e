"""A store's file that nobody writes any more, read without touching anything beside it."""

import sqlite3
from pathlib import Path

from common.store import faults
from common.store.sqlite import Sqlite


def read_only(path: Path) -> Sqlite:
    """Of a backup or a copy; on any disk, for it needs no locks."""
    with faults.told_clearly(path):
        return Sqlite(path, _connect)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection
