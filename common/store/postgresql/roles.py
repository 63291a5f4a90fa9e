"""Who may do what on a server: five groups, and what each may do with every table (groups.sql, grants.sql)."""

from pathlib import Path
from typing import Literal, get_args

import psycopg
from psycopg import errors

from common.domain.errors import StoreRefused
from common.domain.wording import Wording

Role = Literal["owner", "kiosk", "counter", "display", "reports"]
ROLES: tuple[Role, ...] = get_args(Role)

NOT_MADE = Wording(
    "لا يحق لهذا المستخدم إعداد أدوار قاعدة البيانات ({cause}). نفّذ الأمر بمستخدم يملك قاعدة البيانات وله CREATEROLE.",
    "This user may not set up the database's roles ({cause}). Run it as one who owns the database and has CREATEROLE.",
)
_FOLDER = Path(__file__).parent


def group(role: Role) -> str:
    """The name on the server; all stores of a server share it."""
    return f"dawr_{role}"


def prepare(connection: psycopg.Connection) -> None:
    """Inside a transaction, before the tables: make the groups, close the database to others, go on as its owner."""
    try:
        connection.execute(_script("groups"))
    except errors.InsufficientPrivilege as fault:
        raise StoreRefused(NOT_MADE, cause=fault.diag.message_primary) from fault
    connection.execute(f"SET LOCAL ROLE {group('owner')}")


def grant(connection: psycopg.Connection) -> None:
    """Inside a transaction, once the tables are there: what each group may do."""
    connection.execute(_script("grants"))


def _script(name: str) -> bytes:
    return (_FOLDER / f"{name}.sql").read_bytes()
