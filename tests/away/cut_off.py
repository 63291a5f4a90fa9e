"""In a network of its own: a server, kiosks, and a line between them that can swallow every packet without a word.

Arguments: a folder, and for how many seconds the line is cut. Run as root by `unshare -n`; speaks in JSON.
"""

import json
import os
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import psycopg

from common.language.translation import ScreenTranslator
from common.operations import Operations
from common.profiles.reader import read
from common.qt import finger
from common.qt.app import application
from common.settings import Settings
from common.store.store import CentreStore, Store
from installer.server import Server
from kiosk.main import KioskApp
from tests.conftest import MADINAH, Clock


def sh(command: str) -> None:
    subprocess.run(command.split(" "), check=True)


def cut() -> None:
    """A queue in which no packet has room: no error, no refusal, silence. The server's socket is no part of it."""
    subprocess.run(
        ["tc", "qdisc", "add", "dev", "lo", "root", "tbf", "rate", "8bit", "burst", "1", "limit", "1"], check=True
    )


def mend() -> None:
    sh("tc qdisc del dev lo root")


class Stand:
    """A kiosk that reaches the server over the line, or by its socket."""

    def __init__(self, store: str, folder: Path, device: str, translator: ScreenTranslator) -> None:
        local = str(folder / device)
        settings = Settings(store=store, local=local, device=device, full_screen=False, sound=False)
        self.app = KioskApp(settings, translator, Clock())
        self.app.show()
        assert finger.wait_until(lambda: self.app.reserve.is_ready)

    def give(self) -> tuple[str, float]:
        """The number that a visitor is shown, and the seconds from the touch to it."""
        vm = self.app.view_model
        vm.leave()
        vm.chooseLanguage("ar")
        vm.chooseAgency("MOI-TR")
        began = time.monotonic()
        vm.chooseService("T2")
        assert finger.wait_until(lambda: vm.number != "")
        return str(vm.number), time.monotonic() - began


def in_the_middle_of_a_verb(address: str, centre: str) -> None:
    """A machine that is cut off while it has the centre's lock; it never comes back."""
    held = Store.open(address)
    transaction = CentreStore(held._engine, centre).transaction()
    transaction.__enter__()
    _kept.append((held, transaction))


_kept: list[object] = []


def main(folder: Path, seconds: float) -> dict[str, object]:
    sh("ip link set lo up")
    with Server(tcp=True) as server:
        with psycopg.connect(server.address(), autocommit=True) as connection:
            connection.execute("CREATE ROLE far SUPERUSER LOGIN PASSWORD 'far'")
        store = Store.create(server.address())
        store.profiles.save(read(MADINAH))
        far, near = server.address("postgres", "far", "far"), server.address()
        return told(store, folder, far, near, seconds)


def told(store: Store, folder: Path, far: str, near: str, seconds: float) -> dict[str, object]:
    _, translator = application("ar")
    one, other, online = (
        Stand(address, folder, device, translator) for address, device in ((far, "K1"), (far, "K2"), (near, "K3"))
    )
    shown = [stand.give() for stand in (one, other, online)]
    in_the_middle_of_a_verb(far, one.app.runtime.operations.profile.code)
    cut()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        shown += [stand.give() for stand in (one, online, other)]
    mend()
    for stand in (one, other, online):
        stand.app.view_model.leave()
        assert finger.wait_until(partial(is_all_in, stand))
    centre = store.centre()
    waiting = centre.tickets.waiting(Operations(centre, Clock()).today())
    for stand in (one, other, online):
        stand.app.close()
    return {
        "shown": [number for number, _ in shown],
        "slowest": max(seconds for _, seconds in shown),
        "waiting": [turn.ticket.number for turn in waiting],
        "broken": str(centre.verify()),
    }


def is_all_in(stand: Stand) -> bool:
    return not stand.app.view_model.away and not stand.app.view_model.kept


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), float(sys.argv[2]))))
