"""The course of a day, recorded or rehearsed: what became of every step, and when each counter was open."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any


class Ending(Enum):
    SERVED = "served"
    NO_SHOW = "no-show"
    LEFT = "left"


@dataclass(slots=True, eq=False)
class Passage:
    """A step's way through its queue; moments in seconds since midnight. `target`: within which it ought to be called.

    `reached`: the visitor was at the counter. `rested`: seconds for which the visit was parked since. Without an
    ending: never called, or the day ended meanwhile.
    """

    ticket: Hashable
    step: int
    service: str
    wing: str
    priority: str
    target: float
    came: float
    counter: str | None = None
    called: float | None = None
    reached: float | None = None
    ended: float | None = None
    ending: Ending | None = None
    rested: float = 0.0

    @property
    def handled(self) -> float:
        """Seconds of a counter's time that it took."""
        return max(0.0, (self.ended or 0.0) - (self.called or 0.0) - self.rested)

    def wait(self, otherwise: float) -> float:
        """Until the call, or until it left, or until `otherwise`."""
        until = self.called if self.called is not None else self.ended
        return max(0.0, (otherwise if until is None else until) - self.came)

    def end(self, at: float, ending: Ending) -> None:
        self.ended, self.ending = at, ending


@dataclass(slots=True)
class Sitting:
    """`closed` is None for a counter that was open to the end of the day."""

    counter: str
    opened: float
    closed: float | None = None
    reason: str = ""


@dataclass(slots=True)
class Course:
    """`wings`: that of every counter. `log`: the day's lines in the format of the event log, if it was rehearsed."""

    wings: dict[str, str]
    passages: list[Passage] = field(default_factory=list)
    sittings: list[Sitting] = field(default_factory=list)
    log: list[dict[str, Any]] = field(default_factory=list)

    @property
    def last(self) -> float:
        """When the last step ended or was last heard of."""
        return max((p.ended or p.called or p.came for p in self.passages), default=0.0)
