"""What tests of PostgreSQL stand on: a database of one's own, and a server that proves who it is."""

from contextlib import closing

import psycopg
import pytest

from installer.server import Server
from tests.installer.asking import asked, do
from tests.servers import TlsServer, fresh_database

TABLES = "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"
ROLES = (  # beside those of Dawr's stores, which stay for all of a worker's tests
    "SELECT coalesce(string_agg(rolname, ' ' ORDER BY rolname), '') FROM pg_roles"
    " WHERE oid >= 16384 AND rolname NOT LIKE 'dawr%'"
)


def test_a_test_has_an_empty_database_of_its_own(postgres_address: str) -> None:
    assert asked(postgres_address, TABLES) == "0"
    assert asked(postgres_address, "SELECT current_database()") != "postgres"


def test_a_database_goes_with_its_tables_and_roles_though_somebody_is_in_it(postgres_server: Server) -> None:
    with fresh_database(postgres_server) as address:
        do(address, "CREATE ROLE kiosk", "CREATE TABLE ticket (number text)", "GRANT ALL ON ticket TO kiosk")
        within = psycopg.connect(address)
    with closing(within), pytest.raises(psycopg.OperationalError):
        psycopg.connect(address)
    with fresh_database(postgres_server) as address:
        assert (asked(address, TABLES), asked(address, ROLES)) == ("0", "")


def test_a_database_takes_no_roles_of_one_that_was_there_before(postgres_server: Server) -> None:
    with fresh_database(postgres_server) as outer:
        do(outer, "CREATE ROLE counter")
        with fresh_database(postgres_server) as inner:
            do(inner, "CREATE ROLE somebody LOGIN CREATEROLE")
            do(inner.replace("postgres@", "somebody@"), "CREATE ROLE kiosk", "CREATE ROLE display IN ROLE kiosk")
        assert asked(outer, ROLES) == "counter"


def test_a_test_that_kills_the_server_harms_no_other(postgres_server: Server) -> None:
    with fresh_database(postgres_server) as address:
        do(address, "CREATE ROLE kiosk")
        postgres_server.kill()
    with fresh_database(postgres_server) as address:
        assert asked(address, ROLES) == ""


@pytest.fixture
def person(tls_server: TlsServer) -> tuple[str, str]:
    """A role and its password."""
    do(tls_server.server.address(), "DROP ROLE IF EXISTS display", "CREATE ROLE display LOGIN PASSWORD 'display'")
    return "display", "display"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_a_server_with_tls_is_known_by_its_authority(tls_server: TlsServer, person: tuple[str, str], host: str) -> None:
    options = {"sslmode": "verify-full", "sslrootcert": str(tls_server.authority)}
    address = tls_server.server.address("postgres", *person, **options).replace("127.0.0.1", host)
    assert asked(address, "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()") == "True"


def test_a_strange_authority_does_not_vouch_for_it(tls_server: TlsServer, person: tuple[str, str]) -> None:
    options = {"sslmode": "verify-full", "sslrootcert": str(tls_server.stranger)}
    with pytest.raises(psycopg.OperationalError, match="certificate verify failed"):
        psycopg.connect(tls_server.server.address("postgres", *person, **options))


def test_nobody_is_let_in_without_tls(tls_server: TlsServer, person: tuple[str, str]) -> None:
    with pytest.raises(psycopg.OperationalError, match="no encryption"):
        psycopg.connect(tls_server.server.address("postgres", *person, sslmode="disable"))
