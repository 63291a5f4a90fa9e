"""Tells the GUI that the store changed, and whether it answers at all."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from common.domain.errors import StoreUnavailable
from common.store.engine import Watch

RETRY_AFTER = 1.0  # seconds


class Feed(QObject):
    """A thread that waits for commits. `changed` comes after each; `live` when the store falls silent or is back."""

    changed = Signal()
    live = Signal(bool)

    def __init__(self, open_watch: Callable[[], Watch]) -> None:
        super().__init__()
        self._open_watch = open_watch
        self._stopping = threading.Event()
        self._watch: Watch | None = None
        self._is_live = True
        self._thread = threading.Thread(target=self._run, name="feed", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        self._stopping.set()
        if self._watch is not None:
            self._watch.wake()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._wait()
            except StoreUnavailable:
                self._drop_watch()
                self._tell(is_live=False)
                self._stopping.wait(RETRY_AFTER)
        self._drop_watch()

    def _wait(self) -> None:
        if self._watch is None:
            self._watch = self._open_watch()
            self._tell(is_live=True)
            self._emit_changed()
        if self._watch.wait():
            self._emit_changed()

    def _tell(self, *, is_live: bool) -> None:
        if is_live != self._is_live and not self._stopping.is_set():
            self._is_live = is_live
            self.live.emit(is_live)

    def _emit_changed(self) -> None:
        if not self._stopping.is_set():
            self.changed.emit()

    def _drop_watch(self) -> None:
        if self._watch is not None:
            self._watch.close()
            self._watch = None
