"""Bring a database up to date, or say why not. A migration is a numbered SQL file, recorded by its name."""

import sqlite3
from pathlib import Path
from typing import Literal

from sqlite_utils import Database

APPLICATION = 0x44415752  # "DAWR" in the file's header: told from any other SQLite file
_FOLDER = Path(__file__).parent / "migrations"

Condition = Literal["current", "older", "newer", "foreign"]
PENDING_NONE: frozenset[str] = frozenset({"current"})


def known() -> list[str]:
    """The migrations of this program, in order."""
    return sorted(path.stem for path in _FOLDER.glob("*.sql"))


def condition(database: Database) -> Condition:
    """How the database stands to this program."""
    if database.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
        return "foreign"
    applied = _applied(database)
    if applied - set(known()):
        return "newer"
    return "current" if applied == set(known()) else "older"


def apply_all(database: Database) -> list[str]:
    """Apply what is pending, each migration in one transaction with its record; the names applied."""
    return [name for name in known() if _apply(database, name)]


def _apply(database: Database, name: str) -> bool:
    script = (_FOLDER / f"{name}.sql").read_text("utf8")
    connection = database.conn
    connection.execute("BEGIN EXCLUSIVE")
    try:
        connection.execute("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL)")
        pending = name not in _applied(database)
        if pending:
            _run(database, script)
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
