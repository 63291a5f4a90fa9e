"""The bare drivers: sqlite3 and psycopg, with nothing of ours between them and the statements."""

import re
import sqlite3
from functools import cache
from pathlib import Path
from typing import Any, Protocol

import psycopg


class Driver(Protocol):
    begin: str
    """The statement that begins to write."""

    def run(self, statement: str, **values: Any) -> list[Any]:
        """One statement, its values named with a colon; its rows."""

    def close(self) -> None: ...


class FileDriver:
    begin = "BEGIN IMMEDIATE"

    def __init__(self, path: str | Path, *pragmas: str) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in pragmas:
            self._connection.execute(f"PRAGMA {pragma}")

    def run(self, statement: str, **values: Any) -> list[Any]:
        return self._connection.execute(statement, values).fetchall()

    def close(self) -> None:
        self._connection.close()


class ServerDriver:
    """What it runs is prepared."""

    begin = "BEGIN"

    def __init__(self, address: str | Path, *options: str) -> None:
        settings = " ".join(f"-c {option}" for option in ("search_path=dawr", *options))
        self._connection = psycopg.connect(str(address), autocommit=True, prepare_threshold=0, options=settings)

    def run(self, statement: str, **values: Any) -> list[Any]:
        cursor = self._connection.execute(_translated(statement), values)
        return cursor.fetchall() if cursor.description else []

    def close(self) -> None:
        self._connection.close()


@cache
def _translated(statement: str) -> str:
    return re.sub(r"(?<![:\w]):(\w+)", r"%(\1)s", statement.replace("%", "%%"))
