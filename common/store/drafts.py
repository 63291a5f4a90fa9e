"""Files that are written beside their place under another name, and take it once they are whole and on the disk."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

BESIDE = ("", "-wal", "-shm", "-journal")
"""Endings of what SQLite keeps beside a file."""
_STALE = 3600.0  # seconds: whoever writes a draft writes on


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """Where to write what may become `path`; gone at the end, unless somebody has taken it away."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    clear_stale(path.parent, f".{path.name}.*.part*")
    try:
        yield part
    finally:
        discard(part)


@contextmanager
def draft(path: Path) -> Iterator[Path]:
    """Where to write a file that becomes `path`, over what is there; an error leaves nothing of it."""
    with unfinished(path) as part:
        yield part
        sync(part)
        part.replace(path)
        sync_folder(path.parent)


def discard(path: Path) -> None:
    """The file and what SQLite keeps beside it."""
    for ending in BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def sync(path: Path) -> None:
    """What was written to the file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """The names in it are on the disk, too; where folders can be opened (not on Windows)."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        os.fsync(handle)
        os.close(handle)


def clear_stale(folder: Path, pattern: str) -> None:
    """What a program left that was killed at it."""
    for part in folder.glob(pattern):
        if part.is_file() and time.time() - part.stat().st_mtime > _STALE:
            part.unlink(missing_ok=True)
