"""How one process learns that another has committed: a poke on a local socket, and a cheap look at the file as the net.

A poke is only a hint; what changed is read from the tables. Where there are no local sockets the look alone serves.
"""

import hashlib
import os
import socket
import stat
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from functools import lru_cache
from itertools import count
from pathlib import Path

LOOK_EVERY = 0.25  # seconds between looks when no poke comes
_HAS_SOCKETS = hasattr(socket, "AF_UNIX")
_serial = count()


def poke(store: Path) -> None:
    """Wake all who watch this store. Never fails: who misses it looks by itself."""
    if not _HAS_SOCKETS:
        return
    with suppress(OSError):
        folder = _folder(store)
        for name in os.listdir(folder) if _is_our_own(folder) else ():  # noqa: PTH208 - the hottest line of a verb
            _send(_sender(os.getpid()), f"{folder}/{name}")


@lru_cache(maxsize=1)
def _sender(_process: int) -> socket.socket:
    """Kept for the next time; a process that was forked has its own."""
    sender = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    sender.setblocking(False)
    return sender


def _send(sender: socket.socket, address: str) -> None:
    try:
        sender.sendto(b"!", address)
    except ConnectionRefusedError:  # its process has died
        with suppress(OSError):
            _clear_away(address)
    except OSError:
        pass


def _clear_away(address: str) -> None:
    """A socket that nobody listens at; never anything else, whatever stands there."""
    if stat.S_ISSOCK(os.lstat(address).st_mode):
        os.unlink(address)  # noqa: PTH108


def _is_our_own(folder: str) -> bool:
    """A real folder of this user: in a place where everybody may write, a name alone proves nothing."""
    found = os.lstat(folder)
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()


@lru_cache
def _folder(store: Path) -> str:
    """One folder a store and a user; short, because a socket's path may have no more than 107 bytes."""
    name = hashlib.sha256(os.fsencode(os.path.realpath(store))).hexdigest()[:16]
    return f"{tempfile.gettempdir()}/dawr-{os.getuid()}-{name}"


class FileWatch:
    """Waits for commits of others. `version` is asked on a connection of its own: it does not see its own commits."""

    def __init__(self, store: Path, version: Callable[[], int]) -> None:
        self._version = version
        self._seen = version()
        self._socket = _listening(store)

    def wait(self, timeout: float = LOOK_EVERY) -> bool:
        """Whether something was committed since the last answer; at most `timeout` seconds."""
        self._drain(timeout)
        seen = self._version()
        moved, self._seen = seen != self._seen, seen
        return moved

    def close(self) -> None:
        if self._socket is not None:
            address = self._socket.getsockname()
            self._socket.close()
            with suppress(OSError):
                Path(address).unlink()
                Path(address).parent.rmdir()  # if it was the last

    def wake(self) -> None:
        """End a wait early, from another thread."""
        if self._socket is not None:
            with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
                sender.sendto(b"!", self._socket.getsockname())

    def _drain(self, timeout: float) -> None:
        if self._socket is None:
            time.sleep(timeout)
            return
        self._socket.settimeout(timeout)
        with suppress(TimeoutError, BlockingIOError):
            self._socket.recv(1)
            self._socket.setblocking(False)
            while self._socket.recv(1):
                pass


def _listening(store: Path) -> socket.socket | None:
    """A socket to be poked at; None where that is not to be had, and looking alone must do."""
    if not _HAS_SOCKETS:
        return None
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    try:
        folder = Path(_folder(store))
        folder.mkdir(mode=0o700, exist_ok=True)
        if not _is_our_own(str(folder)):
            raise PermissionError(folder)
        listener.bind(str(folder / f"{os.getpid()}-{next(_serial)}"))
    except OSError:
        listener.close()
        return None
    return listener
