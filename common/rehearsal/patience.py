"""How long recorded visitors would have waited, as far as a record can tell."""

from collections.abc import Sequence
from math import inf
from random import Random
from typing import NamedTuple

from common.rehearsal.course import Ending, Passage

SHORT = 5 * 60.0
NEVER = -1.0
"""Gone at once: does not come, however soon the call."""


class Patience(NamedTuple):
    longest: float = inf
    cancels: bool = False


class Patiences:
    """Who was served would have waited longer. When somebody left silently is not known: at once, or before the call.

    So many went at once as the no-shows after short waits tell.
    """

    def __init__(self, passages: Sequence[Passage], random: Random) -> None:
        self._random = random
        called = [passage for passage in passages if passage.called is not None]
        short = [passage for passage in called if passage.wait(0) < SHORT]
        absent = len(_no_shows(called))
        self._at_once = len(_no_shows(short)) / len(short) * len(called) / absent if short and absent else 0.0

    def of(self, passage: Passage) -> Patience:
        if passage.ending in {Ending.SERVED, None}:
            return Patience()
        wait = passage.wait(passage.came)
        if passage.called is None:
            return Patience(wait, cancels=True)
        return Patience(NEVER if self._random.random() < self._at_once else self._random.uniform(0, wait))


def _no_shows(passages: Sequence[Passage]) -> list[Passage]:
    return [passage for passage in passages if passage.ending is Ending.NO_SHOW]
