"""Eight programs at once, of which any may be killed, and is started again at once."""

import multiprocessing
import random
from datetime import UTC, datetime
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Self

from common.operations.transaction import system_clock
from tests.durability.ledger import Entry, read
from tests.durability.workers import COUNTERS, Place, Worker, work

ROLES = ("kiosk", "kiosk", "kiosk", *COUNTERS, "rater")
_NOON = datetime(2026, 11, 22, 9, tzinfo=UTC)
context = multiprocessing.get_context("forkserver")
context.set_forkserver_preload(["tests.durability.workers"])


class Crowd:
    """`with Crowd(place, folder) as crowd`: all are at work. At the end all are killed."""

    def __init__(self, place: Place, folder: Path, *roles: str, kind: type[Worker] = Worker) -> None:
        self.shift = system_clock() - _NOON
        self._place, self._folder, self._kind = place, folder, kind
        self._roles = dict(enumerate(roles or ROLES))
        self._processes: dict[int, ForkServerProcess] = {}

    def kill_one(self) -> None:
        number = random.choice(list(self._roles))
        self._kill(number)
        self._start(number)

    def ledgers(self) -> list[list[Entry]]:
        return [read(self._ledger(number)) for number in self._roles]

    def written(self) -> int:
        """How much they have in their ledgers: it grows while work goes on."""
        return sum(self._ledger(number).stat().st_size for number in self._roles if self._ledger(number).exists())

    def own_deaths(self) -> list[str]:
        """Who went without being killed: a program must live through the death of all others."""
        dead = {number: process.exitcode for number, process in self._processes.items() if not process.is_alive()}
        return [f"{self._roles[number]} ended by itself with {code}" for number, code in dead.items()]

    def __enter__(self) -> Self:
        for number in self._roles:
            self._start(number)
        return self

    def __exit__(self, *_: object) -> None:
        for number in self._roles:
            self._kill(number)

    def _start(self, number: int) -> None:
        arguments = (self._roles[number], self._kind, self._place, self._ledger(number), self.shift)
        self._processes[number] = context.Process(target=work, args=arguments, daemon=True)
        self._processes[number].start()

    def _kill(self, number: int) -> None:
        process = self._processes[number]
        if process.is_alive():
            process.kill()
            process.join()

    def _ledger(self, number: int) -> Path:
        return self._folder / f"{self._roles[number]}-{number}.jsonl"
