"""Keeps the waits that the wall shows: asked for once a minute, and while the estimator still reads the last days."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from common.domain.errors import DawrError
from common.domain.forecast import Outlook, WaitRange
from common.operations import Operations
from common.qt.worker import Worker
from display.waits import steadied

ASK_EVERY = timedelta(minutes=1)


class Waiting:
    """`ranges` are by service; empty until they can be told."""

    def __init__(self, operations: Operations, worker: Worker) -> None:
        self._operations, self._worker = operations, worker
        self.ranges: Mapping[str, WaitRange] = {}
        self._asked_at: datetime | None = None
        self._waits = False

    def tick(self, now: datetime) -> None:
        at = self._asked_at
        if not self._waits and (at is None or not at <= now < at + ASK_EVERY):
            self._asked_at, self._waits = now, True
            self._worker.run(self._operations.outlooks, self._on_told, self._on_silence)

    def _on_told(self, told: Mapping[str, Outlook]) -> None:
        self._waits = False
        self.ranges = steadied(self.ranges, told)
        if not told:
            self._asked_at = None

    def _on_silence(self, _error: DawrError) -> None:
        """The wall says itself that it is not live."""
        self._waits = False
