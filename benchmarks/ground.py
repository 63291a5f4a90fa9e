"""A store to measure on, and how figures are drawn from times."""

import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from common.operations import Operations
from common.profiles.reader import read
from common.profiles.shipped import located
from common.store.store import Store


@contextmanager
def fresh_store() -> Iterator[Path]:
    """A store with the Madinah profile, on the disk that this program stands on."""
    with TemporaryDirectory(prefix="dawr-bench-") as folder:
        path = Path(folder) / "dawr.db"
        store = Store.create(path)
        store.profiles.save(read(located("madinah")))
        store.close()
        yield path


def operations_at(path: Path) -> Operations:
    return Operations(Store.open(path).centre())


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def percentile(times: list[float], percent: int) -> float:
    """Nearest rank."""
    ranked = sorted(times)
    return ranked[max(0, -(-len(ranked) * percent // 100) - 1)]


def ratio(ours: list[float], bare: list[float]) -> float:
    return round(statistics.median(ours) / statistics.median(bare), 2)
