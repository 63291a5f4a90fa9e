"""A real kiosk in a process of its own that gives one ticket and is killed before its paper is out.

Arguments: the store, the local folder, the printer, and `before` (it dies between the commit and the first byte) or
`while` (it is killed from outside).
"""

import os
import signal
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from common.qt import finger
from common.qt.app import application
from common.settings import Settings
from kiosk.ledger import Ledger
from kiosk.main import KioskApp
from tests.conftest import Clock


def die(*_: object, **__: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main(store: str, local: str, printer: str, when: str) -> None:
    if when == "before":
        Ledger.begin_paper = die  # type: ignore[method-assign]
    _, translator = application("ar")
    settings = Settings(store=store, local=local, device="K1", printer=printer, full_screen=False, sound=False)
    app = KioskApp(settings, translator, Clock())
    app.show()
    assert finger.wait_until(lambda: app.paper.busy == 0 and app.runtime.worker.busy == 0)
    app.view_model.chooseLanguage("en")
    app.view_model.chooseAgency("MOI-TR")
    app.view_model.chooseService("T2")
    finger.rest(60)


if __name__ == "__main__":
    main(*sys.argv[1:])
