"""The store is away, and this machine has not seen it yet: a calm screen, until it answers and the app can begin."""

import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from common.domain.errors import DawrError, StoreRefused, StoreUnavailable
from common.language.translation import ScreenTranslator
from common.qt.app import load_window
from common.qt.worker import Worker
from common.settings import Settings
from common.store.store import Store

ASK_EVERY = 2000  # milliseconds between an answer and the next question
ANSWERS = 99  # how the waiting ends well; else with the exit code of what ended it
_log = logging.getLogger(__name__)

Made = TypeVar("Made")


def made(make: Callable[[], Made], qt: QGuiApplication, translator: ScreenTranslator, settings: Settings) -> Made | int:
    """The app, as soon as it can be made; or the exit code, if people did not wait for it.

    Raises what waiting will not mend: StoreRefused, SettingsError.
    """
    while True:
        try:
            return make()
        except StoreRefused:
            raise
        except StoreUnavailable as fault:
            _log.warning("%s", fault)
            code = _wait(qt, translator, settings)
            if code != ANSWERS:
                return code


def _wait(qt: QGuiApplication, translator: ScreenTranslator, settings: Settings) -> int:
    engine, window = load_window("OutOfService", translator, "Waiting")
    window.showFullScreen() if settings.full_screen else window.show()
    question = _Question(settings.store, lambda: qt.exit(ANSWERS))
    code = qt.exec()
    question.close()
    window.close()
    del engine
    return code


class _Question:
    """Whether the store answers, asked in the background again and again."""

    def __init__(self, store: str, answered: Callable[[], None]) -> None:
        self._store, self._answered = store, answered
        self._worker = Worker()
        self._pause = QTimer(singleShot=True, interval=ASK_EVERY)
        self._pause.timeout.connect(self._ask)
        self._ask()

    def close(self) -> None:
        self._pause.stop()
        self._worker.close()

    def _ask(self) -> None:
        self._worker.run(lambda: Store.open(self._store).close(), lambda _: self._answered(), self._unanswered)

    def _unanswered(self, fault: DawrError) -> None:
        """What waiting will not mend is told by the app itself."""
        if isinstance(fault, StoreRefused):
            self._answered()
        else:
            self._pause.start()
