"""Runs one app: settings, Qt, the window; and on a bug: out of service, and a clean new start."""

import argparse
import logging
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NoReturn, Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from common.language.translation import ScreenTranslator
from common.operations.transaction import Clock, system_clock
from common.qt.app import application, call_on_bug, load_window
from common.settings import Settings, of_file, read_settings
from demo.clock import RunningClock
from door.parser import Parser
from door.screen import require_screen
from door.waiting import made

BUG = 70  # EX_SOFTWARE
RESTART = 75  # EX_TEMPFAIL
INTERRUPTED = 130  # what a shell expects after Ctrl+C
SECONDS_OUT_OF_SERVICE = 3.0
SECONDS_AFTER_A_QUICK_BUG = 20.0
QUICK = 10.0  # seconds: a bug so soon after the start may well come again


class App(Protocol):
    """What kiosk, counter and display have in common."""

    window: QQuickWindow

    def show(self) -> None: ...

    def close(self) -> None: ...


MakeApp = Callable[[Settings, ScreenTranslator, Clock], App]


def run(name: str, make: MakeApp, argv: list[str]) -> int:
    """Open the window and live until it is closed; an error a person can mend is raised before any window opens."""
    options = _parser(name).parse_args(argv)
    settings = settings_of(options)
    require_screen()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    began = time.monotonic()
    qt, translator = application(settings.language)
    awake = _let_signals_in(qt)
    with of_file(options.settings):
        app = made(lambda: make(settings, translator, options.clock or system_clock), qt, translator, settings)
    if isinstance(app, int):
        return app
    call_on_bug(lambda: qt.exit(BUG))
    app.show()
    if options.place and not settings.full_screen:
        app.window.setGeometry(*options.place)
    code = qt.exec()
    app.close()
    if code == BUG:
        code = _out_of_service(qt, translator, settings, quick=time.monotonic() - began < QUICK)
    awake.stop()
    return _start_again() if code == RESTART else code


def settings_of(options: argparse.Namespace) -> Settings:
    settings = read_settings(options.settings) if options.settings else Settings()
    if options.store:
        settings = replace(settings, store=options.store)
    return replace(settings, full_screen=False) if options.windowed else settings


def _let_signals_in(qt: QGuiApplication) -> QTimer:
    """Python looks at signals only between two of its own steps: take one now and then."""
    for number, code in ((signal.SIGINT, INTERRUPTED), (signal.SIGTERM, 0)):
        signal.signal(number, partial(_end, qt, code))
    timer = QTimer(interval=300)
    timer.timeout.connect(lambda: None)
    timer.start()
    return timer


def _end(qt: QGuiApplication, code: int, *_: object) -> None:
    """As an event: between two loops of Qt it waits for the next one."""
    QTimer.singleShot(0, lambda: qt.exit(code))


def _out_of_service(qt: QGuiApplication, translator: ScreenTranslator, settings: Settings, *, quick: bool) -> int:
    """Say so for a while; then RESTART, or what else ended it."""
    sys.excepthook = sys.__excepthook__
    engine, window = load_window("OutOfService", translator)
    window.showFullScreen() if settings.full_screen else window.show()
    pause = SECONDS_AFTER_A_QUICK_BUG if quick else SECONDS_OUT_OF_SERVICE
    QTimer.singleShot(int(pause * 1000), lambda: qt.exit(RESTART))
    code = qt.exec()
    del engine
    return code


def _start_again() -> NoReturn:
    """Become a new process: nothing of the broken one is left."""
    os.execv(sys.executable, [sys.executable, "-P", "-m", "door", *sys.argv[1:]])  # noqa: S606 - ourselves


def _parser(name: str) -> argparse.ArgumentParser:
    parser = Parser(f"./dawr {name}")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="this machine's settings (TOML)")
    parser.add_argument("--store", metavar="ADDRESS", help="the ticket store, instead of the settings'")
    parser.add_argument("--windowed", action="store_true", help="in a window, not the full screen")
    parser.add_argument("--place", type=_place, metavar="X,Y,W,H", help="where the window stands, in pixels")
    parser.add_argument(
        "--clock", type=RunningClock.parse, metavar="CLOCK", help="the demo's, instead of this machine's"
    )
    return parser


def _place(text: str) -> tuple[int, int, int, int]:
    x, y, width, height = (int(part) for part in text.split(","))
    if not (0 < width <= 20_000 and 0 < height <= 20_000):
        raise ValueError(text)
    return x, y, width, height
