"""Runs one app: settings, Qt, the window; and on a bug: out of service, and a clean new start."""

import argparse
import logging
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from common.language.translation import ScreenTranslator
from common.qt.app import application, call_on_bug, load_window
from common.settings import Settings, read_settings

BUG = 70  # EX_SOFTWARE
SECONDS_OUT_OF_SERVICE = 3.0
SECONDS_AFTER_A_QUICK_BUG = 20.0
QUICK = 10.0  # seconds: a bug so soon after the start may well come again


class App(Protocol):
    """What kiosk, counter and display have in common."""

    def show(self) -> None: ...

    def close(self) -> None: ...


MakeApp = Callable[[Settings, ScreenTranslator], App]


def run(name: str, make: MakeApp, argv: list[str]) -> int:
    """Open the window and live until it is closed; an error a person can mend is raised before any window opens."""
    settings = settings_of(name, argv)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    began = time.monotonic()
    qt, translator = application(settings.language)
    app = make(settings, translator)
    call_on_bug(lambda: qt.exit(BUG))
    signal.signal(signal.SIGINT, lambda *_: qt.quit())
    signal.signal(signal.SIGTERM, lambda *_: qt.quit())
    awake = _let_signals_in()
    app.show()
    code = qt.exec()
    awake.stop()
    app.close()
    if code == BUG:
        _start_again(qt, translator, settings, quick=time.monotonic() - began < QUICK)
    return code


def settings_of(name: str, argv: list[str]) -> Settings:
    options = _parser(name).parse_args(argv)
    settings = read_settings(options.settings) if options.settings else Settings()
    if options.store:
        settings = replace(settings, store=str(options.store))
    return replace(settings, full_screen=False) if options.windowed else settings


def _let_signals_in() -> QTimer:
    """Python looks at signals only between two of its own steps: take one now and then."""
    timer = QTimer(interval=300)
    timer.timeout.connect(lambda: None)
    timer.start()
    return timer


def _start_again(qt: QGuiApplication, translator: ScreenTranslator, settings: Settings, *, quick: bool) -> None:
    """Say «out of service», then become a new process: nothing of the broken one is left."""
    sys.excepthook = sys.__excepthook__
    engine, window = load_window("OutOfService", translator)
    window.showFullScreen() if settings.full_screen else window.show()
    pause = SECONDS_AFTER_A_QUICK_BUG if quick else SECONDS_OUT_OF_SERVICE
    QTimer.singleShot(int(pause * 1000), qt.quit)
    qt.exec()
    del engine
    os.execv(sys.executable, [sys.executable, "-P", "-m", "door", *sys.argv[1:]])  # noqa: S606 - ourselves


def _parser(name: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(f"./dawr {name}")
    parser.add_argument("--settings", type=Path, metavar="FILE", help="this machine's settings (TOML)")
    parser.add_argument("--store", type=Path, metavar="PATH", help="the ticket store, instead of the settings'")
    parser.add_argument("--windowed", action="store_true", help="in a window, not the full screen")
    return parser
