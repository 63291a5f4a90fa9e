"""The sound of a call. A machine without a loudspeaker or a sound server shows its calls in silence, and says so."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

from common.domain.health import Condition
from common.qt.app import file_url

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

_log = logging.getLogger(__name__)


class SoundState(StrEnum):
    OFF = "off"  # by the settings
    UNKNOWN = "unknown"  # not looked yet
    SILENT = "silent"  # there is nothing to play on
    READY = "ready"


FARES = {
    SoundState.OFF: Condition.OK,
    SoundState.UNKNOWN: Condition.UNKNOWN,
    SoundState.SILENT: Condition.MISSING,
    SoundState.READY: Condition.OK,
}


class Chime:
    """`prepare` after the first frame: to load Qt's multimedia takes a while. `fared` is told how the sound fares."""

    def __init__(self, *, wanted: bool, fared: Callable[[Condition], None] = lambda _: None) -> None:
        self._fared = fared
        self.state = SoundState.UNKNOWN if wanted else SoundState.OFF
        self._effects: dict[str, QSoundEffect] = {}

    def prepare(self) -> None:
        """Look for a loudspeaker, and make the sounds ready if there is one. It may be switched on later."""
        if self.state in (SoundState.OFF, SoundState.READY):
            return
        with _complaints_logged():
            self._effects = _effects()
        self.state = SoundState.READY if self._effects else SoundState.SILENT
        self._fared(FARES[self.state])

    def ring(self, *, recall: bool) -> None:
        self.prepare()
        if self.state is SoundState.READY:
            self._effects["recall" if recall else "chime"].play()


def _effects() -> dict[str, "QSoundEffect"]:
    from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415 - not before the first frame

    if not QMediaDevices.audioOutputs():
        return {}
    effects = {name: QSoundEffect() for name in ("chime", "recall")}
    for name, effect in effects.items():
        effect.setSource(file_url("sounds", f"{name}.wav"))
    return effects


@contextmanager
def _complaints_logged() -> Iterator[None]:
    """Qt grumbles on the terminal about every sound library that is not there; that is no fault of this machine."""
    before = qInstallMessageHandler(_note)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _note(_kind: QtMsgType, _context: object, message: str | None) -> None:
    _log.debug("%s", message)
