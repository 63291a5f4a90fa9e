"""The call rule: whose turn it is. One function, used by the call and by the forecast alike."""

from collections.abc import Iterable

from common.domain.ticket import Turn


def next_turn(heads: Iterable[Turn]) -> Turn | None:
    """The turn to call, of the first in line of each queue that a counter serves: who has waited longest."""
    return min(heads, key=lambda turn: turn.step.place, default=None)
