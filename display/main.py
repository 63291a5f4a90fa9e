"""The wall display: what it is made of."""

from functools import partial

import shiboken6
from PySide6.QtCore import QSize, Qt

from common.away.folder import LocalFolder
from common.away.known import Known
from common.domain.health import Part
from common.language.translation import ScreenTranslator
from common.operations.speaking import Speaker
from common.operations.transaction import Clock, system_clock
from common.qt.app import load_window
from common.qt.heartbeat import Heartbeat
from common.qt.runtime import open_runtime
from common.settings import Settings
from display.chime import Chime
from display.kept import Keeper
from display.viewmodel import DisplayViewModel

IN_A_WINDOW = QSize(1280, 720)


class DisplayApp:
    """Made, shown, closed. StoreRefused or SettingsError tells what keeps it from being made.

    StoreUnavailable: the store is away, and this machine has never known it.
    """

    def __init__(self, settings: Settings, translator: ScreenTranslator, clock: Clock = system_clock) -> None:
        self._settings = settings
        local = LocalFolder(settings.local)
        known = Known(local, settings.store, settings.centre)
        self.runtime = open_runtime(settings, clock, kind="display", known=known.profile)
        place = local.place("board", self.runtime.operations.profile.code, settings.device, "json")
        self.keeper = Keeper(local, place, known)
        self._heartbeat = Heartbeat(self.runtime.worker, Speaker(self.runtime.operations).report, settings.device)
        self.chime = Chime(wanted=settings.sound, fared=partial(self._heartbeat.fares, Part.SOUND))
        self.view_model = DisplayViewModel(self.runtime, self.keeper, settings, self.chime)
        self._engine, self.window = load_window("Display", translator, viewModel=self.view_model)
        self.window.resize(IN_A_WINDOW)
        self.view_model.start()

    def show(self) -> None:
        if self._settings.full_screen:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            self.window.showFullScreen()
        else:
            self.window.show()
        self._heartbeat.start()

    def close(self) -> None:
        self._heartbeat.close()
        self.view_model.stop()
        shiboken6.delete(self._engine)
        self.keeper.worker.close()
        self.runtime.close()
