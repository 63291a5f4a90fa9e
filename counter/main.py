"""The counter's composition: settings, store, view-models, and the three windows."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from common.language.translation import ScreenTranslator
from common.operations.transaction import Clock, system_clock
from common.qt.app import load_window
from common.qt.runtime import open_runtime
from common.settings import Settings
from counter.rating import RatingViewModel
from counter.viewmodel import CounterViewModel

TICK = 500  # milliseconds
TABLET_INCHES = 10.1


class CounterApp:
    """The desk and its mini bar share an engine; the rating window, on a screen of another scale, has its own."""

    def __init__(self, settings: Settings, translator: ScreenTranslator, clock: Clock = system_clock) -> None:
        self._settings = settings
        self.runtime = open_runtime(settings, clock)
        self.view_model = CounterViewModel(self.runtime, translator, settings)
        self.rating = RatingViewModel(self.runtime, translator, settings)
        self.view_model.seated.connect(self.rating.sit)
        self._engine, self.window = load_window("Counter", translator, viewModel=self.view_model)
        self.mini_bar = self.window.findChild(QQuickWindow, "mini-bar")
        self._rating_engine, self.rating_window = load_window(
            "Counter", translator, "RatingWindow", viewModel=self.rating, desk=self.view_model, inches=TABLET_INCHES
        )
        self.view_model.closed.connect(self.rating_window.close)
        self._timer = QTimer(self.view_model)
        self._timer.timeout.connect(self.tick)

    def tick(self) -> None:
        self.view_model.tick()
        self.rating.tick()

    def show(self) -> None:
        """The rating window fills the second screen, where there is one: it faces the visitor."""
        self.runtime.feed.start()
        self._timer.start(TICK)
        screens = QGuiApplication.screens()
        if self._settings.full_screen and len(screens) > 1:
            self.rating_window.setScreen(screens[-1])
            self.rating_window.showFullScreen()
        else:
            self.rating_window.show()
        if self._settings.full_screen:
            self.window.showMaximized()
        else:
            self.window.show()

    def close(self) -> None:
        self._timer.stop()
        self.window.close()
        self.rating_window.close()
        del self.mini_bar, self.window, self.rating_window
        del self._engine, self._rating_engine
        self.runtime.close()
