"""Processes that take tickets out of a store without a pause, and keep what they were told in files of their own."""

import multiprocessing
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from common.domain.errors import StoreUnavailable
from common.operations import Operations
from common.store.store import Store

context = multiprocessing.get_context("spawn")


class Writers:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def told(self) -> set[str]:
        """The numbers that visitors hold."""
        return set(self.lines())

    def lines(self) -> list[str]:
        """The numbers in whole lines; after a restore one may be given a second time."""
        lines = [line for path in self._folder.glob("told-*") for line in path.read_text().splitlines(keepends=True)]
        return [line.strip() for line in lines if line.endswith("\n")]

    def wait_for(self, numbers: int) -> None:
        deadline = time.monotonic() + 60
        while len(self.lines()) < numbers:
            assert time.monotonic() < deadline, "the writers do not come to write"
            time.sleep(0.02)


@contextmanager
def writing(address: str, folder: Path, *, processes: int) -> Iterator[Writers]:
    """Meanwhile so many processes write; at the end they have stopped by themselves, without an error."""
    folder.mkdir()
    running = [context.Process(target=_issue, args=(address, folder, n)) for n in range(processes)]
    for process in running:
        process.start()
    try:
        yield Writers(folder)
    finally:
        (folder / "stop").touch()
        for process in running:
            process.join(timeout=60)
    assert [process.exitcode for process in running] == [0] * processes


def _issue(address: str, folder: Path, process: int) -> None:
    operations = Operations(Store.open(address).centre("CSC-1"))
    service = ("C1", "J1", "T1", "B2")[process % 4]
    with (folder / f"told-{process}").open("w") as told:
        while not (folder / "stop").exists():
            try:
                number = operations.issue(service, language="ar").ticket.number
            except StoreUnavailable:
                time.sleep(0.05)
                continue
            told.write(f"{number}\n")
            told.flush()
