"""From a call in one process to its row on the board of another: the verb, its commit and the look are all in it."""

import random
import subprocess
import sys
import time

from benchmarks.ground import Address, operations_at, percentile, verbs_at
from common.operations import Operations
from common.store.store import Store

CALLS = 400
MEAN_GAP = 0.03  # seconds


def measure(address: Address) -> dict[str, float]:
    """Of a store in which visitors wait, and whose rows its server has counted before."""
    with verbs_at(address) as operations:
        operations.open_counter("1", "S01")
        called, seen = _call_and_watch(address, operations)
    delays = [(seen[number] - moment) * 1000 for number, moment in called.items()]
    return {"feed_p50_ms": round(percentile(delays, 50), 2), "feed_p99_ms": round(percentile(delays, 99), 2)}


def _call_and_watch(address: Address, operations: Operations) -> tuple[dict[str, float], dict[str, float]]:
    """Ticket number to the moment its call began, and to the moment it was on the other's board.

    Not from when the verb is done: the other may have seen the commit by then.
    """
    program = [sys.executable, "-m", __name__, str(address), str(CALLS)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as watcher:
        assert watcher.stdout is not None  # noqa: S101 - narrows the type
        watcher.stdout.readline()
        called = dict(_call(operations) for _ in range(CALLS))
        seen = dict(line.split() for line in watcher.stdout)
    return called, {number: float(moment) for number, moment in seen.items()}


def _call(operations: Operations) -> tuple[str, float]:
    time.sleep(random.expovariate(1 / MEAN_GAP))
    moment = time.monotonic()
    turn = operations.call_next("1")
    assert turn is not None  # noqa: S101 - narrows the type
    operations.start("1", turn.step.id)
    operations.finish("1", turn.step.id)
    return turn.ticket.number, moment


def _watch(address: Address, calls: int) -> None:
    operations = operations_at(address)
    watch = Store.open(address).watch(operations.profile.code)
    print("watching", flush=True)
    shown: set[str] = set()
    while len(shown) < calls:
        watch.wait()
        numbers = {turn.ticket.number for turn in operations.board(8)} - shown
        moment = time.monotonic()
        for number in numbers:
            print(number, moment)
        shown |= numbers


if __name__ == "__main__":
    _watch(sys.argv[1], int(sys.argv[2]))
