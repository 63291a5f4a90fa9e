"""How long a wait is told to be, and how many are ahead."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor

from common.domain.ticket import Turn


@dataclass(frozen=True, slots=True)
class WaitRange:
    """The wait to be told, in minutes: it is meant to hold eight times of ten. 0 to 0 is «now»."""

    low: int
    high: int

    @property
    def width(self) -> int:
        return self.high - self.low


NOW = WaitRange(0, 0)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a visitor is told of a wait: people ahead, and the range, if one can be told.

    `queue` is how many of those ahead wait for the very same service. `expected`: the middle of it, in seconds.
    """

    ahead: int
    wait: WaitRange | None
    queue: int = 0
    expected: float | None = None

    @property
    def promise(self) -> dict[str, float] | None:
        """What the event of an issue keeps of it, in seconds; None where no time was told."""
        if self.wait is None or self.wait == NOW or self.expected is None:
            return None
        return {"low": self.wait.low * 60, "high": self.wait.high * 60, "wait": self.expected}


def people_ahead(waiting: Iterable[Turn], turn: Turn) -> int:
    """Those who wait for the same service at the same wing and came before."""
    step = turn.step
    queue = (other.step for other in waiting if (other.step.wing, other.step.service) == (step.wing, step.service))
    return sum(other.place < step.place for other in queue)


def rounded(low: float, high: float) -> WaitRange:
    """Of minutes, outwards: to whole ones below ten, else to five."""
    return WaitRange(_down(low), _up(high))


def steady(shown: WaitRange, new: WaitRange, expected: float) -> WaitRange:
    """What a screen goes on to show: another range for a reason only. `expected` minutes."""
    if shown.low <= expected <= shown.high and new.width > 0.7 * shown.width:
        return shown
    return new


def _down(minutes: float) -> int:
    return floor(minutes) if minutes < 10 else floor(minutes / 5) * 5


def _up(minutes: float) -> int:
    return ceil(minutes) if minutes < 10 else ceil(minutes / 5) * 5
