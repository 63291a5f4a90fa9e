"""How far long work in the store is, for whoever wants to show it."""

from typing import Protocol


class Report(Protocol):
    def step(self, what: str) -> None:
        """The next thing has begun."""

    def size(self, size: str) -> None:
        """How much of it is done."""


class Silence:
    """Nobody wants to know."""

    def step(self, what: str) -> None: ...

    def size(self, size: str) -> None: ...


SILENCE = Silence()
