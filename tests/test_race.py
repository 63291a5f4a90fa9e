"""Many processes, one store: every number once, every ticket called once, whoever is killed."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from common.domain.errors import QueueError
from common.operations import Operations
from common.store.store import Store

PROCESSES = 8
TICKETS = 4000
context = multiprocessing.get_context("spawn")


def operations_at(path: Path) -> Operations:
    return Operations(Store.open(path).centre())


def issue_many(path: Path, process: int, told: Path) -> None:
    operations = operations_at(path)
    numbers = [operations.issue("C1", language="ar").ticket.number for _ in range(TICKETS // PROCESSES)]
    told.write_text("\n".join(numbers))


def call_many(path: Path, process: int, told: Path) -> None:
    operations = operations_at(path)
    counter = [c.number for c in operations.profile.counters if "C1" in c.skills][process]
    operations.open_counter(counter, f"S{process + 1:02d}")
    numbers = []
    while turn := operations.call_next(counter):
        numbers.append(turn.ticket.number)
        operations.start(counter, turn.step.id)
        operations.finish(counter, turn.step.id)
    told.write_text("\n".join(numbers))


def all_at_once(work: Callable[[Path, int, Path], None], path: Path, folder: Path) -> list[str]:
    """Run `work` in many processes; what all of them were told."""
    folder.mkdir()
    told = [folder / str(n) for n in range(PROCESSES)]
    processes = [context.Process(target=work, args=(path, n, told[n])) for n in range(PROCESSES)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(timeout=240)
    assert [process.exitcode for process in processes] == [0] * PROCESSES
    return [number for file in told for number in file.read_text().split()]


@pytest.fixture
def many_counters(store_path: Path) -> Path:
    """Enough counters for every process serve the same service."""
    from dataclasses import replace

    store = Store.open(store_path)
    profile = store.profiles.load("CSC-1")
    counters = tuple(replace(c, skills=c.skills | {"C1"}) if c.wing == "DSK" else c for c in profile.counters)
    store.profiles.save(replace(profile, counters=counters))
    return store_path


def test_eight_processes_give_every_number_once_and_call_every_ticket_once(many_counters: Path, tmp_path: Path) -> None:
    issued = all_at_once(issue_many, many_counters, tmp_path / "issued")
    assert sorted(issued, key=lambda number: int(number[1:])) == [f"C{n:03d}" for n in range(1, TICKETS + 1)]
    called = all_at_once(call_many, many_counters, tmp_path / "called")
    assert sorted(called) == sorted(issued)
    centre = Store.open(many_counters).centre()
    assert centre.verify() is None
    assert Store.open(many_counters).faults() == []


def issue_until_killed(path: Path, process: int, told: Path) -> None:
    operations = operations_at(path)
    with told.open("w") as out:
        for n in range(100_000):
            turn = operations.issue("C1", language="ar", request=f"{process}-{n}")
            out.write(f"{process}-{n} {turn.ticket.number}\n")
            out.flush()


def test_no_number_that_was_told_is_lost_when_processes_are_killed(store_path: Path, tmp_path: Path) -> None:
    told = [tmp_path / f"told-{n}" for n in range(4)]
    processes = [context.Process(target=issue_until_killed, args=(store_path, n, told[n])) for n in range(4)]
    for process in processes:
        process.start()
    deadline = time.monotonic() + 60
    while any(not file.exists() or file.stat().st_size < 400 for file in told) and time.monotonic() < deadline:
        time.sleep(0.05)
    for process in processes:
        os.kill(process.pid, signal.SIGKILL)
        process.join()
    operations = operations_at(store_path)
    lines = [line.split() for file in told for line in file.read_text().splitlines() if line.count(" ") == 1]
    assert len(lines) > 40
    assert len({number for _, number in lines}) == len(lines)
    for request, number in lines:  # asking again after the death tells the same number
        assert operations.issue("C1", language="ar", request=request).ticket.number == number
    assert Store.open(store_path).centre().verify() is None


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
