"""Read the store again when it may have changed: one read under way, at most one more to come."""

from collections.abc import Callable
from typing import Generic, TypeVar

from common.domain.errors import DawrError
from common.qt.worker import Worker

Answer = TypeVar("Answer")


class Rereading(Generic[Answer]):
    def __init__(
        self,
        worker: Worker,
        look: Callable[[], Answer],
        then: Callable[[Answer], None],
        otherwise: Callable[[DawrError], None],
    ) -> None:
        self._worker, self._look, self._then, self._otherwise = worker, look, then, otherwise
        self._under_way = False
        self._again = False

    @property
    def is_settled(self) -> bool:
        """Whether what was read last is all there is to read."""
        return not self._under_way

    def ask(self) -> None:
        if self._under_way:
            self._again = True
            return
        self._under_way, self._again = True, False
        self._worker.run(self._look, self._read, self._failed)

    def _read(self, answer: Answer) -> None:
        self._under_way = False
        if self._again:
            self.ask()
        self._then(answer)

    def _failed(self, error: DawrError) -> None:
        self._under_way = False
        self._otherwise(error)
