"""The demo on a screen: each app is a process of its own, as in a centre; this one shows the printed tickets."""

import logging
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QGuiApplication

from common.domain.errors import StoreUnavailable
from common.operations import Operations
from common.qt.app import application
from common.store.store import Store
from demo.day import Day
from demo.hands import Verbs
from demo.headless import Plan
from demo.places import places
from demo.preview import Preview
from demo.staffing import counters_for
from demo.visitors import draw

LOOK_EVERY = 500  # milliseconds
_log = logging.getLogger(__name__)

_SETTINGS = {
    "kiosk": 'screen_inches = 21.5\nprinter = "png:{tickets}"\n',
    "counter": 'counter = "{counter}"\n',
    "display": "screen_inches = 55.0\n",
}


def run(store: Path, folder: Path, visitors: int, speed: float, seed: int) -> int:
    """Until the last window is closed."""
    tickets = folder / "tickets"
    tickets.mkdir()
    app, translator = application("ar")
    where = places(app.primaryScreen().availableGeometry())
    preview = Preview(tickets, translator, where["preview"])
    windows = [_open(name, store, folder, tickets, where[name]) for name in _SETTINGS]
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())
    timer = QTimer(interval=LOOK_EVERY)
    timer.timeout.connect(lambda: _look(app, windows, preview))
    timer.start()
    if visitors:
        threading.Thread(target=_live, args=(store, Plan(visitors=visitors, seed=seed), speed), daemon=True).start()
    try:
        return app.exec()
    finally:
        for window in windows:
            window.terminate()
        for window in windows:
            window.wait()
        preview.close()


def _open(name: str, store: Path, folder: Path, tickets: Path, place: QRect) -> "subprocess.Popen[bytes]":
    settings = folder / f"{name}.toml"
    counter = _your_counter(store)
    text = f'store = "{store}"\nfull_screen = false\n' + _SETTINGS[name].format(tickets=tickets, counter=counter)
    settings.write_text(text, "utf8")
    where = f"{place.x()},{place.y()},{place.width()},{place.height()}"
    program = [sys.executable, "-P", "-m", "door", name, "--settings", str(settings), "--place", where]
    return subprocess.Popen(program)


def _your_counter(store: Path) -> str:
    """The one that serves most of what waits at its own wing."""
    profile = Store.open(store).centre().profile
    wings = {service.code: service.wing for service in profile.services}
    return max(profile.counters, key=lambda one: sum(wings[skill] == one.wing for skill in one.skills)).number


def _look(app: QGuiApplication, windows: Iterable["subprocess.Popen[bytes]"], preview: Preview) -> None:
    preview.look()
    if all(window.poll() is not None for window in windows):
        app.quit()


def _live(store: Path, plan: Plan, speed: float) -> None:
    """Simulated visitors and staff beside you; the counter in front of you is left to you."""
    operations = Operations(Store.open(store).centre())
    drawn = draw(operations.profile, plan.visitors, plan.minutes, random.Random(plan.seed))
    yours = _your_counter(store)
    counters = [one for one in counters_for(operations.profile, drawn, plan.minutes) if one.number != yours]
    began = time.monotonic()

    def wait_until(moment: float) -> None:
        time.sleep(max(0.0, began + moment / speed - time.monotonic()))

    try:
        Day(Verbs(operations), drawn, counters).run(wait_until)
    except StoreUnavailable as told:  # the demo's store went with its windows
        _log.info("%s", told)
