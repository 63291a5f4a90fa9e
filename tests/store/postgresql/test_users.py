"""A login is made for one role and its centres, and taken away again."""

import select
from collections.abc import Callable
from contextlib import closing

import psycopg
import pytest

from common.domain.errors import StoreRefused
from common.store.postgresql.roles import ROLES
from common.store.postgresql.users import LIMITS, add_user, login_address, revoke_user
from common.store.store import Store
from installer.server import Server
from tests.store.postgresql.conftest import HERE, THERE, Shared

Enter = Callable[[str, str], psycopg.Connection]


@pytest.fixture
def enter(shared: Shared, postgres_server: Server) -> Enter:
    """Come in over TCP, where the password counts."""

    def in_as(name: str, password: str) -> psycopg.Connection:
        return psycopg.connect(postgres_server.address(shared.address.rpartition("/")[2], name, password))

    return in_as


def test_the_password_is_long_and_never_the_same(shared: Shared) -> None:
    first, second = (add_user(shared.address, name, "kiosk", [HERE]) for name in ("one", "two"))
    assert len(first) >= 32
    assert first != second


def test_the_server_is_told_the_password_in_no_readable_form(shared: Shared, postgres_server: Server) -> None:
    with closing(psycopg.connect(shared.address, autocommit=True)) as connection:
        connection.execute("ALTER ROLE postgres SET log_statement = 'all'")
        password = add_user(shared.address, "unheard", "kiosk", [HERE])
        connection.execute("ALTER ROLE postgres RESET log_statement")
        kept = connection.execute("SELECT rolpassword FROM pg_authid WHERE rolname = 'unheard'").fetchone()
    log = postgres_server.log.read_text()
    assert "unheard" in log
    assert password not in log
    assert kept
    assert kept[0].startswith("SCRAM-SHA-256$")


def test_a_login_comes_in_with_its_password_only(shared: Shared, enter: Enter) -> None:
    password = add_user(shared.address, "k1", "kiosk", [HERE])
    enter("k1", password).close()
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        enter("k1", password[::-1])


@pytest.mark.parametrize("role", ROLES)
def test_a_frozen_machine_does_not_stop_its_centre(shared: Shared, role: str) -> None:
    session = shared.session[role]  # type: ignore[index]
    shown = [
        session.execute(f"SELECT setting FROM pg_settings WHERE name = '{name}'").fetchone()
        for name in ("statement_timeout", "idle_in_transaction_session_timeout")
    ]
    assert shown == [(str(limit),) for limit in LIMITS[role]]  # type: ignore[index]


def test_the_address_of_a_login_leads_to_the_same_store(shared: Shared) -> None:
    address = login_address(shared.address, "k2", add_user(shared.address, "k2", "kiosk", [HERE]))
    with closing(Store.open(address)) as store:
        assert store.profiles.codes() == [HERE]
        with pytest.raises(StoreRefused, match="it has: CSC-1"):
            store.centre(THERE)


@pytest.mark.parametrize(
    ("given", "right"),
    [
        ("postgresql://host/dawr", "postgresql://k:p@host/dawr"),
        ("postgresql://admin@host/dawr", "postgresql://k:p@host/dawr"),
        (
            "postgresql://admin:secret@a:1,b:2/dawr?sslrootcert=/ca.pem",
            "postgresql://k:p@a:1,b:2/dawr?sslrootcert=/ca.pem",
        ),
        ("postgres:///dawr?password=secret&host=/run", "postgres://k:p@/dawr?host=/run"),
    ],
)
def test_an_address_keeps_its_hosts_and_nothing_of_the_administrator(given: str, right: str) -> None:
    assert login_address(given, "k", "p") == right


@pytest.mark.parametrize(
    "name", ["", "K1", "1k", "pg_read_all_data", "dawr_owner", "k-1", "k 1", 'k"1', "k" * 64, "k;x"]
)
def test_a_name_that_is_none_is_refused(shared: Shared, name: str) -> None:
    with pytest.raises(StoreRefused, match="cannot be a login's name"):
        add_user(shared.address, name, "kiosk", [HERE])


