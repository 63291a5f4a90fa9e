"""One line of the doctor's table."""

from enum import StrEnum
from typing import NamedTuple

from common.domain.wording import Wording


class Level(StrEnum):
    """How much it matters; only `LACKS` makes the machine unfit."""

    FINE = "fine"
    NOTE = "note"
    LACKS = "lacks"


class Finding(NamedTuple):
    """What was looked at, what was found there, and what to do about it."""

    name: Wording
    level: Level
    found: Wording
    advice: Wording | None = None


def same(text: str) -> Wording:
    """A value that is no prose: versions, paths, names."""
    plain = text.replace("{", "{{").replace("}", "}}")
    return Wording(plain, plain)


def judged(name: Wording, *, good: bool, found: Wording, advice: Wording, otherwise: Level = Level.LACKS) -> Finding:
    """Fine without advice, or the other level with it."""
    return Finding(name, Level.FINE, found) if good else Finding(name, otherwise, found, advice)
