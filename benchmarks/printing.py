"""From the touch on a service to the last byte of the ticket: a real kiosk, a printer on a serial line."""

import json
import os
import pty
import subprocess
import sys
import threading
import time
import tty
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.ground import fresh_store, milliseconds, percentile
from common.store.store import Store

if TYPE_CHECKING:
    from kiosk.viewmodel import KioskViewModel

TICKETS, DOTS = 40, 576
LAST = b"\x1dV"  # the knife
ANSWERS = {b"\x10\x04": b"\x12", b"\x10\x14\x08": b"\x37\x25\x00", b"\x1dr\x01": b"\x00"}  # fine, cleared, done
SERVICE = ("MOI-TR", "T2")
_MORNING = datetime(2026, 11, 22, 7, tzinfo=UTC)  # a working day
_NO_SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


def measure() -> dict[str, float]:
    """The ratio is to drawing the ticket alone, in the same run."""
    with fresh_store() as path:
        program = [sys.executable, "-m", __name__, str(path)]
        done = subprocess.run(program, env=os.environ | _NO_SCREEN, capture_output=True, text=True, check=True)
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


class Printer:
    """Answers every question with a fine state, and tells when a ticket has come to its end."""

    def __init__(self) -> None:
        self._line, other = pty.openpty()
        tty.setraw(other)
        self.path = os.ttyname(other)
        self.ended = threading.Event()
        self.at = 0.0
        threading.Thread(target=self._live, daemon=True).start()

    def _live(self) -> None:
        got = b""
        while True:
            got += os.read(self._line, 65536)
            for question, answer in ANSWERS.items():
                os.write(self._line, answer * got.count(question))
                got = got.replace(question, b"")
            if LAST in got:
                self.at, got = time.monotonic(), b""
                self.ended.set()


def _print(path: Path) -> dict[str, float]:
    from common.qt.app import application  # noqa: PLC0415 - only the measured program pays
    from common.settings import Settings  # noqa: PLC0415
    from kiosk.main import KioskApp  # noqa: PLC0415

    printer, (_, translator) = Printer(), application("ar")
    settings = Settings(
        store=str(path), local=str(path.parent / "local"), full_screen=False, printer=f"serial:{printer.path}"
    )
    opened = time.monotonic()
    app = KioskApp(settings, translator, lambda: _MORNING + timedelta(seconds=time.monotonic() - opened))
    app.show()
    times = [_ticket(app.view_model, printer) for _ in range(TICKETS + 1)][1:]
    app.close()
    return {
        "print_p50_ms": round(percentile(times, 50), 1),
        "print_p95_ms": round(percentile(times, 95), 1),
        "print_ratio": round(percentile(times, 50) / percentile(_drawn(path), 50), 2),
    }


def _ticket(visitor: "KioskViewModel", printer: Printer) -> float:
    """A visitor takes a ticket; milliseconds from the touch to the last byte."""
    _await(lambda: not visitor.busy and str(visitor.screen) == "welcome")
    visitor.chooseLanguage("ar")
    visitor.chooseAgency(SERVICE[0])
    printer.ended.clear()
    began = time.monotonic()
    visitor.chooseService(SERVICE[1])
    _await(printer.ended.is_set)
    _await(lambda: str(visitor.paper) == "printed")
    visitor.done()
    return (printer.at - began) * 1000


def _await(condition: Callable[[], bool]) -> None:
    from common.qt.finger import wait_until  # noqa: PLC0415

    if not wait_until(condition, 10):
        raise TimeoutError


def _drawn(path: Path) -> list[float]:
    """What drawing such a ticket alone takes, in milliseconds."""
    from common.operations import Operations  # noqa: PLC0415
    from common.printing.slip import draw  # noqa: PLC0415
    from common.printing.ticket import slip_of  # noqa: PLC0415

    operations = Operations(Store.open(path).centre(), lambda: _MORNING)
    turn = operations.issue(SERVICE[1], language="ar")
    slip = slip_of(operations.profile, turn, operations.outlook(turn.step.id), _MORNING)
    return [milliseconds(lambda: draw(slip, DOTS)) for _ in range(TICKETS)]


if __name__ == "__main__":
    print(json.dumps(_print(Path(sys.argv[1]))))
