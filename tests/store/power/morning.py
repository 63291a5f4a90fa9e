"""A morning at a centre with two programs, a kiosk and a counter, while a recorder looks on."""

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from common.operations import Operations
from common.store.store import CentreStore, Store
from tests.conftest import Clock
from tests.store.power.acts import Told
from tests.store.power.recorder import Recorder


@dataclass
class Program:
    """One that has the store open."""

    store: Store
    centre: CentreStore
    operations: Operations

    @classmethod
    def at(cls, path: Path, clock: Clock) -> "Program":
        store = Store.open(path)
        centre = store.centre()
        return cls(store, centre, Operations(centre, clock))


def live(path: Path, recorder: Recorder, clock: Clock, visitors: int) -> None:
    """Visitors come and are served; in the middle both programs are closed, as at a restart of the machine."""
    for half in (visitors // 2, visitors - visitors // 2):
        kiosk, desk = Program.at(path, clock), Program.at(path, clock)
        counter = next(c.number for c in kiosk.operations.profile.counters if "C1" in c.skills)
        desk.operations.open_counter(counter, "S01")
        tell(recorder, desk)
        for nth in range(half):
            clock.advance(20)
            tell(recorder, kiosk, kiosk.operations.issue("C1", language="ar").ticket.number)
            serve(recorder, desk, counter)
            move_the_log(path, nth)
        desk.store.close()
        kiosk.store.close()


def serve(recorder: Recorder, desk: Program, counter: str) -> None:
    turn = desk.operations.call_next(counter)
    assert turn is not None
    tell(recorder, desk)
    desk.operations.start(counter, turn.step.id)
    tell(recorder, desk)
    desk.operations.finish(counter, turn.step.id)
    tell(recorder, desk)


def tell(recorder: Recorder, program: Program, number: str | None = None) -> None:
    """A verb has returned, and people have read what it says."""
    tip = program.centre.events.tip()
    recorder.acts.append(Told(tip.seq, tip.seal, number))


def move_the_log(path: Path, nth: int) -> None:
    """Bring the log into the store, as SQLite does by itself after every thousand pages: here more often."""
    mode = {1: "PASSIVE", 3: "RESTART", 4: "TRUNCATE"}.get(nth % 6)
    if mode:
        connection = sqlite3.connect(path, isolation_level=None)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA wal_checkpoint({mode})")
        connection.close()
