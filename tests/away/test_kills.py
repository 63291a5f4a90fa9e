"""A kiosk is killed while it issues and hands in, and its server too: nothing shown is lost or doubled."""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from common.away.folder import LocalFolder
from common.away.journal_file import JournalFile
from common.domain.profile import Profile
from common.operations import Operations
from common.store.store import CentreStore, Store
from installer.server import Server
from tests.conftest import ROOT, Clock

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(sys.platform != "linux", reason="a PostgreSQL of our own is run on Linux only"),
]


class Ground:
    """A server with a store, a kiosk's folder, and the ledger of what its visitors were shown."""

    def __init__(self, server: Server, folder: Path, profile: Profile) -> None:
        self.server, self.folder = server, folder
        self._opened: list[subprocess.Popen[str]] = []
        store = Store.create(server.address())
        store.profiles.save(profile)
        store.close()

    @property
    def ledger(self) -> Path:
        return self.folder / "ledger"

    def shown(self) -> list[str]:
        return self.ledger.read_text().split() if self.ledger.exists() else []

    def kiosk(self, count: int, device: str = "K1") -> "subprocess.Popen[str]":
        arguments = [self.server.address(), str(self.folder / "local"), str(self.ledger), device, str(count)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "tests.away.busy_kiosk", *arguments]
        self._opened.append(subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True))
        return self._opened[-1]

    def close(self) -> None:
        for kiosk in self._opened:
            self.kill(kiosk)
            if kiosk.stdout:
                kiosk.stdout.close()

    def ready(self, kiosk: "subprocess.Popen[str]") -> None:
        assert kiosk.stdout is not None
        assert kiosk.stdout.readline() == "ready\n"

    def wait_for(self, more: int) -> None:
        """Until visitors have been shown so many more tickets."""
        wanted, deadline = len(self.shown()) + more, time.monotonic() + 30
        while len(self.shown()) < wanted:
            assert time.monotonic() < deadline
            time.sleep(0.02)

    def kill(self, kiosk: "subprocess.Popen[str]") -> None:
        kiosk.send_signal(signal.SIGKILL)
        kiosk.wait()

    def hand_in(self) -> None:
        if not self.server.is_running:
            self.server.start()
        assert self.kiosk(0).wait(100) == 0

    def centre(self) -> CentreStore:
        return Store.open(self.server.address()).centre()


@pytest.fixture
def ground(tmp_path: Path, profile: Profile) -> Iterator[Ground]:
    with Server() as server:
        made = Ground(server, tmp_path, profile)
        yield made
        made.close()


def check(ground: Ground, clock: Clock) -> None:
    """All that was shown waits once, both chains hold, and nothing is left to be handed in."""
    centre = ground.centre()
    today = Operations(centre, clock).today()
    waiting = Counter(turn.ticket.number for turn in centre.tickets.waiting(today))
    assert Counter(ground.shown()) - waiting == Counter()
    assert max(waiting.values()) == 1
    assert not ghosts(centre) & set(waiting)
    assert centre.verify() is None
    journal = JournalFile(LocalFolder(ground.folder / "local"), "", "K1", clock).open()
    assert journal is not None
    assert journal.outstanding() == []
    assert journal._store.verify() is None
    journal.close()


def ghosts(centre: CentreStore) -> set[str]:
    """The numbers of tickets that the store committed and the kiosk then gave another number for."""
    requests = [event.happening.request.split(":") for event in centre.events.all()]
    admitted = {request for verb, request in requests if verb == "admit"}
    twins = {event.happening.step for event in centre.events.all() if event.happening.request[6:] in admitted} - {None}
    turns = [centre.tickets.turn(step) for step in twins if step]
    return {turn.ticket.number for turn in turns if turn and turn.ticket.number[1].isdigit()}


def chaos(ground: Ground, rounds: int, seed: int) -> None:
    """Each round: a kiosk issues, the server dies or comes back, and the kiosk dies."""
    rng = random.Random(seed)
    for _ in range(rounds):
        kiosk = ground.kiosk(10_000)
        ground.ready(kiosk)
        for _ in range(2):
            ground.wait_for(rng.randint(1, 6))
            time.sleep(rng.uniform(0, 0.3))
            (ground.server.kill if ground.server.is_running else ground.server.start)()
        time.sleep(rng.uniform(0, 0.5))
        ground.kill(kiosk)


def test_nothing_shown_is_lost_or_doubled_whatever_is_killed(ground: Ground, clock: Clock) -> None:
    chaos(ground, rounds=2, seed=7)
    ground.hand_in()
    assert any(number.startswith("TA") for number in ground.shown())
    assert any(number.startswith("T0") for number in ground.shown())
    check(ground, clock)


@pytest.mark.long
def test_nothing_shown_is_lost_or_doubled_in_a_long_run(ground: Ground, clock: Clock) -> None:
    chaos(ground, rounds=60, seed=int(time.time()))
    ground.hand_in()
    check(ground, clock)


def test_a_kiosk_killed_while_it_hands_in_goes_on_with_it(ground: Ground, clock: Clock) -> None:
    kiosk = ground.kiosk(10_000)
    ground.ready(kiosk)
    ground.server.kill()
    ground.wait_for(30)
    ground.kill(kiosk)
    ground.server.start()
    for _ in range(2):
        half_done(ground)
    ground.hand_in()
    check(ground, clock)


def half_done(ground: Ground) -> None:
    """Hand in until something of it is in the store, and be killed."""
    centre, kiosk = ground.centre(), ground.kiosk(0)
    before = centre.events.head()
    while centre.events.head() < before + 3 and kiosk.poll() is None:
        time.sleep(0.001)
    ground.kill(kiosk)


def test_two_kiosks_away_at_once_share_one_line(ground: Ground, clock: Clock) -> None:
    kiosks = [ground.kiosk(12, device) for device in ("K1", "K2")]
    for kiosk in kiosks:
        ground.ready(kiosk)
    ground.server.stop("immediate")
    for kiosk in kiosks:
        assert kiosk.wait(60) == 0
    ground.server.start()
    for device in ("K1", "K2"):
        assert ground.kiosk(0, device).wait(60) == 0
    assert {number[:2] for number in ground.shown()} >= {"TA", "TB"}
    check(ground, clock)
