"""A device at the other end of a real pty, behind a path that stays the same when it is plugged in again."""

import os
import select
import time
import tty
from collections.abc import Callable
from pathlib import Path

PATIENCE = 60.0  # seconds


class Wire:
    """Made unplugged."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ends: tuple[int, ...] = ()

    @property
    def address(self) -> str:
        return f"serial:{self.path}"

    def plug(self) -> None:
        inner, outer = os.openpty()
        tty.setraw(outer)
        self._ends = inner, outer
        self.path.symlink_to(os.ttyname(outer))

    def unplug(self) -> None:
        self.path.unlink(missing_ok=True)
        for end in self._ends:
            os.close(end)
        self._ends = ()

    def say(self, data: bytes) -> None:
        while data:
            data = data[os.write(self._ends[0], data[:512]) :]

    def heard(self, wanted: Callable[[bytes], bool]) -> bytes:
        """What the device has got, once it is what is wanted, or after a while."""
        got, deadline = b"", time.monotonic() + PATIENCE
        while not wanted(got) and (left := deadline - time.monotonic()) > 0:
            if select.select([self._ends[0]], [], [], left)[0]:
                got += os.read(self._ends[0], 4096)
        return got


def comes(what: Callable[[], object]) -> bool:
    """Whether it comes true within a while."""
    deadline = time.monotonic() + PATIENCE
    while not what():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.005)
    return True
