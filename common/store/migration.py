"""The migrations of a store: numbered SQL files, applied in order and recorded by their names.

A migration is SQL that both engines understand, and beside it what only one of them has.
"""

from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Literal

_FOLDER = Path(__file__).parent / "migrations"

Condition = Literal["current", "older", "newer", "foreign"]
PENDING_NONE: frozenset[Condition] = frozenset({"current"})


def known() -> list[str]:
    """The migrations of this program, in order."""
    return sorted(path.stem for path in _FOLDER.glob("*.sql") if "." not in path.stem)


def script(name: str, engine: str) -> str:
    """The statements of a migration for an engine, `sqlite` or `postgresql`."""
    own = _FOLDER / f"{name}.{engine}.sql"
    return (_FOLDER / f"{name}.sql").read_text("utf8") + (own.read_text("utf8") if own.exists() else "")


def condition(applied: AbstractSet[str]) -> Condition:
    """How a store with these migrations stands to this program."""
    if applied - set(known()):
        return "newer"
    return "current" if applied == set(known()) else "older"