@pytest.mark.parametrize("centres", [[], ["CSC-9"], [HERE, "CSC-9"]])
def test_a_login_belongs_to_a_centre_that_there_is(shared: Shared, centres: list[str]) -> None:
    with pytest.raises(StoreRefused, match="the store has: CSC-1, CSC-2"):
        add_user(shared.address, "nowhere", "kiosk", centres)


@pytest.mark.parametrize("name", ["postgres", "kiosk_1"])
def test_a_name_is_given_once(shared: Shared, name: str) -> None:
    with pytest.raises(StoreRefused, match=f"The server has “{name}” already"):
        add_user(shared.address, name, "kiosk", [HERE])


def test_who_was_taken_away_is_put_out_and_does_not_come_back(shared: Shared, enter: Enter) -> None:
    password = add_user(shared.address, "lost", "counter", [HERE])
    within = enter("lost", password)
    revoke_user(shared.address, "lost")
    _expect_put_out(within)
    with pytest.raises(psycopg.OperationalError):
        enter("lost", password)


def test_an_app_that_was_taken_away_is_told_so(shared: Shared) -> None:
    address = login_address(shared.address, "stolen", add_user(shared.address, "stolen", "kiosk", [HERE]))
    revoke_user(shared.address, "stolen")
    with pytest.raises(StoreRefused, match="does not let us in"):
        Store.open(address)


def test_a_name_that_was_taken_away_may_come_back_in_another_role(shared: Shared, enter: Enter) -> None:
    old = add_user(shared.address, "moved", "counter", [HERE])
    revoke_user(shared.address, "moved")
    new = add_user(shared.address, "moved", "display", [THERE])
    with closing(enter("moved", new)) as connection:
        groups = connection.execute("SELECT pg_has_role('dawr_counter', 'USAGE'), pg_has_role('dawr_display', 'USAGE')")
        assert groups.fetchone() == (False, True)
        assert connection.execute("SELECT centre FROM dawr.access").fetchall() == [(THERE,)]
    with pytest.raises(psycopg.OperationalError):
        enter("moved", old)


@pytest.mark.parametrize("name", ["nobody", "postgres"])
def test_only_a_login_of_dawr_is_taken_away(shared: Shared, name: str) -> None:
    with pytest.raises(StoreRefused, match=f"Dawr has no login “{name}”"):
        revoke_user(shared.address, name)


@pytest.mark.parametrize("role", ROLES)
def test_no_role_of_dawr_makes_logins(shared: Shared, role: str) -> None:
    with pytest.raises(StoreRefused, match="may not do this"):
        add_user(shared.of[role], "more", "owner")  # type: ignore[index]


def test_an_administrator_need_not_be_the_servers_superuser(shared: Shared, enter: Enter) -> None:
    """Who owns the database and has CREATEROLE, and has the groups to give."""
    with closing(psycopg.connect(shared.address, autocommit=True)) as connection:
        connection.execute("CREATE ROLE chief LOGIN CREATEROLE")
        connection.execute(f"ALTER DATABASE {connection.info.dbname} OWNER TO chief")
        connection.execute(f"GRANT {', '.join(f'dawr_{role}' for role in ROLES)} TO chief WITH ADMIN OPTION")
    chief = shared.address.replace("postgres@", "chief@")
    within = enter("made", add_user(chief, "made", "kiosk", [HERE]))
    revoke_user(chief, "made")
    _expect_put_out(within)
    with pytest.raises(StoreRefused, match="Dawr has no login “chief”"):
        revoke_user(chief, "chief")


def _expect_put_out(session: psycopg.Connection) -> None:
    """The server tells a session of its end as soon as it gets to it."""
    assert select.select([session.fileno()], [], [], 5)[0]
    with closing(session), pytest.raises(psycopg.OperationalError, match="terminating"):
        session.execute("SELECT 1")
