"""The PostgreSQL engine: a server shared by machines and centres; a write is exclusive in its centre.

A connection that breaks, or whose server takes no writing any more, is made anew with the next verb, at whichever host
of the address takes writes then: a promoted standby is found without a restart.
"""

import hashlib
import re
import select
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cache, lru_cache
from typing import Any

import psycopg
from psycopg import sql as compose
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.rows import dict_row

from common.domain.errors import StoreRefused, StoreUnavailable
from common.store import faults as told
from common.store.address import without_password
from common.store.migration import PENDING_NONE
from common.store.postgresql import faults, schema
from common.store.postgresql.faults import told_clearly
from common.store.postgresql.fencing import is_shut_off
from common.store.postgresql.trust import strict
from common.store.postgresql.watch import Listening, channel
from common.store.rows import Row

PATIENCE = 5000  # milliseconds that a writer waits for its turn
_SESSION: dict[str, Any] = {
    "connect_timeout": 3,  # seconds, for each host
    "target_session_attrs": "read-write",
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 2,
    "tcp_user_timeout": 5000,
    "application_name": "dawr",
}
_MISSED = {"tcp_keepalives_idle": 3, "tcp_keepalives_interval": 1, "tcp_keepalives_count": 3, "tcp_user_timeout": 5000}
"""By which the server notices that we are cut off: in the middle of a verb the whole centre would wait for us."""
_OPTIONS = " ".join(
    f"-c {name}={value}"
    for name, value in {
        "search_path": schema.SCHEMA,
        "lock_timeout": PATIENCE,
        "client_min_messages": "warning",
        **_MISSED,
    }.items()
)
_PURGED = "rating, note, step, ticket, event, appointment, document_content, document_word"
_WRITE_BEFORE_TELLING = """
SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
"""
_HOLDS = """
SELECT has_table_privilege(:table, 'SELECT') AND (
    NOT EXISTS (
        SELECT FROM pg_subscription AS s, pg_database AS d WHERE s.subdbid = d.oid AND d.datname = current_database()
    )
    OR EXISTS (SELECT FROM pg_subscription_rel WHERE srrelid = to_regclass(:table)))
"""
_NAME = re.compile(r"(?<![:\w]):(\w+)")


