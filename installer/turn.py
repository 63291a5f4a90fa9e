"""One set-up at a time: two starts at once take turns at a file lock."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from common.domain.wording import Wording
from installer.reader import tell

WAITING = Wording("يجري الإعداد في نافذة أخرى؛ انتظر…", "Another start is setting up; waiting for it …")
LOOK_AGAIN_S = 0.2

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def turn(path: Path) -> Iterator[None]:
    """Hold the lock file; it frees itself when its holder dies."""
    with path.open("w") as file:
        if not _locked(file.fileno()):
            tell(WAITING)
            while not _locked(file.fileno()):
                time.sleep(LOOK_AGAIN_S)
        yield


def _locked(file: int) -> bool:
    try:
        _lock(file)
    except OSError:
        return False
    return True
