"""Somebody tidies up: the log beside the store, or its index, is deleted while programs run."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from common.store.store import Store
from tests.conftest import ROOT

Program = Callable[[], str]


@pytest.fixture
def programs(store_path: Path) -> Iterator[list[Program]]:
    """Two processes that have the store open; each issues a ticket when it is asked."""
    command = [sys.executable, "-m", "tests.store.issuing_program", str(store_path)]
    running = [
        subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    yield [lambda process=process: asked(process) for process in running]  # type: ignore[misc]
    for process in running:
        process.kill()
        process.communicate()


def asked(process: "subprocess.Popen[str]") -> str:
    assert process.stdin
    assert process.stdout
    process.stdin.write("\n")
    process.stdin.flush()
    return process.stdout.readline().strip()


@pytest.mark.parametrize("endings", [["-shm"], ["-wal"], ["-wal", "-shm"]])
def test_no_number_is_given_twice_and_none_is_lost(
    programs: list[Program], store_path: Path, endings: list[str]
) -> None:
    told = [program() for program in programs for _ in range(2)]
    for ending in endings:
        Path(f"{store_path}{ending}").unlink()
    told += [program() for _ in range(3) for program in programs]
    numbers = [number for number in told if number != "StoreUnavailable"]
    assert len(numbers) >= 8
    assert sorted(set(numbers)) == sorted(numbers)
    with closing(Store.open(store_path)) as store:
        kept = [ticket.number for ticket in store.centre().tickets.tickets()]
        assert sorted(kept) == sorted(numbers)
        assert store.centre().verify() is None
        assert store.faults() == []
