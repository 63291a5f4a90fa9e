"""What a program costs that watches a store in which nothing happens."""

import subprocess
import sys
import time

from benchmarks.ground import CENTRE, Address
from common.store.store import Store

SECONDS = 20.0


def measure(address: Address) -> dict[str, float]:
    """Of one core, in user and system mode."""
    program = [sys.executable, "-m", __name__, str(address), str(SECONDS)]
    told = subprocess.run(program, stdout=subprocess.PIPE, text=True, check=True)
    return {"idle_cpu_percent": round(float(told.stdout), 3)}


def _watch(address: Address, seconds: float) -> float:
    watch = Store.open(address).watch(CENTRE)
    began, used = time.monotonic(), time.process_time()
    while time.monotonic() < began + seconds:
        watch.wait()
    return 100 * (time.process_time() - used) / (time.monotonic() - began)


if __name__ == "__main__":
    print(_watch(sys.argv[1], float(sys.argv[2])))
