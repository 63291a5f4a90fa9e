"""The tables of a store, as its migrations make them: what is copied from one engine to the other."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import cache
from graphlib import TopologicalSorter
from typing import NamedTuple

from common.store import migration

NOT_COPIED = frozenset({"migration", "access"})
"""What a store has of its own: which migrations were applied to it, and on a server who may enter."""


class Table(NamedTuple):
    """A table with the columns that tell its rows apart, in their order."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]


@cache
def tables() -> tuple[Table, ...]:
    """All that hold what a store knows, each after those that it refers to."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for name in migration.known():
            connection.executescript(migration.script(name, "sqlite"))
        found = {table.name: table for table in _tables(connection)}
        order = TopologicalSorter({name: _references(connection, name) for name in found}).static_order()
        return tuple(found[name] for name in order)


def _tables(connection: sqlite3.Connection) -> Iterator[Table]:
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    for (name,) in connection.execute(query).fetchall():
        if name not in NOT_COPIED:
            yield Table(name, *_columns(connection, name))


def _columns(connection: sqlite3.Connection, table: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """All, and those of the primary key."""
    rows: list[Mapping[str, int | str]] = [
        {"name": row[1], "key": row[5]} for row in connection.execute(f"PRAGMA table_info ({table})")
    ]
    keyed = sorted((row["key"], str(row["name"])) for row in rows if row["key"])
    return tuple(str(row["name"]) for row in rows), tuple(name for _, name in keyed)


def _references(connection: sqlite3.Connection, table: str) -> set[str]:
    """Those that must be there before; rows of one table that refer to each other are looked at in the end."""
    return {row[2] for row in connection.execute(f"PRAGMA foreign_key_list ({table})")} - {table}
