"""Where the virtual environment is and whether it is ready: all that a second start has to know."""

import os
import zlib
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements"
UNFINISHED = "unfinished\n"


class Environment(NamedTuple):
    """A folder, and the lock files that must be installed in it."""

    folder: Path
    locks: tuple[Path, ...]

    @property
    def python(self) -> Path:
        return self.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def stamp(self) -> Path:
        """Written last: which Python this was made with and the checksum of each lock file that is in."""
        return self.folder / "dawr.stamp"

    @property
    def stamped(self) -> str | None:
        try:
            return self.stamp.read_text()
        except OSError:
            return None

    def wanted_stamp(self) -> list[str]:
        checksums = (f"{lock.name} {zlib.crc32(lock.read_bytes()):08x}\n" for lock in self.locks)
        return [f"python {self.python.resolve()}\n", *checksums]

    def is_ready(self) -> bool:
        return self.python.exists() and set(self.wanted_stamp()) <= set((self.stamped or "").splitlines(keepends=True))


def locks(*, dev: bool) -> tuple[Path, ...]:
    names = ("runtime.txt", "dev.txt") if dev else ("runtime.txt",)
    return tuple(REQUIREMENTS / name for name in names)


def choose(wanted: tuple[Path, ...], root: Path = ROOT) -> Environment:
    """DAWR_VENV; else the project's own folder, ready or writable; else one below the user's cache."""
    if named := os.environ.get("DAWR_VENV"):
        return Environment(Path(named).absolute(), wanted)
    own = Environment(root / ".venv", wanted)
    return own if own.is_ready() or os.access(root, os.W_OK) else Environment(_cache(root), wanted)


def _cache(root: Path) -> Path:
    """Each copy of the project has its own: two of them may be of different versions."""
    base = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "dawr" / f"venv-{zlib.crc32(str(root).encode()):08x}"
