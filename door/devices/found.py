"""What became of trying a device: well or not, in the reader's words, and one line for it."""

from collections.abc import Callable
from typing import NamedTuple

from common.domain.errors import DawrError
from common.domain.wording import Wording
from installer.reader import reader_language


class Found(NamedTuple):
    is_well: bool
    told: str

    @property
    def mark(self) -> str:
        return "✓" if self.is_well else "✗"


def found(words: Wording, *, is_well: bool = True, **fields: object) -> Found:
    return Found(is_well, words.text(reader_language(), **fields))


def tried(trial: Callable[[], Found]) -> Found:
    """A device or setting that is at fault is what was found."""
    try:
        return trial()
    except DawrError as fault:
        return Found(False, fault.text(reader_language()))
