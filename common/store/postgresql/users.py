"""Logins on a server: each belongs to one group and to its centres, and has a password that nobody chose."""

import re
import secrets
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from typing import LiteralString

import psycopg
from psycopg import sql

from common.domain.errors import StoreRefused
from common.domain.wording import Wording
from common.store.address import without_password
from common.store.postgresql.engine import connected
from common.store.postgresql.faults import told_clearly
from common.store.postgresql.roles import ROLES, Role, group

WRONG_NAME = Wording(
    "«{name}» لا يصلح اسمًا للدخول: حروف إنجليزية صغيرة وأرقام و _، ويبدأ بحرف، ولا يبدأ بـ pg_ أو dawr_.",
    "“{name}” cannot be a login's name: small letters, digits and _, a letter first; not pg_… nor dawr_….",
)
TAKEN = Wording(
    "الاسم «{name}» مستخدم على هذا الخادم؛ ألغِه أولًا بـ --revoke أو اختر غيره.",
    "The server has “{name}” already; take it away with --revoke first, or choose another name.",
)
WHICH_CENTRE = Wording(
    "سمِّ مراكز هذا المستخدم بـ --centre؛ الموجود: {known}.",
    "Name the centres of this login with --centre; the store has: {known}.",
)
NOT_OURS = Wording("لا يوجد مستخدم لنظام دَوْر بالاسم «{name}».", "Dawr has no login “{name}” on this server.")
_NAME = re.compile(r"(?!pg_|dawr_)[a-z][a-z0-9_]{0,62}")
_GROUPS_OF = """
    SELECT g.rolname FROM pg_auth_members AS m
    JOIN pg_roles AS g ON g.oid = m.roleid
    JOIN pg_roles AS u ON u.oid = m.member
    WHERE u.rolname = %s AND g.rolname = ANY (%s) AND NOT u.rolsuper AND NOT u.rolcreaterole
"""
_MINUTE = 60_000  # milliseconds

# Milliseconds that a statement may take, and that a transaction may rest: a frozen machine does not stop its centre;
# 0: as long as it takes.
LIMITS: dict[Role, tuple[int, int]] = {
    "owner": (0, 10 * _MINUTE),
    "kiosk": (15_000, 15_000),
    "counter": (15_000, 15_000),
    "display": (15_000, 15_000),
    "reports": (10 * _MINUTE, 10 * _MINUTE),
}


def add_user(address: str, name: str, role: Role, centres: Sequence[str] = ()) -> str:
    """A new login, or one that was taken away: its password, which is kept nowhere.

    The owner sees all centres, whichever are named; any other login at least one. StoreRefused tells what is wrong.
    """
    password = secrets.token_urlsafe(24)
    with _administered(address, name) as connection:
        _checked(connection, role, centres)
        _make(connection, name)
        secret = connection.pgconn.encrypt_password(password.encode(), name.encode(), b"scram-sha-256").decode()
        _say(connection, "ALTER ROLE {name} LOGIN PASSWORD {secret}", name=name, secret=secret)
        _let_in(connection, name, role, centres)
    return password


def revoke_user(address: str, name: str) -> None:
    """Nobody gets in as this login any more, and who is in is put out. What it did stays."""
    with _administered(address, name) as connection:
        if not _groups(connection, name) or not _may_enter(connection, name):
            raise StoreRefused(NOT_OURS, name=name)
        _say(connection, "ALTER ROLE {name} NOLOGIN PASSWORD NULL", name=name)
        _say(connection, "REVOKE CONNECT ON DATABASE {database} FROM {name}", name=name)
        connection.execute("DELETE FROM access WHERE role = %s", [name])
    with _administered(address, name) as connection:  # nobody can come in again behind our back
        _put_out(connection, name)


def login_address(address: str, name: str, password: str) -> str:
    """The address with which that login comes to the same store."""
    return re.sub(r"//([^/?#@]*@)?", f"//{name}:{password}@", without_password(address), count=1)


@contextmanager
def _administered(address: str, name: str) -> Iterator[psycopg.Connection]:
    """In a transaction at the store, with a name that may be a login's."""
    if not _NAME.fullmatch(name):
        raise StoreRefused(WRONG_NAME, name=name)
    with closing(connected(address)) as connection, told_clearly(without_password(address)), connection.transaction():
        yield connection


def _checked(connection: psycopg.Connection, role: Role, centres: Sequence[str]) -> None:
    known = [row[0] for row in connection.execute("SELECT code FROM centre ORDER BY code")]
    if not set(centres) <= set(known) or (role != "owner" and not centres):
        raise StoreRefused(WHICH_CENTRE, known=", ".join(known) or "-")


def _make(connection: psycopg.Connection, name: str) -> None:
    """One that was taken away is made anew, and forgets in which group it was."""
    found = connection.execute("SELECT rolcanlogin FROM pg_roles WHERE rolname = %s", [name]).fetchone()
    if found is None:
        _say(connection, "CREATE ROLE {name}", name=name)
    elif found[0] or not (groups := _groups(connection, name)):
        raise StoreRefused(TAKEN, name=name)
    else:
        _say(connection, f"REVOKE {', '.join(groups)} FROM {{name}}", name=name)


def _groups(connection: psycopg.Connection, name: str) -> list[str]:
    """The groups of Dawr that a login is in; none of an administrator."""
    return [row[0] for row in connection.execute(_GROUPS_OF, [name, [group(role) for role in ROLES]])]


def _may_enter(connection: psycopg.Connection, name: str) -> bool:
    """Whether it is a login of this database, not of another one of the server."""
    found = connection.execute("SELECT has_database_privilege(%s, current_database(), 'CONNECT')", [name]).fetchone()
    return found == (True,)


def _let_in(connection: psycopg.Connection, name: str, role: Role, centres: Sequence[str]) -> None:
    _say(connection, "GRANT {group} TO {name}", name=name, group=group(role))
    _say(connection, "GRANT CONNECT ON DATABASE {database} TO {name}", name=name)
    for setting, limit in zip(("statement_timeout", "idle_in_transaction_session_timeout"), LIMITS[role], strict=True):
        _say(connection, f"ALTER ROLE {{name}} IN DATABASE {{database}} SET {setting} = {limit}", name=name)
    for centre in () if role == "owner" else dict.fromkeys(centres):
        connection.execute("INSERT INTO access (role, centre) VALUES (%s, %s)", [name, centre])


def _put_out(connection: psycopg.Connection, name: str) -> None:
    """Only who has the rights of a login may end what it does."""
    borrows = connection.execute("SELECT NOT pg_has_role(%s, 'USAGE')", [name]).fetchone() == (True,)
    if borrows:
        _say(connection, "GRANT {name} TO CURRENT_USER", name=name)
    connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = %s", [name])
    if borrows:
        _say(connection, "REVOKE {name} FROM CURRENT_USER", name=name)


def _say(connection: psycopg.Connection, statement: LiteralString, secret: str = "", **names: str) -> None:
    names["database"] = connection.info.dbname
    parts = {what: sql.Identifier(name) for what, name in names.items()}
    connection.execute(sql.SQL(statement).format(**parts, secret=secret))
