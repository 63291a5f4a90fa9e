"""Many processes, one store: every number once, every ticket called once, and everybody gets a turn."""

import multiprocessing
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from common.domain.errors import QueueError
from common.domain.profile import Profile
from common.operations import Operations
from common.store.store import Store
from tests.stores import NewStore

pytestmark = pytest.mark.heavy

PROCESSES = 8
TICKETS = 400
SECONDS = 2.0
Place = str | Path
context = multiprocessing.get_context("spawn")


def operations_at(place: Place) -> Operations:
    return Operations(Store.open(place).centre())


def issue_many(place: Place, process: int, told: Path) -> None:
    operations = operations_at(place)
    numbers = [operations.issue("C1", language="ar").ticket.number for _ in range(TICKETS // PROCESSES)]
    told.write_text("\n".join(numbers))


def call_many(place: Place, process: int, told: Path) -> None:
    operations = operations_at(place)
    counter = [c.number for c in operations.profile.counters if "C1" in c.skills][process]
    operations.open_counter(counter, f"S{process + 1:02d}")
    numbers = []
    while turn := operations.call_next(counter):
        numbers.append(turn.ticket.number)
        operations.start(counter, turn.step.id)
        operations.finish(counter, turn.step.id)
    told.write_text("\n".join(numbers))


def issue_for_a_while(place: Place, process: int, told: Path) -> None:
    """How many there were, and the longest wait for one in seconds."""
    operations, waits = operations_at(place), [0.0]
    end = time.monotonic() + SECONDS
    while (began := time.monotonic()) < end:
        operations.issue("C1", language="ar")
        waits.append(time.monotonic() - began)
    told.write_text(f"{len(waits) - 1} {max(waits)}")


def all_at_once(work: Callable[[Place, int, Path], None], place: Place, folder: Path) -> list[str]:
    """Run `work` in many processes; what all of them were told."""
    folder.mkdir()
    told = [folder / str(n) for n in range(PROCESSES)]
    processes = [context.Process(target=work, args=(place, n, told[n])) for n in range(PROCESSES)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(timeout=240)
    assert [process.exitcode for process in processes] == [0] * PROCESSES
    return [word for file in told for word in file.read_text().split()]


@pytest.fixture
def many_counters(new_store: NewStore, profile: Profile) -> Place:
    """Enough counters for every process serve the same service."""
    counters = tuple(replace(c, skills=c.skills | {"C1"}) if c.wing == "DSK" else c for c in profile.counters)
    return new_store("many counters", replace(profile, counters=counters))


def test_eight_processes_give_every_number_once_and_call_every_ticket_once(
    many_counters: Place, tmp_path: Path
) -> None:
    issued = all_at_once(issue_many, many_counters, tmp_path / "issued")
    assert sorted(issued, key=lambda number: int(number[1:])) == [f"C{n:03d}" for n in range(1, TICKETS + 1)]
    called = all_at_once(call_many, many_counters, tmp_path / "called")
    assert sorted(called) == sorted(issued)
    store = Store.open(many_counters)
    assert store.centre().verify() is None
    assert store.faults() == []
    store.close()


def test_of_eight_processes_that_write_without_pause_none_is_left_without_turns(
    many_counters: Place, tmp_path: Path
) -> None:
    """How fair the turns are `./dawr bench` measures; here other tests take the cores, too."""
    told = all_at_once(issue_for_a_while, many_counters, tmp_path / "told")
    assert min(map(int, told[::2])) > 0
    assert max(map(float, told[1::2])) < SECONDS


def test_a_counter_that_was_killed_finds_its_visitor_again(store_path: Path) -> None:
    operations = operations_at(store_path)
    operations.open_counter("1", "S01")
    operations.issue("C1", language="ar")
    called = operations.call_next("1")
    after_restart = operations_at(store_path)
    after_restart.open_counter("1", "S01")
    assert after_restart.desk("1").turn == called
    with pytest.raises(QueueError):
        after_restart.call_next("1")
