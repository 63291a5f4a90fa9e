"""A writer that waited in vain for its turn on a server goes on when the turn is free, whatever it has prepared."""

import pytest

from common.domain.errors import StoreUnavailable
from common.operations import Operations
from common.store.store import Store
from installer.server import Server
from tests.durability.hurried import made
from tests.servers import fresh_database

SHORT = "options=-c%20lock_timeout%3D50"  # milliseconds


@pytest.mark.parametrize("before", range(5))
def test_a_writer_that_waited_in_vain_goes_on_afterwards(before: int, postgres_server: Server) -> None:
    with fresh_database(postgres_server) as address:
        store, other = Store.open(f"{made(address)}?{SHORT}"), Store.open(address)
        operations = Operations(store.centre())
        for _ in range(before):
            operations.issue("C1", language="ar")
        with other.centre().transaction("", None, operations.today()), pytest.raises(StoreUnavailable):
            operations.issue("C1", language="ar")
        numbers = [operations.issue("C1", language="ar").ticket.number for _ in range(3)]
        assert numbers == [f"C{before + n:03d}" for n in (1, 2, 3)]
        store.close()
        other.close()
