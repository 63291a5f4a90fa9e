"""Where a machine keeps what it needs while its store is away: private, and on the disk before anybody is told."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from common.domain.errors import StoreRefused, StoreUnavailable
from common.domain.system_words import reason
from common.store import faults


class LocalFolder:
    """The folder of the setting `local`. It is made on first use; nobody but its owner reads it."""

    def __init__(self, path: str | Path) -> None:
        self._path = Path(path)

    def place(self, *names: str) -> Path:
        """Of a file whose name is put together of these; empty ones are left out. Nothing is made."""
        return self._path / "-".join(("dawr-away", *filter(None, names)))

    def make(self) -> None:
        """StoreUnavailable where it cannot be made."""
        with _told(self._path):
            self._path.mkdir(mode=0o700, parents=True, exist_ok=True)

    def keep(self, path: Path, text: str) -> None:
        """Write a whole file: after a power cut there is the old text or the new one."""
        self.make()
        draft = path.with_name(f"{path.name}.new")
        with _told(path):
            _write(draft, text, os.O_TRUNC)
            draft.replace(path)
            self.sync()

    def append(self, path: Path, text: str) -> None:
        """Add to a file. It is on the disk when this returns."""
        self.make()
        is_new = not path.exists()
        with _told(path):
            _write(path, text, os.O_APPEND)
            if is_new:
                self.sync()

    def read(self, path: Path) -> str:
        """What was kept; empty when nothing was."""
        with _told(path):
            return path.read_text("utf8", "replace") if path.exists() else ""

    def sync(self) -> None:
        """The names in the folder are on the disk, too; where folders can be opened (not on Windows)."""
        if os.name == "posix":
            handle = os.open(self._path, os.O_RDONLY)
            os.fsync(handle)
            os.close(handle)


def _write(path: Path, text: str, how: int) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | how, 0o600)
    with os.fdopen(handle, "w", encoding="utf8", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(handle)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    try:
        yield
    except PermissionError as fault:
        raise StoreRefused(faults.READ_ONLY, path=path) from fault
    except OSError as fault:
        raise StoreUnavailable(faults.FAILED, path=path, cause=reason(fault)) from fault
