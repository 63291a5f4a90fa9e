"""Many processes serve visits with journeys on one store: nobody twice, nobody lost, nobody stuck between two wings."""

import multiprocessing
import time
from collections import Counter
from pathlib import Path

import pytest

from common.domain.errors import QueueError
from common.domain.event import Kind
from common.operations import Operations
from common.store.store import Store
from tests.operations.hall import BACK_OFFICE, COMPREHENSIVE, DESK, SUPPORT, Hall

pytestmark = pytest.mark.heavy

VISITS = 60
PROGRAMS = (DESK, COMPREHENSIVE, SUPPORT, BACK_OFFICE, DESK, COMPREHENSIVE)
context = multiprocessing.get_context("spawn")


def serve_all(path: Path, counter: str) -> None:
    """Until nobody is left; two programs may sit at one counter and get into each other's way."""
    operations = Operations(Store.open(path).centre())
    deadline = time.monotonic() + 120
    while operations.balance().open and time.monotonic() < deadline:
        try:
            turn = operations.call_next(counter)
            if turn is None:
                time.sleep(0.002)
                continue
            if turn.step.state == "called":
                operations.start(counter, turn.step.id)
            operations.finish(counter, turn.step.id)
        except QueueError:
            time.sleep(0.002)


def test_processes_that_serve_journeys_call_every_step_once_and_end_every_visit(hall: Hall) -> None:
    path, day = hall.address, Operations(Store.open(hall.address).centre())
    for n in range(VISITS):
        service, also = (("A1", ("S1",)), ("B1", ()), ("S1", ("P1", "A1")))[n % 3 if n < 9 else n % 2 * 2]
        day.issue(service, language="ar", also=also, priority="elderly" if n % 4 == 0 else "normal")
    processes = [context.Process(target=serve_all, args=(path, counter)) for counter in PROGRAMS]
    for process in processes:
        process.start()
    for process in processes:
        process.join(timeout=180)
    assert [process.exitcode for process in processes] == [0] * len(PROGRAMS)
    assert (day.balance().served, day.balance().open, day.balance().holds) == (VISITS, 0, True)
    store = Store.open(path)
    calls = Counter(
        event.happening.step for event in store.centre().events.all() if event.happening.kind is Kind.CALLED
    )
    assert set(calls.values()) == {1}
    assert set(calls) == set(store.centre().tickets.steps())
    assert store.centre().verify() is None
    assert store.faults() == []
    journeys = {"A1": 3, "B1": 2, "S1": 1, "P1": 1}
    for ticket in store.centre().tickets.tickets():
        steps = store.centre().tickets.of_ticket(ticket.id)
        assert len(steps) == sum(journeys[service] for service in ticket.errands)
