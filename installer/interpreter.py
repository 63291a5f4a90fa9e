"""What comes with this Python. Not of the door: only the store may talk to SQLite itself."""

import sqlite3


def sqlite_version() -> tuple[int, int, int]:
    return sqlite3.sqlite_version_info
