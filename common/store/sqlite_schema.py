"""Bring a SQLite file up to date, or say why not."""

import sqlite3

from sqlite_utils import Database

from common.store import migration
from common.store.migration import Condition

APPLICATION = 0x44415752  # "DAWR" in the file's header: told from any other SQLite file


def condition(database: Database) -> Condition:
    """How the file stands to this program."""
    if database.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
        return "foreign"
    return migration.condition(_applied(database))


def apply_all(database: Database) -> list[str]:
    """Apply what is pending, each migration in one transaction with its record; the names applied."""
    return [name for name in migration.known() if _apply(database, name)]


def _apply(database: Database, name: str) -> bool:
    connection = database.conn
    connection.execute("BEGIN EXCLUSIVE")
    try:
        connection.execute("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL)")
        pending = name not in _applied(database)
        if pending:
            _run(database, migration.script(name, "sqlite"))
            database.table("migration").insert({"name": name, "applied_at": _now(database)})
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return pending


def _run(database: Database, script: str) -> None:
    """Statement by statement (one ends with its line): the driver's own script runner would commit before it begins."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            database.conn.execute(statement)
            statement = ""


def _now(database: Database) -> str:
    return str(database.execute("SELECT strftime('%Y-%m-%dT%H:%M:%fZ', 'now')").fetchone()[0])


def _applied(database: Database) -> set[str]:
    if "migration" not in database.table_names():
        return set()
    return {row["name"] for row in database["migration"].rows}
