"""The checks find what is wrong: with broken programs, on a careless server, in a store changed by hand."""

import sqlite3
import time
from pathlib import Path

import psycopg
import pytest

from installer.server import Server
from tests.durability.broken import CarelessWorker, ForgetfulWorker, HastyWorker
from tests.durability.checking import Books
from tests.durability.crowd import Crowd
from tests.durability.hurried import made
from tests.durability.killing import Killer
from tests.durability.ledger import Entry
from tests.durability.workers import Place, Worker, behind

pytestmark = pytest.mark.heavy

KILLS = 30
WORK = 6000  # bytes in the ledgers
WRONG = {
    "a ticket is gone": "DELETE FROM step WHERE id = {issued}; DELETE FROM ticket WHERE id = {issued}",
    "an end is cut off": "DELETE FROM step WHERE id >= {issued}; DELETE FROM ticket WHERE id >= {issued}; "
    "DROP TRIGGER event_is_never_deleted; DELETE FROM event WHERE seq >= {issued}",
    "a number is another": "UPDATE ticket SET number = 'C999' WHERE id = {issued}",
    "one is out of the line": "UPDATE step SET state = 'cancelled' WHERE id = {issued}",
}


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return made(tmp_path / "dawr.db")


@pytest.fixture
def crowd(place: Place, tmp_path: Path) -> Crowd:
    """Kiosks whose day is over."""
    return worked(Crowd(place, tmp_path, "kiosk", "kiosk"))


def worked(crowd: Crowd) -> Crowd:
    with crowd:
        while crowd.written() < WORK:
            time.sleep(0.01)
    return crowd


def complaints(place: Place, crowd: Crowd, *more: list[Entry]) -> list[str]:
    with Books(place, [*crowd.ledgers(), *more], behind(crowd.shift)) as books:
        return books.complaints()


def last_issued(crowd: Crowd) -> Entry:
    told = [entry for ledger in crowd.ledgers() for entry in ledger if any(entry.answers)]
    return max(told, key=lambda entry: entry.answers[0] or [])


@pytest.mark.parametrize("kind", [HastyWorker, ForgetfulWorker])
def test_a_program_that_tells_too_early_or_asks_anew_is_found(place: Place, tmp_path: Path, kind: type[Worker]) -> None:
    with Crowd(place, tmp_path, "kiosk", "kiosk", kind=kind) as crowd:
        Killer(crowd).kill_often(KILLS)
    assert complaints(place, crowd)


@pytest.mark.parametrize(("kind", "loses"), [(CarelessWorker, True), (Worker, False)])
def test_who_does_not_wait_until_the_server_has_written_is_found(
    tmp_path: Path, kind: type[Worker], loses: bool
) -> None:
    """A program of Dawr waits, whatever the server's setting is."""
    with Server(settings={"synchronous_commit": "off", "wal_writer_delay": "10s"}) as server:
        place = made(server.address())
        with psycopg.connect(server.address(), autocommit=True) as connection:
            connection.execute("CHECKPOINT")
        crowd = worked(Crowd(place, tmp_path, "kiosk", "kiosk", kind=kind))
        server.kill()
        server.start()
        assert bool(complaints(place, crowd)) == loses


def test_a_store_as_it_should_be_has_no_complaints(place: Place, crowd: Crowd) -> None:
    assert complaints(place, crowd) == []


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG.keys())
def test_a_store_that_was_changed_is_found(place: Place, crowd: Crowd, wrong: str) -> None:
    _, _, issued = (last_issued(crowd).answers[0] or [])[0]
    connection = sqlite3.connect(place)
    connection.executescript(wrong.format(issued=issued))
    connection.close()
    assert complaints(place, crowd)


def test_a_number_that_was_told_to_two_is_found(place: Place, crowd: Crowd) -> None:
    last = last_issued(crowd)
    other = Entry("kiosk-9-0", last.verb, last.wanted, last.answers)
    assert f"{(last.answers[0] or [])[0][1]} of 2026-11-22 was told 2 times" in complaints(place, crowd, [other])
