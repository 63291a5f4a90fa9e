"""A question to the store whose answer may come too late: a visitor is not left standing before a silent screen."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QTimer

from common.domain.errors import DawrError, StoreUnavailable
from common.domain.wording import Wording

Answer = TypeVar("Answer")
PATIENCE = 3.0  # seconds; with what is then done here a ticket is out within five
_SILENT = Wording("لم يجب مخزن التذاكر في الوقت المناسب.", "The ticket store did not answer in time.")


class Question(Generic[Answer]):
    """Answered once: by the store, or by the end of patience. What the store says after that is not listened to."""

    def __init__(self, then: Callable[[Answer], None], otherwise: Callable[[DawrError], None]) -> None:
        self._then, self._otherwise = then, otherwise
        self._is_open = True
        self._timer = QTimer(singleShot=True, interval=int(PATIENCE * 1000))
        self._timer.timeout.connect(lambda: self.fail(StoreUnavailable(_SILENT)))
        self._timer.start()

    def asked(self, work: Callable[[], Answer]) -> Callable[[], Answer]:
        """The work for the background; left undone when its turn comes too late."""

        def in_time() -> Answer:
            if not self._is_open:
                raise StoreUnavailable(_SILENT)
            return work()

        return in_time

    def answer(self, answer: Answer) -> None:
        if self._settle():
            self._then(answer)

    def fail(self, error: DawrError) -> None:
        if self._settle():
            self._otherwise(error)

    def _settle(self) -> bool:
        was_open, self._is_open = self._is_open, False
        self._timer.stop()
        return was_open
