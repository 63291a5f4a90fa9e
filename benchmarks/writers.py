"""Eight programs that write as fast as they can, on idle cores and on cores that others have taken as well."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from benchmarks.ground import Address, Ground, milliseconds, operations_at
from common.domain.errors import DawrError

WRITERS = 8
SECONDS = 8.0


def measure(ground: Ground) -> Iterator[dict[str, float]]:
    """`writers_fairness`: the most commits of a writer by the fewest of another, on the worse of both."""
    alone = _figures(_run(ground.new()))
    with _taken_cores():
        beside = _figures(_run(ground.new()))
    names: dict[str, Callable[[tuple[float, float]], float]] = {
        "writers_fairness": max,
        "writers_errors": sum,
        "writers_longest_ms": max,
        "writers_per_second": min,
    }
    yield {name: round(worse((alone[name], beside[name])), 2) for name, worse in names.items()}
    yield {"writers_alone_fairness": round(alone["writers_fairness"], 2)}


def _run(address: Address) -> list[dict[str, float]]:
    """What each has told of itself."""
    program = [sys.executable, "-m", __name__, str(address), str(SECONDS)]
    writers = [
        subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(WRITERS)
    ]
    for writer in writers:
        (writer.stdout or sys.stdin).readline()  # it is ready
    for writer in writers:
        (writer.stdin or sys.stdout).write("go\n")
        (writer.stdin or sys.stdout).flush()
    return [json.loads(writer.communicate()[0]) for writer in writers]


def _figures(told: list[dict[str, float]]) -> dict[str, float]:
    commits = [one["commits"] for one in told]
    return {
        "writers_fairness": max(commits) / max(1, min(commits)),
        "writers_errors": sum(one["errors"] for one in told),
        "writers_longest_ms": max(one["longest"] for one in told),
        "writers_per_second": sum(commits) / SECONDS,
    }


@contextmanager
def _taken_cores() -> Iterator[None]:
    program = [sys.executable, "-c", "import os\nwhile os.getppid() != 1: pass"]
    takers = [subprocess.Popen(program) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for taker in takers:
            taker.kill()
            taker.wait()


def _write(address: Address, seconds: float) -> dict[str, float]:
    operations = operations_at(address)
    print("ready", flush=True)
    sys.stdin.readline()
    times: list[float] = []
    errors, end = 0, time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            times.append(milliseconds(lambda: operations.issue("C1", language="ar")))
        except DawrError:
            errors += 1
    return {"commits": len(times), "errors": errors, "longest": max(times, default=0.0)}


if __name__ == "__main__":
    print(json.dumps(_write(sys.argv[1], float(sys.argv[2]))))
