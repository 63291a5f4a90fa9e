"""The counter's composition: settings, store, view-models, and the three windows."""

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from common.away.acts import Acts
from common.away.folder import LocalFolder
from common.away.known import Known
from common.away.lines import Lines
from common.domain.health import counter_place
from common.language.translation import ScreenTranslator
from common.operations.transaction import Clock, system_clock
from common.qt.app import load_window
from common.qt.devices import Devices
from common.qt.heartbeat import Heartbeat
from common.qt.runtime import Runtime, open_runtime
from common.settings import Settings
from counter.away import Away
from counter.board import DeviceBoard
from counter.document_office import DocumentOffice
from counter.documents import Documents
from counter.help_calls import HelpCalls
from counter.machine import Machine
from counter.rating import RatingViewModel
from counter.reception import Reception
from counter.reception_office import Office
from counter.sheets import Kind
from counter.viewmodel import CounterViewModel

TICK = 500  # milliseconds
DESK, DESK_AT_LEAST = QSize(1366, 768), QSize(1180, 700)
TABLET, TABLET_INCHES = QSize(1280, 800), 10.1


class CounterApp:
    """The desk and its mini bar share an engine; the rating window, on a screen of another scale, has its own."""

    def __init__(self, settings: Settings, translator: ScreenTranslator, clock: Clock = system_clock) -> None:
        self._settings = settings
        local = LocalFolder(settings.local)
        known = Known(local, settings.store, settings.centre)
        self.runtime = open_runtime(settings, clock, known=known.profile)
        self.away = _away(self.runtime, local, known, settings.counter)
        self.view_model = vm = CounterViewModel(self.runtime, self.away, translator, settings)
        self.rating = RatingViewModel(self.runtime, self.away, translator, settings)
        self.documents_office = DocumentOffice(self.runtime.operations, self.runtime.worker, settings)
        self.documents = Documents(self.runtime.operations, vm, self.documents_office)
        self.board, self.help_calls = DeviceBoard(self.runtime, vm), HelpCalls(self.runtime, vm)
        vm.sheet.put_panel(Kind.DOCUMENTS, self.documents)  # type: ignore[attr-defined]
        vm.sheet.put_panel(Kind.DEVICES, self.board)  # type: ignore[attr-defined]
        self.machine = self._machine(settings, clock)
        self._office = Office(self.runtime, settings)
        self.reception = Reception(self.runtime, vm, self._office, settings)
        self._load_desk(translator)
        self._load_rating(translator)
        self._timer = QTimer(vm, interval=TICK)
        self._timer.timeout.connect(self.tick)

    def tick(self) -> None:
        self.view_model.tick()
        self.rating.tick()

    def show(self) -> None:
        """The rating window fills the second screen, where there is one: it faces the visitor."""
        *_, last = screens = QGuiApplication.screens()
        self.rating_window.setScreen(last)
        fills = self._settings.full_screen and len(screens) > 1
        self.rating_window.showFullScreen() if fills else self.rating_window.show()
        self.window.showMaximized() if self._settings.full_screen else self.window.show()
        self.runtime.start()
        self.machine.start()
        self._timer.start()

    def _load_desk(self, translator: ScreenTranslator) -> None:
        self._engine, self.window = load_window(
            "Counter", translator, viewModel=self.view_model, reception=self.reception, usual=DESK,
            documents=self.documents, board=self.board, helpCalls=self.help_calls,
        )  # fmt: skip
        self.mini_bar = self.window.findChild(QQuickWindow, "mini-bar")
        self.window.resize(DESK)
        self.window.setMinimumSize(DESK_AT_LEAST)

    def _load_rating(self, translator: ScreenTranslator) -> None:
        desk = self.view_model
        self._rating_engine, self.rating_window = load_window(
            "Counter", translator, "RatingWindow", viewModel=self.rating, desk=desk, inches=TABLET_INCHES
        )
        self.rating_window.resize(TABLET)
        desk.seated.connect(self.rating.sit)
        desk.finished.connect(self.rating.ask_about)
        desk.closed.connect(self.rating_window.close)

    def _machine(self, settings: Settings, clock: Clock) -> Machine:
        """What hangs on this machine, and how it fares."""
        place = counter_place(settings.counter) if settings.counter else ""
        devices = Devices(settings)
        devices.help_asked.connect(self.help_calls.ask)
        heartbeat = Heartbeat(self.runtime.worker, self.runtime.operations.report, place)
        return Machine(self.view_model, devices, heartbeat, self.documents_office, clock)

    def close(self) -> None:
        self._timer.stop()
        self.machine.close()
        self.window.close()
        self.rating_window.close()
        del self.mini_bar, self.window, self.rating_window, self._engine, self._rating_engine
        self._office.close()
        self.documents_office.close()
        self.away.worker.close()
        self.runtime.close()


def _away(runtime: Runtime, local: LocalFolder, known: Known, counter: str) -> Away:
    """Of this counter: another one on the same machine keeps files of its own."""
    centre = runtime.operations.profile.code
    lines = Lines(local, local.place("acts", centre, counter, "jsonl"))
    return Away(Acts(lines, runtime.at), local, local.place("desk", centre, counter, "json"), known)
