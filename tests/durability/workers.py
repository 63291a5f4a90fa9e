"""The programs of a busy centre, without their screens: kiosks, counters, and visitors who rate."""

import logging
import random
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from common.domain.errors import QueueError, StoreRefused, StoreUnavailable
from common.domain.ticket import State, Turn
from common.operations import Operations
from common.operations.transaction import Clock, system_clock
from common.operations.transferring import To
from common.store.store import Store
from tests.durability.ledger import Entry, Ledger

Answer = TypeVar("Answer")
Place = str | Path
SERVICES = ("C1", "C2", "C3", "C4")
CLASSES = ("normal", "normal", "normal", "elderly", "with-infant")
COUNTERS = {"1": "S01", "2": "S02", "20": "S03", "41": "S04"}
PAUSE = 0.01  # seconds
_IS_TRIED = 60.0  # seconds in which a store must be back


class Worker:
    """A program with a ledger. Whatever dies, it asks again under the same request until it is told."""

    verbs: type[Operations] = Operations

    def __init__(self, place: Place, ledger: Path, clock: Clock) -> None:
        self.operations = patiently(lambda: self.verbs(Store.open(place).centre(), clock))
        self.ledger = Ledger(ledger, clock())
        self._name = ledger.stem

    def take_up(self) -> None:
        """After a death: what was told last is told again alike, and what was not told is asked again."""
        for entry in self.ledger.entries[-1:]:
            if not entry.answers or entry.answers[-1]:
                self._carry_out(entry)

    def ask(self, verb: str, **wanted: Any) -> list[Turn] | None:
        """The turns that the verb tells of; None when it is refused."""
        request = f"{self._name}-{len(self.ledger.entries)}"
        return self._carry_out(self.ledger.asks(request, verb, **wanted))

    def look(self, look: Callable[[Operations], Answer]) -> Answer:
        return patiently(lambda: look(self.operations))

    def _carry_out(self, entry: Entry) -> list[Turn] | None:
        try:
            turns = patiently(lambda: carry_out(self.operations, entry))
        except QueueError:
            turns = None
        entry.answers.append(self.ledger.told(entry.request, turns))
        return turns


def carry_out(operations: Operations, entry: Entry) -> list[Turn]:
    wanted = {name: To(service=value) if name == "to" else value for name, value in entry.wanted.items()}
    told = getattr(operations, entry.verb)(**wanted, request=entry.request)
    if told is None:
        return []
    return told if isinstance(told, list) else [told]


def patiently(work: Callable[[], Answer]) -> Answer:
    """Waits while waiting helps; that it does not must never be said of a server that restarts."""
    deadline = time.monotonic() + _IS_TRIED
    while True:
        try:
            return work()
        except StoreRefused:
            raise
        except StoreUnavailable:
            if time.monotonic() > deadline:
                raise
            time.sleep(PAUSE)


def kiosk(worker: Worker) -> None:
    worker.ask("issue", service=random.choice(SERVICES), language="ar", priority=random.choice(CLASSES))


def counter(worker: Worker, number: str) -> None:
    turn = worker.look(lambda operations: operations.turn_at(number))
    if turn is None:
        _call(worker, number)
    elif turn.step.state is State.CALLED:
        _act(worker, number, turn, random.choice(("start",) * 6 + ("recall", "no_show", "undo")))
    else:
        _act(worker, number, turn, random.choice(("finish",) * 6 + ("transfer", "undo")))


def _call(worker: Worker, number: str) -> None:
    if random.random() < 0.1:
        worker.ask("undo", counter=number)
    elif not worker.ask("call_next", counter=number):
        time.sleep(PAUSE)


def _act(worker: Worker, number: str, turn: Turn, verb: str) -> None:
    step = {} if verb == "undo" else {"step": turn.step.id}
    to = {"to": random.choice(SERVICES)} if verb == "transfer" else {}
    worker.ask(verb, counter=number, **step, **to)


def rater(worker: Worker) -> None:
    for number in COUNTERS:
        turn = worker.look(lambda operations, number=number: operations.unrated(number, 0))  # type: ignore[misc]
        if turn:
            worker.ask("rate", step=turn.step.id, score=random.randint(1, 5))
    time.sleep(PAUSE)


ROLES = {"kiosk": kiosk, "rater": rater}


def work(role: str, kind: type[Worker], place: Place, ledger: Path, shift: timedelta) -> None:
    """Until killed. A role is `kiosk`, `rater`, or a counter's number. `shift`: how far its clock is behind ours."""
    logging.getLogger("psycopg").setLevel(logging.ERROR)  # it warns of each connection that breaks
    worker = kind(place, ledger, behind(shift))
    if role in COUNTERS:
        patiently(lambda: worker.operations.open_counter(role, COUNTERS[role]))
    worker.take_up()
    act: Callable[[Worker], None] = ROLES.get(role) or partial(counter, number=role)
    while True:
        act(worker)


def behind(shift: timedelta) -> Clock:
    """The time now, moved into the middle of a working day: midnight has tests of its own."""

    def clock() -> datetime:
        return system_clock() - shift

    return clock
