"""Eight programs that write as fast as they can, on idle cores and on cores that others have taken as well."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.ground import Address, Ground, milliseconds, operations_at
from common.domain.errors import DawrError

WRITERS = 8
SECONDS = 8.0


def measure(ground: Ground) -> Iterator[dict[str, float]]:
    """`fairness`: the most commits of a writer by the fewest of another."""
    yield _figures("writers", _run(ground.new()))
    with _taken_cores():
        yield _figures("writers_on_taken_cores", _run(ground.new()))


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


def _figures(name: str, told: list[dict[str, float]]) -> dict[str, float]:
    commits = [one["commits"] for one in told]
    return {
        f"{name}_fairness": round(max(commits) / max(1, min(commits)), 2),
        f"{name}_errors": sum(one["errors"] for one in told),
        f"{name}_longest_ms": round(max(one["longest"] for one in told), 1),
        f"{name}_per_second": round(sum(commits) / SECONDS, 1),
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
