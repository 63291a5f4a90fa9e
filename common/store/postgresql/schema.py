"""The schema of a store on a server: made, brought up to date, or refused."""

import psycopg

from common.store import migration
from common.store.migration import Condition
from common.store.postgresql import roles

SCHEMA = "dawr"
_RECORD = "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied_at TIMESTAMPTZ NOT NULL DEFAULT now())"


def condition(connection: psycopg.Connection) -> Condition | None:
    """How the database stands to this program; None when it has no store."""
    if connection.execute("SELECT to_regclass(%s)", [f"{SCHEMA}.migration"]).fetchone() == (None,):
        return None
    return migration.condition(_applied(connection))


def apply_all(connection: psycopg.Connection) -> list[str]:
    """Apply what is pending, all in one transaction; the names applied."""
    with connection.transaction():
        roles.prepare(connection)
        connection.execute(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}")
        connection.execute(_RECORD)
        connection.execute("LOCK TABLE migration")
        pending = [name for name in migration.known() if name not in _applied(connection)]
        for name in pending:
            connection.execute(_translated(migration.script(name, "postgresql")))
            connection.execute("INSERT INTO migration (name) VALUES (%s)", [name])
        roles.grant(connection)
    return pending


def _translated(script: str) -> str:
    """Tables need no word about rowids here. Texts are compared byte by byte, as by SQLite."""
    return script.replace(") WITHOUT ROWID;", ");").replace(" TEXT", ' TEXT COLLATE "C"')


def _applied(connection: psycopg.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM migration")}
