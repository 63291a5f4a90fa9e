"""From starting a process to its first frame: each app beside an empty QML window."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.ground import fresh_store, ratio

RUNS = 7
APPS = ("kiosk", "counter", "display")
_NO_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def measure() -> dict[str, dict[str, float]]:
    with fresh_store() as path:
        times: dict[str, list[float]] = {name: [] for name in ("empty", *APPS)}
        for run in range(RUNS + 1):
            for name, measured in times.items():
                seconds = _start(name, path)
                if run:  # the first run only warms the caches
                    measured.append(seconds)
    return {"first_frame_ratio": {name: ratio(times[name], times["empty"]) for name in APPS}}


def _start(name: str, path: Path) -> float:
    """Seconds until the process says that its first frame is there."""
    began = time.monotonic()
    program = [sys.executable, "-m", __name__, name, str(path)]
    done = subprocess.run(program, env=os.environ | _NO_SCREEN, capture_output=True, text=True, check=True)
    return float(done.stdout) - began


def _empty(_path: Path) -> None:
    """What any Qt Quick program costs."""
    from PySide6.QtGui import QGuiApplication  # noqa: PLC0415 - only the measured program pays
    from PySide6.QtQuick import QQuickView  # noqa: PLC0415

    app = QGuiApplication([])
    view = QQuickView()
    view.setSource((Path(__file__).parent / "Empty.qml").as_uri())
    view.frameSwapped.connect(_tell)
    view.show()
    app.exec()


def _kiosk(path: Path) -> None:
    from kiosk.main import KioskApp  # noqa: PLC0415

    _app(KioskApp, path)


def _counter(path: Path) -> None:
    from counter.main import CounterApp  # noqa: PLC0415

    _app(CounterApp, path)


def _display(path: Path) -> None:
    from display.main import DisplayApp  # noqa: PLC0415

    _app(DisplayApp, path)


def _app(make: Callable[..., Any], path: Path) -> None:
    from common.qt.app import application  # noqa: PLC0415
    from common.settings import Settings  # noqa: PLC0415

    qt, translator = application("ar")
    app = make(Settings(store=str(path), local=str(path.parent / "local"), full_screen=False), translator)
    app.window.frameSwapped.connect(_tell)
    app.show()
    qt.exec()


def _tell() -> None:
    print(time.monotonic(), flush=True)
    os._exit(0)


if __name__ == "__main__":
    {"empty": _empty, "kiosk": _kiosk, "counter": _counter, "display": _display}[sys.argv[1]](Path(sys.argv[2]))
