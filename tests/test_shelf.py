"""A database that is used again is as it was when it was new, or it is not used again."""

from collections.abc import Iterator
from contextlib import closing

import psycopg
import pytest

from common.store.store import Store
from installer.server import Server
from tests.shelf import Shelf

KEY = "a centre"


@pytest.fixture
def shelf(postgres_server: Server) -> Iterator[Shelf]:
    with closing(Shelf(postgres_server)) as shelf:
        yield shelf


def fill(address: str) -> None:
    Store.create(address).close()
    run(address, "INSERT INTO dawr.centre (code, time_zone) VALUES ('OLD', 'UTC')")


def run(address: str, *statements: str) -> None:
    with psycopg.connect(address) as connection:
        for statement in statements:
            connection.execute(statement.encode())


def centres(address: str) -> list[str]:
    with psycopg.connect(address) as connection:
        return [code for (code,) in connection.execute("SELECT code FROM dawr.centre")]


def test_what_a_test_wrote_is_gone_and_what_it_deleted_is_back(shelf: Shelf) -> None:
    with shelf.taken(KEY, fill) as first:
        run(first, "DELETE FROM dawr.centre", "INSERT INTO dawr.centre (code, time_zone) VALUES ('NEW', 'UTC')")
    with shelf.taken(KEY, fill) as second:
        assert (second, centres(second)) == (first, ["OLD"])


def test_two_at_once_are_two(shelf: Shelf) -> None:
    with shelf.taken(KEY, fill) as one, shelf.taken(KEY, fill) as other:
        assert one != other


def test_a_connection_that_was_left_open_holds_nothing_up(shelf: Shelf) -> None:
    with shelf.taken(KEY, fill) as address:
        left = psycopg.connect(address)
        left.execute("LOCK dawr.centre")
    with shelf.taken(KEY, fill) as again:
        assert centres(again) == ["OLD"]
    left.close()


@pytest.mark.parametrize(
    "altered",
    ["CREATE TABLE dawr.more (x INTEGER)", "DROP TABLE dawr.help_call", "GRANT SELECT ON dawr.centre TO pg_monitor"],
)
def test_one_whose_tables_or_rights_were_altered_is_not_used_again(shelf: Shelf, altered: str) -> None:
    with shelf.taken(KEY, fill) as first:
        run(first, altered)
    with shelf.taken(KEY, fill) as second:
        assert second != first


def test_it_goes_back_also_after_a_test_that_stopped_the_server(shelf: Shelf, postgres_server: Server) -> None:
    with shelf.taken(KEY, fill) as first:
        postgres_server.stop()
    with shelf.taken(KEY, fill) as second:
        assert (second, centres(second)) == (first, ["OLD"])
