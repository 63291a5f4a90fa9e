"""A real kiosk in a process of its own that gives one ticket after the other: to be killed, cut off and started again.

Arguments: the store's address, the local folder, the ledger of what visitors were shown, the device, and how many
tickets (0: only hand in what is kept, then end).
"""

import os
import sys
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from common.qt import finger
from common.qt.app import application
from common.settings import Settings
from kiosk.main import KioskApp
from tests.conftest import Clock


def write_down(ledger: Path, number: str) -> None:
    """What a visitor was shown is on the disk, whatever becomes of this process."""
    with ledger.open("a") as file:
        file.write(f"{number}\n")
        file.flush()
        os.fsync(file.fileno())


def give(app: KioskApp) -> str:
    """One visitor: in the languages of touches, through the view-model that they call."""
    vm = app.view_model
    vm.leave()
    vm.chooseLanguage("ar")
    vm.chooseAgency("MOI-TR")
    vm.chooseService("T2")
    assert finger.wait_until(lambda: vm.number != ""), "no ticket came"
    return str(vm.number)


def hand_in(app: KioskApp) -> None:
    with closing(app.reserve.opened()) as journal:
        assert finger.wait_until(lambda: not journal.outstanding(), 90), "not all was handed in"
    assert finger.wait_until(lambda: not app.view_model.kept and app.runtime.worker.busy == 0)


def main(store: str, local: str, ledger: str, device: str, count: str) -> None:
    _, translator = application("ar")
    settings = Settings(store=store, local=local, device=device, full_screen=False, sound=False)
    app = KioskApp(settings, translator, Clock())
    app.show()
    assert finger.wait_until(lambda: app.reserve.is_ready), "the store was never seen"
    print("ready", flush=True)
    for _ in range(int(count)):
        write_down(Path(ledger), give(app))
    if not int(count):
        hand_in(app)
    app.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
