"""The roles are made with the store, by who may make them; and nothing is made by who may not."""

from contextlib import closing

import psycopg
import pytest

from common.domain.errors import StoreRefused
from common.store.store import Store
from installer.server import Server
from tests.store.postgresql.conftest import HERE, made_login, make_store


@pytest.mark.parametrize(
    ("rights", "why"),
    [("", "permission denied to create role"), ("CREATEROLE", "only its owner can close")],
)
def test_who_may_not_make_roles_is_told_so_and_makes_nothing(postgres_address: str, rights: str, why: str) -> None:
    """That the database is created by somebody else is not enough to shut out the others."""
    with closing(psycopg.connect(postgres_address, autocommit=True)) as connection:
        connection.execute(f"CREATE ROLE somebody LOGIN {rights}")
        connection.execute(f"GRANT CREATE ON DATABASE {connection.info.dbname} TO somebody")
        with pytest.raises(StoreRefused, match=why):
            Store.create(postgres_address.replace("postgres@", "somebody@"))
        assert connection.execute("SELECT to_regrole('dawr_owner'), to_regnamespace('dawr')").fetchone() == (None, None)


def test_the_databases_owner_with_createrole_makes_a_store(postgres_address: str) -> None:
    with closing(psycopg.connect(postgres_address, autocommit=True)) as connection:
        connection.execute("CREATE ROLE somebody LOGIN CREATEROLE")
        connection.execute(f"ALTER DATABASE {connection.info.dbname} OWNER TO somebody")
    Store.create(postgres_address.replace("postgres@", "somebody@")).close()


def test_a_second_store_of_a_server_shares_the_roles(postgres_server: Server, postgres_address: str) -> None:
    """Whoever belongs to the one does not get into the other."""
    make_store(postgres_address)
    kiosk = made_login(postgres_server, postgres_address, "kiosk", HERE)
    with closing(psycopg.connect(postgres_address, autocommit=True)) as connection:
        connection.execute("CREATE DATABASE second")
        make_store(postgres_server.address("second"))
        with pytest.raises(StoreRefused, match="does not let us in"):
            Store.open(kiosk.rpartition("/")[0] + "/second")
        connection.execute("DROP DATABASE second")
