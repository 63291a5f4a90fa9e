"""Whose file it is: asked before the database opens it as its own, for opening may write."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from common.store.sqlite_schema import APPLICATION

_MAGIC = b"SQLite format 3\0"
_LOG_HEADER, _FRAME_HEADER = 32, 24  # bytes, before the first frame and before each page (fileformat2, 4.1 and 4.2)


def is_ours(path: Path) -> bool:
    """Whether a file is a store of Dawr. Nothing is written, and no lock is taken or lost.

    Also when its first page was being written as the power went: then the log beside it still has that page.
    """
    return _application(path) == APPLICATION or any(map(_says_ours, _first_pages(path.with_name(f"{path.name}-wal"))))


def _application(path: Path) -> int:
    """Asked through SQLite: by POSIX's rules a file that is opened and closed by hand loses the locks that other
    connections of this process have on it, and the next program to leave would take the log away from under them.
    """
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        connection.execute("PRAGMA writable_schema = ON")  # reads on where pages are missing; nothing can be written
        return int(connection.execute("PRAGMA application_id").fetchone()[0])
    except sqlite3.DatabaseError as fault:
        if fault.sqlite_errorname != "SQLITE_NOTADB":
            raise
        return 0
    finally:
        connection.close()


def _first_pages(log: Path) -> Iterator[bytes]:
    """The beginnings of all first pages in a log, old and new; none when there is no log."""
    if not log.is_file():
        return
    with log.open("rb") as file:
        page_size = int.from_bytes(file.read(_LOG_HEADER)[8:12])
        while len(frame := file.read(_FRAME_HEADER + 100)) == _FRAME_HEADER + 100:
            if int.from_bytes(frame[:4]) == 1:
                yield frame[_FRAME_HEADER:]
            file.seek(page_size - 100, 1)


def _says_ours(page: bytes) -> bool:
    return page.startswith(_MAGIC) and int.from_bytes(page[68:72]) == APPLICATION
