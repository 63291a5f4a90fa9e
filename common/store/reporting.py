"""How far long work in the store is, for whoever wants to show it."""

from typing import Protocol

from common.domain.wording import Wording


class Report(Protocol):
    def step(self, what: str | Wording) -> None:
        """The next thing has begun: a name, or words."""

    def size(self, size: str) -> None:
        """How much of it is done."""


class Silence:
    """Nobody wants to know."""

    def step(self, what: str | Wording) -> None: ...

    def size(self, size: str) -> None: ...


SILENCE = Silence()
