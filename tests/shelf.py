"""Databases of a test worker's server that are used again: much quicker than a new one for each test."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import LiteralString

import psycopg
from psycopg import sql

from installer.server import Server
from tests.servers import fresh_database

_LEAVE = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> %s"
_TABLES = "SELECT relname FROM pg_class WHERE relnamespace = 'dawr'::regnamespace AND relkind = 'r'"
_SHAPE = "SELECT oid, relowner, relacl::text FROM pg_class WHERE relnamespace = 'dawr'::regnamespace ORDER BY oid"


@dataclass(frozen=True)
class Base:
    """A database, and what it was when it was new: its tables the rights in them, and the rows of those with any."""

    address: str
    shape: object
    rows: Mapping[str, bytes]


class Shelf:
    """By a name of what they are filled with."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._free: defaultdict[Hashable, list[Base]] = defaultdict(list)
        self._made = ExitStack()

    @contextmanager
    def taken(self, key: Hashable, fill: Callable[[str], None]) -> Iterator[str]:
        """The address of a database as `fill` has left it; nobody else has it meanwhile."""
        base = self._free[key].pop() if self._free[key] else self._new(fill)
        yield base.address
        if not self._server.is_running:
            self._server.start()
        if _put_back(base):
            self._free[key].append(base)

    def close(self) -> None:
        self._made.close()

    def _new(self, fill: Callable[[str], None]) -> Base:
        address = self._made.enter_context(fresh_database(self._server))
        fill(address)
        with psycopg.connect(address) as connection:
            shape = _shape(connection)
            return Base(address, shape, _rows(connection))


def _put_back(base: Base) -> bool:
    """Whether it could be: not where a test has altered tables or rights."""
    with psycopg.connect(base.address) as connection:
        connection.execute(_LEAVE, (connection.info.backend_pid,))
        if _shape(connection) != base.shape:
            return False
        connection.execute("SET session_replication_role = replica")  # the tables' order does not matter
        for table in _tables(connection):
            connection.execute(_of(table, "DELETE FROM {}"))
        for table, rows in base.rows.items():
            with connection.cursor().copy(_of(table, "COPY {} FROM STDIN")) as copy:
                copy.write(rows)
    return True


def _rows(connection: psycopg.Connection) -> Mapping[str, bytes]:
    found = {}
    for table in _tables(connection):
        with connection.cursor().copy(_of(table, "COPY {} TO STDOUT")) as copy:
            found[table] = b"".join(bytes(part) for part in copy)
    return {table: rows for table, rows in found.items() if rows}


def _shape(connection: psycopg.Connection) -> object:
    return connection.execute(_SHAPE).fetchall()


def _tables(connection: psycopg.Connection) -> list[str]:
    return [name for (name,) in connection.execute(_TABLES)]


def _of(table: str, statement: LiteralString) -> sql.Composed:
    return sql.SQL(statement).format(sql.Identifier("dawr", table))
