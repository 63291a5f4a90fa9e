"""How a step stands, as far as the estimator cares: where the visitor is, and in which place of which queue."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, NamedTuple

from common.domain.ticket import State


class Spot(IntEnum):
    """Where a visitor is, to the estimator. A call goes up."""

    OUT = 0
    LINE = 1
    CALLED = 2
    SERVED = 3


SPOTS: Mapping[str | None, Spot] = {State.WAITING: Spot.LINE, State.CALLED: Spot.CALLED, State.SERVING: Spot.SERVED}


class Line(NamedTuple):
    """A place in a queue: a step that has another one has joined anew."""

    service: str
    wing: str
    priority: str
    place: int
    since: str


FIELDS = ("state", "counter", "called_at", *Line._fields)


@dataclass(frozen=True, slots=True)
class Standing:
    """A step as its events have left it; `moved` is when it last changed its spot, in seconds."""

    ticket: int | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    spot: Spot = Spot.OUT
    moved: float = 0.0

    @property
    def state(self) -> str | None:
        return self.values.get("state")

    @property
    def line(self) -> Line:
        return Line(*(self.values[name] for name in Line._fields))


UNKNOWN = Standing(values={"counter": None, "called_at": None})  # what a new step has not is not in its event
