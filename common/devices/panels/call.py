"""What a panel shows."""

from collections.abc import Callable
from typing import NamedTuple, TypeAlias


class Call(NamedTuple):
    """`number` as on the ticket (`A042`). `is_new`: it shall draw attention, by blinking where the panel can."""

    number: str
    counter: str
    is_new: bool = True

    @property
    def digits(self) -> str:
        """For panels that have no letters."""
        return "".join(filter(str.isdigit, self.number))


Driver: TypeAlias = Callable[[Call | None], bytes]
"""The bytes that show a call; None: nothing is shown."""
