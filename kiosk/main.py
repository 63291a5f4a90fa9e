"""The kiosk, put together."""

from PySide6.QtCore import QSize, QTimer

from common.away.folder import LocalFolder
from common.away.journal_file import JournalFile
from common.language.translation import ScreenTranslator
from common.operations.transaction import Clock, system_clock
from common.printing.address import open_printer
from common.qt.app import load_window
from common.qt.runtime import open_runtime
from common.qt.worker import Worker
from common.settings import Settings
from kiosk.guard import Guard
from kiosk.office import Office
from kiosk.reserve import Reserve
from kiosk.viewmodel import KioskViewModel

TICK = 500  # milliseconds
WINDOW = QSize(576, 1024)  # where the kiosk does not fill the screen


class KioskApp:
    def __init__(self, settings: Settings, translator: ScreenTranslator, clock: Clock = system_clock) -> None:
        printer = open_printer(settings.printer, settings.paper_dots)
        journal = JournalFile(LocalFolder(settings.local), settings.centre, settings.device, clock)
        journal.drop_old()
        self.runtime = open_runtime(settings, clock, kind="kiosk", known=journal.profile)
        self.paper = Worker()
        operations, store = self.runtime.operations, self.runtime.worker
        self.reserve = Reserve(journal, self.runtime.store, operations, store, settings.device)
        office = Office(operations, store, printer, self.paper, settings.device or None, self.reserve)
        self.view_model = KioskViewModel(operations, store, office, translator, settings)
        self._engine, self.window = load_window("Kiosk", translator, viewModel=self.view_model)
        self.window.resize(WINDOW)
        self._is_full = settings.full_screen
        self._guard = Guard(
            self.window,
            settings.screen_inches,
            touched=self.view_model.touched,
            scanned=self.view_model.scanned,
            face=self.view_model.face,
            is_locked=settings.full_screen,
        )
        self.runtime.feed.changed.connect(self.view_model.read)
        self.runtime.feed.live.connect(self.view_model.live)
        self._timer = QTimer(interval=TICK)
        self._timer.timeout.connect(self.view_model.tick)

    def show(self) -> None:
        (self.window.showFullScreen if self._is_full else self.window.show)()
        self.runtime.start()
        self.reserve.begin()
        self.view_model.read()
        self._timer.start()

    def close(self) -> None:
        """The only way out."""
        self._timer.stop()
        self.window.removeEventFilter(self._guard)
        self.window.close()
        del self.window
        del self._engine
        self.paper.close()
        self.runtime.close()
        self.reserve.close()
