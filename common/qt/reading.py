"""Read the store again when it may have changed: one read under way, and at most one more to come."""

from collections.abc import Callable
from typing import Generic, TypeVar

from common.domain.errors import DawrError
from common.qt.worker import Worker

Answer = TypeVar("Answer")


class Reading(Generic[Answer]):
    def __init__(
        self,
        worker: Worker,
        read: Callable[[], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[DawrError], None],
    ) -> None:
        self._worker, self._read = worker, read
        self._then, self._otherwise = then, otherwise
        self._is_reading = self._is_wanted = False

    def ask(self) -> None:
        """Soon `then` is called with what is true now, or `otherwise` with what stands in the way."""
        self._is_wanted = True
        self._go()

    @property
    def is_settled(self) -> bool:
        """Whether what was read last is all there is to read."""
        return not self._is_reading

    def _go(self) -> None:
        if self._is_wanted and not self._is_reading:
            self._is_wanted, self._is_reading = False, True
            self._worker.run(self._read, self._read_well, self._failed)

    def _read_well(self, answer: Answer) -> None:
        self._is_reading = False
        self._go()
        self._then(answer)

    def _failed(self, error: DawrError) -> None:
        self._is_reading = False
        self._go()
        self._otherwise(error)
