"""What a program waits for when it starts, and a board each time that something happens, in a store with years."""

import statistics
import time
from collections.abc import Callable, Iterator

from benchmarks.ground import Address, milliseconds, percentile, verbs_at
from common.domain.ticket import State
from common.operations import Operations
from common.store.store import Store

TIMES = 50
LONGEST = 5.0  # seconds of each
LINES = 8
CALLED = "1"


def measure(address: Address) -> Iterator[dict[str, float]]:
    yield _figures("open", lambda: _open(address))
    with verbs_at(address) as operations:
        yield _figures("board_of_the_morning", lambda: operations.board(LINES))  # nobody was called today yet
        _call_some(operations)
        yield _figures("board", lambda: operations.board(LINES))


def _open(address: Address) -> None:
    store = Store.open(address)
    store.centre()
    store.close()


def _call_some(operations: Operations) -> None:
    operations.open_counter(CALLED, "S01")
    for _ in range(LINES):
        turn = operations.call_next(CALLED)
        if turn and turn.step.state is State.CALLED:
            operations.start(CALLED, turn.step.id)
        if turn:
            operations.finish(CALLED, turn.step.id)


def _figures(name: str, work: Callable[[], object]) -> dict[str, float]:
    end, times = time.monotonic() + LONGEST, [milliseconds(work)]
    while len(times) < TIMES and time.monotonic() < end:
        times.append(milliseconds(work))
    return {f"{name}_ms": round(statistics.median(times), 2), f"{name}_p99_ms": round(percentile(times, 99), 2)}
