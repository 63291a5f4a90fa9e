"""The kiosk, put together."""

from functools import partial

from PySide6.QtCore import QSize, QTimer

from common.away.folder import LocalFolder
from common.away.journal_file import JournalFile
from common.away.trusted import Trusted
from common.domain.health import Condition, Part
from common.language.translation import ScreenTranslator
from common.operations import Operations
from common.operations.speaking import Speaker
from common.operations.transaction import Clock, system_clock
from common.printing.address import open_printers
from common.qt.app import load_window
from common.qt.devices import Devices
from common.qt.heartbeat import Heartbeat
from common.qt.runtime import open_runtime
from common.qt.worker import Worker
from common.settings import Settings
from common.store.store import Store
from kiosk.examiner import Examiner
from kiosk.guard import Guard
from kiosk.ledger import Ledger, Opened
from kiosk.office import Office
from kiosk.paper_desk import PaperDesk
from kiosk.reserve import Reserve
from kiosk.viewmodel import KioskViewModel

TICK = 500  # milliseconds
WINDOW = QSize(576, 1024)  # where the kiosk does not fill the screen


class KioskApp:
    def __init__(self, settings: Settings, translator: ScreenTranslator, clock: Clock = system_clock) -> None:
        printer = open_printers(settings.printer, settings.fallback_printer, settings.paper_dots)
        self.devices = Devices(settings)
        folder = LocalFolder(settings.local)
        journal = JournalFile(folder, settings.centre, settings.device, clock)
        journal.drop_old()
        self.runtime = open_runtime(settings, clock, kind="kiosk", known=journal.profile)
        operations, store = self.runtime.operations, self.runtime.worker
        self.reserve = Reserve(journal, self.runtime.store, operations, store, settings.device)
        centre = operations.profile.code
        ledgers = _ledger_of_store(settings.store, centre, clock), _ledger_of_journal(self.reserve)
        self.desk = PaperDesk(printer, *ledgers)
        office = Office(operations, store, settings.device or None, self.reserve, self.desk)
        self.examiner = Examiner(office, Trusted(folder, centre))
        self.view_model = KioskViewModel(operations, store, office, self.examiner, translator, settings)
        self.heartbeat = Heartbeat(store, Speaker(operations).report, settings.device)
        self._is_full = settings.full_screen
        self._load_window(translator, settings.screen_inches)
        self._connect()
        self._timer = QTimer(interval=TICK)
        self._timer.timeout.connect(self.view_model.tick)

    @property
    def paper(self) -> Worker:
        """The printer's own."""
        return self.desk.worker

    def _load_window(self, translator: ScreenTranslator, inches: float) -> None:
        self._engine, self.window = load_window("Kiosk", translator, viewModel=self.view_model)
        self.window.resize(WINDOW)
        self._guard = Guard(
            self.window,
            inches,
            touched=self.view_model.touched,
            scanned=self.view_model.scanned,
            face=self.view_model.face,
            is_locked=self._is_full,
        )

    def _connect(self) -> None:
        self.runtime.feed.changed.connect(self.view_model.read)
        self.runtime.feed.live.connect(self.view_model.live)
        self.devices.scanned.connect(self.view_model.scanned)
        self.devices.help_asked.connect(self.view_model.help_pressed)
        self.devices.fared.connect(self.heartbeat.fares)
        self.view_model.fared.connect(self.heartbeat.fares)
        self.reserve.fared = partial(self.heartbeat.fares, Part.NUMBERS)

    def show(self) -> None:
        (self.window.showFullScreen if self._is_full else self.window.show)()
        self.runtime.start()
        self.reserve.begin()
        self.view_model.read()
        self.view_model.attend()
        self.devices.start()
        if self.desk.prints:
            self.heartbeat.fares(Part.PRINTER, Condition.UNKNOWN)
        self.heartbeat.start()
        self._timer.start()

    def close(self) -> None:
        """The only way out."""
        self._timer.stop()
        self.devices.close()
        self.heartbeat.close()
        self.view_model.close()
        self.window.removeEventFilter(self._guard)
        self.window.close()
        del self.window
        del self._engine
        self.desk.close()
        self.examiner.close()
        self.runtime.close()
        self.reserve.close()


def _ledger_of_store(address: str, centre: str, clock: Clock) -> Ledger:
    def opened() -> Opened:
        store = Store.open(address)
        return Opened(Operations(store.centre(centre), clock), store.close)

    return Ledger(opened, is_away=False)


def _ledger_of_journal(reserve: Reserve) -> Ledger:
    def opened() -> Opened:
        journal = reserve.opened()
        return Opened(journal, journal.close)

    return Ledger(opened, is_away=True)
