"""Slow work off the GUI thread, answers on it. One thread, so work is done in the order in which it was asked for."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from common.domain.errors import DawrError

Answer = TypeVar("Answer")
_log = logging.getLogger(__name__)


class Worker(QObject):
    """Runs work in the background. `busy` is how many answers are still to come."""

    _answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.busy = 0
        self._is_closed = False
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[DawrError], None],
    ) -> None:
        """Do `work` in the background; then one of the two is called on this thread. A bug is raised on this thread.

        Whoever still asks after the close, such as a late signal of the feed, is not answered.
        """
        if self._is_closed:
            return
        self.busy += 1
        self._threads.submit(self._work, work, then, otherwise)

    def close(self) -> None:
        """Wait for what runs; answers that have not come yet are dropped."""
        self._threads.shutdown(wait=True, cancel_futures=True)
        self._is_closed = True

    def _work(
        self,
        work: Callable[[], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[DawrError], None],
    ) -> None:
        try:
            result = work()
        except DawrError as error:
            refused = error
            self._answered.emit(lambda: otherwise(refused))
        except Exception as bug:  # noqa: BLE001 - the one place where work's bugs cross threads
            _log.exception("a bug in background work")
            self._answered.emit(_raiser(bug))
        else:
            self._answered.emit(lambda: then(result))

    @Slot(object)
    def _deliver(self, answer: Callable[[], None]) -> None:
        self.busy -= 1
        if not self._is_closed:
            answer()


def _raiser(bug: Exception) -> Callable[[], None]:
    def raise_here() -> None:
        raise bug

    return raise_here
