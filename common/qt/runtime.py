"""What every app is built on: the open store with its verbs, the worker that runs them, and the feed of changes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from common.operations import Operations
from common.operations.transaction import Clock, system_clock
from common.qt.feed import Feed
from common.qt.worker import Worker
from common.settings import Settings
from common.store.feed import Watch
from common.store.store import Store


@dataclass
class Runtime:
    """Made by `open_runtime`; `close` it when the app ends."""

    operations: Operations
    worker: Worker
    feed: Feed
    store: Store

    def close(self) -> None:
        self.feed.close()
        self.worker.close()
        self.store.close()


def open_runtime(settings: Settings, clock: Clock = system_clock) -> Runtime:
    """Open the store of the settings; StoreRefused tells what is wrong with it."""
    path = Path(settings.store)
    store = Store.open(path)
    centre = store.centre(settings.centre or None)
    return Runtime(Operations(centre, clock), Worker(), Feed(_watcher(path)), store)


def _watcher(path: Path) -> Callable[[], Watch]:
    """The feed opens a store of its own: a connection is silent about what it commits itself."""
    return lambda: Store.open(path).watch()
