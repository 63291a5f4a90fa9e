"""A store of two centres on a real server, and a login of every role in the first."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing
from dataclasses import dataclass, replace

import psycopg
import pytest

from common.operations import Operations
from common.store.postgresql.roles import ROLES, Role
from common.store.postgresql.users import add_user, login_address
from common.store.store import Store
from installer.server import Server
from tests.conftest import Clock
from tests.operations.model.small import Variant, profile_of
from tests.servers import fresh_database, postgres_address, postgres_server, tls_server

__all__ = ["postgres_address", "postgres_server", "tls_server"]  # fixtures
HERE, THERE = "CSC-1", "CSC-2"


@dataclass(frozen=True)
class Shared:
    """A store; by role the address of a login, and a session as a program of one's own would have it."""

    address: str
    of: dict[Role, str]
    session: dict[Role, psycopg.Connection]


def make_store(address: str) -> None:
    with closing(Store.create(address)) as store:
        profile = profile_of(Variant())
        store.profiles.save(profile)
        store.profiles.save(replace(profile, code=THERE))


def made_login(server: Server, address: str, role: Role, *centres: str) -> str:
    """The address of a new login, over TCP: there a password is asked for."""
    name = f"{role}_{len(centres)}"
    password = add_user(address, name, role, centres)
    return login_address(server.address(address.rpartition("/")[2], "x", "x"), name, password)


@pytest.fixture(scope="module")
def shared(postgres_server: Server) -> Iterator[Shared]:
    with fresh_database(postgres_server) as address:
        make_store(address)
        logins = {role: made_login(postgres_server, address, role, HERE) for role in ROLES}
        with ExitStack() as stack:
            sessions = {role: stack.enter_context(_session(login)) for role, login in logins.items()}
            yield Shared(address, logins, sessions)


def _session(address: str) -> AbstractContextManager[psycopg.Connection]:
    return psycopg.connect(address, options="-c search_path=dawr", autocommit=True)


@pytest.fixture
def operations_of(shared: Shared, clock: Clock) -> Iterator[Callable[..., Operations]]:
    """The verbs of a machine with that login, as its app uses them."""
    stores = []

    def of(role: Role, centre: str | None = None) -> Operations:
        stores.append(Store.open(shared.of[role]))
        return Operations(stores[-1].centre(centre), clock)

    yield of
    for store in stores:
        store.close()
