"""A counter of the centre, and what it does now."""

from dataclasses import dataclass, field

from common.domain.estimator.events import StepId
from common.domain.estimator.plan import Break, Plan

EARLY = 15 * 60.0
"""So long before its time a break may begin."""


@dataclass(slots=True)
class Visit:
    """A visitor called to a counter after waiting; `arrived`: is there."""

    id: StepId
    service: str
    called_at: float
    waited: float
    arrived: bool = False


@dataclass(slots=True)
class Closure:
    """`planned` is the break that is taken, if it is one."""

    reason: str
    since: float
    planned: Break | None


@dataclass(slots=True, eq=False)
class Counter:
    """`breaks` are still to be taken; `streak` counts the upper tier called in a row; `freed_at`: a visit ended."""

    number: str
    wing: str
    skills: frozenset[str]
    breaks: list[Break] = field(default_factory=list)
    is_open: bool = False
    closure: Closure | None = None
    visit: Visit | None = None
    freed_at: float | None = None
    streak: int = 0

    def open(self) -> None:
        self.is_open, self.closure, self.freed_at = True, None, None

    def close(self, reason: str, at: float) -> None:
        """A break planned for that reason counts as taken. A visitor who is still there is done with."""
        planned = next((b for b in self.breaks if b.reason == reason and b.start - EARLY <= at), None)
        self.breaks = [b for b in self.breaks if b is not planned]
        self.is_open, self.visit, self.closure = False, None, Closure(reason, at, planned)

    def call(self, visit: Visit, streak: int) -> None:
        """Who calls is open; a break that is half over by then is not taken any more."""
        self.is_open, self.closure, self.visit, self.streak = True, None, visit, streak
        self.breaks = [b for b in self.breaks if visit.called_at < (b.start + b.end) / 2]

    def free(self, at: float) -> None:
        self.visit, self.freed_at = None, at


def counters_of(plan: Plan) -> dict[str, Counter]:
    return {
        number: Counter(number, planned.wing, planned.skills, sorted(plan.breaks.get(number, ()), key=_start))
        for number, planned in plan.counters.items()
    }


def _start(planned: Break) -> float:
    return planned.start
