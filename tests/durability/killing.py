"""Who is killed, and when: on a file any program, on a server also its own processes."""

import os
import random
import signal
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from installer.reader import SetupError
from installer.server import Server
from tests.durability.crowd import Crowd

MEAN_GAP = 0.03  # seconds
_UNDER_LOAD = 0.8  # of all kills; the others come already while what was killed before comes up again
_SOME_WORK = 1500  # bytes in the ledgers: some requests
_HANGS_AFTER = 20.0
_GOES_ON_WITHIN = 60.0


class Killer:
    """Kills programs at random moments."""

    def __init__(self, crowd: Crowd) -> None:
        self._crowd = crowd

    def kill_often(self, kills: int) -> None:
        for kill in self._victims(kills):
            if random.random() < _UNDER_LOAD:
                self._let_work_go_on()
            time.sleep(random.expovariate(1 / MEAN_GAP))
            assert self._crowd.own_deaths() == []
            kill()

    def _victims(self, kills: int) -> list[Callable[[], None]]:
        return [self._crowd.kill_one] * kills

    def _revive(self) -> None:
        """What does not come up again by itself."""

    def _end_what_hangs(self) -> None:
        """Programs never do."""

    def _let_work_go_on(self) -> None:
        began, before = time.monotonic(), self._crowd.written()
        hangs_at = began + _HANGS_AFTER
        while self._crowd.written() < before + _SOME_WORK:
            assert time.monotonic() < began + _GOES_ON_WITHIN, "work does not go on"
            assert self._crowd.own_deaths() == []
            if time.monotonic() > hangs_at:
                self._end_what_hangs()
                hangs_at += _HANGS_AFTER
            self._revive()
            time.sleep(0.005)


class ServerKiller(Killer):
    """A tenth of the kills hit the server's processes, a twentieth its postmaster, which nobody else starts again."""

    def __init__(self, crowd: Crowd, server: Server) -> None:
        super().__init__(crowd)
        self._server = server

    def crash(self) -> None:
        """Once more in the end, so that it has recovered for certain when this returns."""
        self._revive()
        self._server.restart("immediate")

    def _victims(self, kills: int) -> list[Callable[[], None]]:
        postmasters, children = kills // 20, kills // 10
        programs = kills - postmasters - children
        victims = [self._crowd.kill_one] * programs + [self._kill_child] * children
        return random.sample(victims + [self._kill_postmaster] * postmasters, kills)

    def _kill_child(self) -> None:
        self._revive()
        with suppress(ProcessLookupError, IndexError):
            os.kill(random.choice(_children(self._server.pid)), signal.SIGKILL)

    def _end_what_hangs(self) -> None:
        """PostgreSQL 18.4 once stayed in recovery when one of its processes was killed in its first moment."""
        self._server.kill()

    def _kill_postmaster(self) -> None:
        self._revive()
        os.kill(self._server.pid, signal.SIGKILL)
        while self._server.is_running:
            time.sleep(0.001)

    def _revive(self) -> None:
        """Its orphans must have gone before."""
        deadline = time.monotonic() + _GOES_ON_WITHIN
        while not self._server.is_running:
            try:
                self._server.start()
            except SetupError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.05)


def _children(process: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
