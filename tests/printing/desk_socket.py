"""A serial printer at one end of a real line, which can be unplugged and plugged in again at the same name."""

import os
import pty
import threading
import tty
from contextlib import suppress
from functools import partial
from pathlib import Path

from tests.printing.mechanism import Mechanism, serve


class SerialSocket:
    def __init__(self, mechanism: Mechanism, path: Path) -> None:
        self.mechanism, self._path = mechanism, path
        self.plug()

    @property
    def address(self) -> str:
        return f"serial:{self._path}"

    def plug(self) -> None:
        self._ended = threading.Event()
        self._inner, self._outer = pty.openpty()
        tty.setraw(self._outer)
        self._path.unlink(missing_ok=True)
        self._path.symlink_to(os.ttyname(self._outer))
        self._thread = threading.Thread(target=self._live)
        self._thread.start()

    def unplug(self) -> None:
        self._ended.set()
        self._thread.join(60)
        assert not self._thread.is_alive()

    def _live(self) -> None:
        inner = self._inner
        with suppress(OSError):
            serve(self.mechanism, inner, partial(os.read, inner), partial(os.write, inner), self._ended)
        self._path.unlink(missing_ok=True)
        os.close(self._outer)
        os.close(inner)