class Postgresql:
    """A connection to a store on a server, kept up. Used by one thread at a time."""

    def __init__(self, address: str, connection: psycopg.Connection) -> None:
        self.address = without_password(address)
        self._target = address
        self._connection = connection
        self._is_inside = False

    @classmethod
    def create(cls, address: str) -> "Postgresql":
        """Make a new store in an existing database; StoreRefused when it has one already."""
        connection = connect(address)
        try:
            _make(connection, without_password(address))
        except BaseException:
            connection.close()
            raise
        return cls(address, connection)

    @classmethod
    def open(cls, address: str) -> "Postgresql":
        """Connect to a store as it is; StoreRefused tells what is wrong with it and what to do."""
        return cls(address, connected(address))

    @classmethod
    def migrate(cls, address: str) -> list[str]:
        """Bring an older store up to date: the names of the migrations applied."""
        with told_clearly(without_password(address)), connect(address) as connection:
            _refuse_unless({"current", "older"}, connection, address)
            return schema.apply_all(connection)

    def close(self) -> None:
        self._connection.close()

    def rows(self, sql: str, values: Mapping[str, Any]) -> list[Any]:
        return self._executed(sql, values).fetchall()

    def row(self, sql: str, values: Mapping[str, Any]) -> Any | None:
        return self._executed(sql, values).fetchone()

    def run(self, sql: str, values: Mapping[str, Any]) -> None:
        self._executed(sql, values)

    def records(self, table: str, order: Sequence[str], **equal: object) -> list[Row]:
        query = compose.SQL("SELECT * FROM {} WHERE {} ORDER BY {}").format(
            compose.Identifier(table), _pairs(equal, " AND "), _names(order)
        )
        with self._kept_up() as connection, connection.cursor(row_factory=dict_row) as cursor:
            return cursor.execute(query, equal).fetchall()

    def upsert(self, table: str, key: tuple[str, ...], records: Sequence[Row]) -> None:
        columns = list(records[0])
        others = [name for name in columns if name not in key]
        changes = compose.SQL("UPDATE SET {}").format(_excluded(others)) if others else compose.SQL("NOTHING")
        query = compose.SQL("INSERT INTO {} ({}) VALUES ({}) ON CONFLICT ({}) DO {}").format(
            compose.Identifier(table), _names(columns), _places(columns), _names(key), changes
        )
        with self._kept_up() as connection, connection.cursor() as cursor:
            cursor.executemany(query, records)

    @contextmanager
    def transaction(self, centre: str) -> Iterator[None]:
        """Exclusive in a centre, by a lock that the server gives in the order in which it is asked for."""
        with self._together("BEGIN"):
            self.run("SELECT pg_advisory_xact_lock(:key)", {"key": _lock(centre)})
            yield
            self._say(f"NOTIFY {channel(centre)}")
            self._say("COMMIT")

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Several reads of one moment."""
        with self._together("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"):
            yield
            self._say("COMMIT")  # a rollback would make the driver forget the statements that it has prepared

    def watch(self, centre: str) -> Listening:
        return Listening(self.address, self._connection, centre)

    def leave_no_trace(self) -> None:
        """Dead rows go; their bytes are overwritten as new rows come (docs/operations.md)."""
        with self._kept_up() as connection:
            connection.execute(f"VACUUM {_PURGED}", prepare=False)

    def holds(self, table: str) -> bool:
        row = self.row(_HOLDS, {"table": table})
        return row is not None and bool(row[0])

    def faults(self) -> list[str]:
        """Constraints that do not hold; a server checks its pages as it reads them (docs/operations.md)."""
        rows = self.rows("SELECT conname FROM pg_constraint WHERE NOT convalidated ORDER BY 1", {})
        return [f"constraint {row[0]}" for row in rows]

    @contextmanager
    def _together(self, beginning: str) -> Iterator[None]:
        """A transaction whose statements are sent without waiting; only the answers that are read are waited for."""
        with self._kept_up() as connection:
            self._is_inside = True
            try:
                with connection.pipeline():
                    self._say(beginning)
                    yield
            except (psycopg.Error, StoreUnavailable):
                connection.close()  # which statements are prepared on it is not sure after what was broken off
                raise
            except BaseException:
                connection.execute("ROLLBACK", prepare=False)
                raise
            finally:
                self._is_inside = False

    def _executed(self, sql: str, values: Mapping[str, Any]) -> psycopg.Cursor:
        with self._kept_up() as connection:
            return connection.execute(_translated(sql), values)

    @contextmanager
    def _kept_up(self) -> Iterator[psycopg.Connection]:
        """The connection, made anew if it is of no use now; not in the middle of a transaction, which ended with it."""
        if not self._is_inside and _is_of_no_use(self._connection):
            self._connection.close()
            self._connection = connected(self._target)
        with told_clearly(self.address):
            yield self._connection

    def _say(self, statement: str) -> None:
        self._connection.execute(statement, prepare=False)


def _is_of_no_use(connection: psycopg.Connection) -> bool:
    """A server that speaks to a connection which asks nothing mostly says farewell; one question tells."""
    if not connection.closed and select.select([connection.fileno()], [], [], 0)[0]:
        with suppress(psycopg.OperationalError):
            connection.execute("SELECT 1", prepare=False)
    return connection.closed or is_shut_off(connection)


def _make(connection: psycopg.Connection, path: str) -> None:
    with told_clearly(path):
        if schema.condition(connection) is not None:
            raise StoreRefused(told.EXISTS, path=path)
        schema.apply_all(connection)


def connected(address: str) -> psycopg.Connection:
    """A connection to a store as it is; raises as Engine does."""
    connection = connect(address)
    with told_clearly(without_password(address)):
        _refuse_unless(PENDING_NONE, connection, address)
        connection.execute(_WRITE_BEFORE_TELLING, prepare=False)
    return connection


def connect(address: str) -> psycopg.Connection:
    try:
        given = strict(conninfo_to_dict(address), address)
    except psycopg.Error as fault:
        raise StoreRefused(faults.WRONG_ADDRESS, path=without_password(address), cause=fault) from fault
    options = f"{_OPTIONS} {given.pop('options', '')}"
    with told_clearly(without_password(address)):
        return psycopg.connect(make_conninfo(**_SESSION | given, options=options), autocommit=True, prepare_threshold=2)


def _refuse_unless(good: set[str] | frozenset[str], connection: psycopg.Connection, address: str) -> None:
    found = schema.condition(connection)
    if found not in good:
        connection.close()
        wording = {None: faults.NO_STORE, "newer": told.NEWER, "older": told.OLDER}[found]
        raise StoreRefused(wording, path=without_password(address))


@lru_cache
def _lock(centre: str) -> int:
    """The key of a centre's lock: 63 bits."""
    return int.from_bytes(hashlib.sha256(f"dawr:{centre}".encode()).digest()[:8], signed=True)


@cache
def _translated(sql: str) -> str:
    return _NAME.sub(r"%(\1)s", sql.replace("%", "%%"))


def _names(names: Sequence[str]) -> compose.Composed:
    return compose.SQL(", ").join(map(compose.Identifier, names))


def _places(names: Sequence[str]) -> compose.Composed:
    return compose.SQL(", ").join(map(compose.Placeholder, names))


def _pairs(values: Mapping[str, object], between: str) -> compose.Composed:
    pair = compose.SQL("{} = {}")
    return compose.SQL(between).join(
        [pair.format(compose.Identifier(name), compose.Placeholder(name)) for name in values]
    )


def _excluded(names: Sequence[str]) -> compose.Composed:
    pair = compose.SQL("{0} = EXCLUDED.{0}")
    return compose.SQL(", ").join([pair.format(compose.Identifier(name)) for name in names])
