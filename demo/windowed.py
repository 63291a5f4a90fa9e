"""The demo on a screen: each app is a process of its own, as in a centre; this one shows the printed tickets."""

import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QGuiApplication

from common.language.translation import ScreenTranslator
from common.qt.app import application
from demo.clock import RunningClock
from demo.company import Company
from demo.places import places
from demo.preview import Preview

LOOK_EVERY = 500  # milliseconds
IDLE, LONGEST_IDLE = 45, 100_000  # seconds by a clock on the wall: who touches the kiosk is no faster than elsewhere
QUIET_FROM = 3.0  # times faster: calls would drown each other
UNSEEN = frozenset({"offscreen", "minimal"})
"""Where nobody can close a window the demo ends with its day."""
ENDS = [signal.SIGINT, signal.SIGTERM, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]

_SETTINGS = {
    "kiosk": 'screen_inches = 21.5\nprinter = "png:{tickets}"\nidle_seconds = {idle}\n',
    "counter": 'counter = "{counter}"\n',
    "display": "screen_inches = 55.0\n",
}
Windows = Sequence["subprocess.Popen[bytes]"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where the demo plays: its store, a folder of its own, its clock, and the counter that is yours."""

    store: Path
    folder: Path
    clock: RunningClock
    counter: str

    @property
    def tickets(self) -> Path:
        return self.folder / "tickets"


def run(stage: Stage, company: Company) -> int:
    """Until the last window is closed."""
    stage.tickets.mkdir()
    app, translator = application("ar")
    for number in ENDS:
        signal.signal(number, lambda *_: app.quit())
    where = places(app.primaryScreen().availableGeometry())
    windows = [_open(name, stage, where[name]) for name in _SETTINGS]
    company.start()
    try:
        return _live(app, translator, stage, windows, company)
    finally:
        company.stop()
        for window in windows:
            window.terminate()
        for window in windows:
            window.wait()


def _live(app: QGuiApplication, translator: ScreenTranslator, stage: Stage, windows: Windows, company: Company) -> int:
    preview = Preview(stage.tickets, translator, places(app.primaryScreen().availableGeometry())["preview"])
    timer = QTimer(interval=LOOK_EVERY)
    timer.timeout.connect(preview.look)
    timer.timeout.connect(lambda: app.quit() if _is_over(app, windows, company) else None)
    timer.start()
    app.exec()
    preview.close()
    return 1 if company.summary and not company.summary.is_sound else 0


def _is_over(app: QGuiApplication, windows: Windows, company: Company) -> bool:
    is_unseen, has_ended = app.platformName() in UNSEEN, company.summary is not None
    return (is_unseen and has_ended) or all(window.poll() is not None for window in windows)


def _open(name: str, stage: Stage, place: QRect) -> "subprocess.Popen[bytes]":
    settings = stage.folder / f"{name}.toml"
    sound = str(stage.clock.speed < QUIET_FROM).lower()
    idle = min(LONGEST_IDLE, round(IDLE * max(1.0, stage.clock.speed)))
    own = _SETTINGS[name].format(tickets=stage.tickets, counter=stage.counter, idle=idle)
    settings.write_text(f'store = "{stage.store}"\nfull_screen = false\nsound = {sound}\n{own}', "utf8")
    where = f"{place.x()},{place.y()},{place.width()},{place.height()}"
    program = [sys.executable, "-P", "-m", "door", name, "--settings", str(settings), "--place", where]
    return subprocess.Popen([*program, "--clock", str(stage.clock)], start_new_session=True)  # Ctrl+C is for us alone
