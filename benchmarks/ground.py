"""Where is measured: stores in a folder, or on a PostgreSQL of our own; and how figures are drawn from times."""

import shutil
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

import psycopg

from benchmarks.driver import Driver, FileDriver, ServerDriver
from common.operations import Operations
from common.profiles.reader import read
from common.profiles.shipped import located
from common.store.store import Store
from installer.server import Server

CENTRE = "CSC-1"
Address = str | Path


class Ground(Protocol):
    """Stores with the Madinah profile, all gone with it."""

    suffix: str
    """Of the keys of its figures."""
    after_filling: str
    """A statement: the settings of the file again; or what a server does by itself some minutes later."""

    def new(self) -> Address: ...

    def copy(self, address: Address) -> Address:
        """Another store alike, on which nothing is open."""

    def bare(self, address: Address) -> Driver:
        """The bare driver on it, with the store's own durability."""

    def filler(self, address: Address) -> Driver:
        """The same, fast and careless."""


class Folder:
    """A Ground of files, on the disk that this program's temporary files are on."""

    suffix = ""
    after_filling = "PRAGMA journal_mode = WAL"

    def __init__(self, folder: Path) -> None:
        self._names = (folder / f"dawr-{number}.db" for number in count(1))

    def new(self) -> Address:
        return _made(next(self._names))

    def copy(self, address: Address) -> Address:
        return shutil.copy(address, next(self._names))

    def bare(self, address: Address) -> Driver:
        return FileDriver(address, "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON")

    def filler(self, address: Address) -> Driver:
        return FileDriver(address, "synchronous = OFF", "journal_mode = OFF", "cache_size = -1000000")


class OnServer:
    """A Ground of databases on a server as PostgreSQL ships it: every commit is on the disk before it is told."""

    suffix = "_pg"
    after_filling = "VACUUM ANALYZE"

    def __init__(self, server: Server) -> None:
        self._server = server
        self._names = (f"dawr_{number}" for number in count(1))

    def new(self) -> Address:
        return _made(self._database("template1"))

    def copy(self, address: Address) -> Address:
        return self._database(str(address).rpartition("/")[2])

    def bare(self, address: Address) -> Driver:
        return ServerDriver(address)

    def filler(self, address: Address) -> Driver:
        return ServerDriver(address, "session_replication_role=replica")

    def _database(self, like: str) -> str:
        name = next(self._names)
        with psycopg.connect(self._server.address(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {like} STRATEGY file_copy")
        return self._server.address(name)


@contextmanager
def folder() -> Iterator[Folder]:
    with TemporaryDirectory(prefix="dawr-bench-") as path:
        yield Folder(Path(path))


@contextmanager
def server() -> Iterator[OnServer]:
    with Server() as running:
        yield OnServer(running)


@contextmanager
def fresh_store() -> Iterator[Path]:
    """One file."""
    with folder() as ground:
        yield Path(ground.new())


@contextmanager
def verbs_at(address: Address) -> Iterator[Operations]:
    store = Store.open(address)
    yield Operations(store.centre())
    store.close()


def operations_at(address: Address) -> Operations:
    """For as long as this program runs."""
    return Operations(Store.open(address).centre())


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


def _made(address: Address) -> Address:
    store = Store.create(address)
    store.profiles.save(read(located("madinah")))
    store.close()
    return address
