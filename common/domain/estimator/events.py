"""What the estimator is told. `day` counts days; `at` is in seconds since midnight; ids are the teller's own."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import NamedTuple

from common.domain.estimator.plan import Plan


class StepId(NamedTuple):
    ticket: Hashable
    step: int


@dataclass(frozen=True, slots=True)
class Event:
    day: int
    at: float


@dataclass(frozen=True, slots=True)
class DayStarted(Event):
    plan: Plan


@dataclass(frozen=True, slots=True)
class Replanned(Event):
    """The configuration was changed while the day goes on."""

    plan: Plan


@dataclass(frozen=True, slots=True)
class DayEnded(Event):
    pass


@dataclass(frozen=True, slots=True)
class CounterOpened(Event):
    counter: str


@dataclass(frozen=True, slots=True)
class CounterClosed(Event):
    counter: str
    reason: str


@dataclass(frozen=True, slots=True)
class Issued(Event):
    """A step joins a queue, or leaves a counter for one.

    `place` orders those of a queue, and the call rule counts the wait from `since`: else it is the last, from now on.
    """

    id: StepId
    service: str
    wing: str
    priority: str
    place: int | None = None
    since: float | None = None


@dataclass(frozen=True, slots=True)
class Called(Event):
    id: StepId
    counter: str


@dataclass(frozen=True, slots=True)
class Served(Event):
    """The visitor reached the counter."""

    id: StepId


@dataclass(frozen=True, slots=True)
class Finished(Event):
    id: StepId


@dataclass(frozen=True, slots=True)
class NoShow(Event):
    """Nobody came in the grace time."""

    id: StepId


@dataclass(frozen=True, slots=True)
class Restored(Event):
    """Back to its old place in the queue; a call that still stood is taken back."""

    id: StepId


@dataclass(frozen=True, slots=True)
class Resumed(Event):
    """Who was called before is at a counter again, since `at` as it were: not a call, and nothing is learnt of it."""

    id: StepId
    counter: str
    arrived: bool


@dataclass(frozen=True, slots=True)
class Left(Event):
    """Cancelled or expired."""

    id: StepId
