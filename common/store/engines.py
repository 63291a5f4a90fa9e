"""Which engine an address asks for."""

from pathlib import Path

from common.store import sqlite_opening
from common.store.address import is_server
from common.store.engine import Engine
from common.store.postgresql.engine import Postgresql
from common.store.sqlite import Sqlite


def created(address: str | Path) -> Engine:
    """Make a store and open it."""
    return Postgresql.create(str(address)) if is_server(address) else Sqlite.create(Path(address))


def opened(address: str | Path) -> Engine:
    return Postgresql.open(str(address)) if is_server(address) else Sqlite.open(Path(address))


def migrated(address: str | Path) -> tuple[list[str], Path | None]:
    """Bring an older store up to date: the names of the migrations applied, and of a file the copy made before."""
    return (Postgresql.migrate(str(address)), None) if is_server(address) else sqlite_opening.migrated(Path(address))
