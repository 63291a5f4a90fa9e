"""Each role does what its app does, and nothing else, under a real login of a real server."""

from contextlib import closing

import psycopg
import pytest
from psycopg import errors

from common.store.postgresql.engine import Postgresql
from common.store.postgresql.roles import ROLES, Role
from common.store.store import Store
from tests.store.postgresql.conftest import Shared
from tests.store.postgresql.forbidden import FORBIDDEN

READ_BY_ALL = ("SELECT * FROM service", "SELECT * FROM step", "SELECT * FROM event", "LISTEN dawr", "NOTIFY dawr")
ALLOWED: dict[Role, tuple[str, ...]] = {
    "owner": (
        *READ_BY_ALL,
        "SELECT * FROM note",
        "ALTER TABLE step ADD other TEXT",
        "UPDATE policy SET late = 0",
    ),
    "counter": (
        *READ_BY_ALL,
        "SELECT * FROM note",
        "SELECT * FROM rating",
        "SELECT pg_advisory_xact_lock(1)",
        "SELECT * FROM document_content",
        "UPDATE document SET state = 'asked'",
        "DELETE FROM document_word",
        "UPDATE stock SET next = 1",
    ),
    "kiosk": (
        *READ_BY_ALL,
        "SELECT step FROM note",
        "SELECT * FROM appointment",
        "SELECT pg_advisory_xact_lock(1)",
        "SELECT serial, state FROM document",
        "SELECT * FROM dead_serial",
    ),
    "display": (
        *READ_BY_ALL,
        "SELECT * FROM ticket",
        "SELECT * FROM hours",
        "SELECT * FROM slip",
        "UPDATE health SET seen_at = ''",
    ),
    "reports": (
        *READ_BY_ALL,
        "SELECT step FROM note",
        "SELECT * FROM rating",
        "SELECT * FROM appointment",
        "SELECT * FROM sheet",
    ),
}


@pytest.mark.parametrize(("role", "statement"), [(role, one) for role in ROLES for one in FORBIDDEN[role]])
def test_a_role_may_not(shared: Shared, role: Role, statement: str) -> None:
    with pytest.raises(errors.InsufficientPrivilege):
        shared.session[role].execute(statement)


@pytest.mark.parametrize(("role", "statement"), [(role, one) for role in ROLES for one in ALLOWED[role]])
def test_a_role_may(shared: Shared, role: Role, statement: str) -> None:
    with shared.session[role].transaction(force_rollback=True):
        shared.session[role].execute(statement)


@pytest.mark.parametrize("statement", ["UPDATE event SET body = ''", "DELETE FROM event", "TRUNCATE event"])
def test_nor_does_the_owner_change_what_happened(shared: Shared, statement: str) -> None:
    with (session := shared.session["owner"]).transaction(force_rollback=True):
        session.execute("INSERT INTO event VALUES ('CSC-1', 1, '', '', '', NULL, NULL, NULL, NULL, NULL, '', '', '')")
        with pytest.raises(errors.RaiseException, match="never changed"):
            session.execute(statement)


def test_every_table_tells_centres_apart(shared: Shared) -> None:
    """Also one that comes with a later migration."""
    ours = "relnamespace = 'dawr'::regnamespace AND relkind = 'r'"
    open_to_all = shared.session["owner"].execute(f"SELECT relname FROM pg_class WHERE {ours} AND NOT relrowsecurity")
    assert open_to_all.fetchall() == [("migration",)]


def test_a_stranger_does_not_enter_the_database(shared: Shared) -> None:
    with closing(psycopg.connect(shared.address, autocommit=True)) as connection:
        connection.execute("CREATE ROLE stranger LOGIN")
    with pytest.raises(psycopg.OperationalError, match="CONNECT privilege"):
        psycopg.connect(shared.address.replace("postgres@", "stranger@"))


def test_the_owner_brings_a_store_up_to_date(shared: Shared) -> None:
    assert Postgresql.migrate(shared.of["owner"]) == []
    with closing(Store.open(shared.of["kiosk"])) as store:
        assert store.profiles.codes() == ["CSC-1"]
