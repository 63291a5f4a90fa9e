"""A small centre for tests: one wing, a few counters, and events told one after another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from common.domain.estimator import events
from common.domain.estimator.estimator import Estimator, Kind
from common.domain.estimator.events import StepId
from common.domain.estimator.plan import Break, CounterPlan, Plan, ServicePlan
from common.domain.estimator.prediction import Prediction
from common.domain.waiting.classes import with_factors
from common.domain.waiting.rule import RULES

MINUTE = 60.0
NINE = 9 * 60 * MINUTE


def plan(
    counters: Sequence[str] = ("A",),
    *,
    rule: str = "fifo",
    usual: float | None = 10 * MINUTE,
    breaks: Mapping[str, tuple[Break, ...]] | None = None,
) -> Plan:
    """Counters are named by number from 1; each text lists the services that one serves, of A and B."""
    return Plan(
        services={code: ServicePlan("W", 20 * MINUTE, usual) for code in "AB"},
        counters={str(n): CounterPlan("W", frozenset(skills)) for n, skills in enumerate(counters, 1)},
        classes=with_factors({"normal": 1.0, "priority": 0.5}),
        breaks=breaks or {},
        rule=RULES[rule],
        opens=NINE,
    )


@dataclass(slots=True)
class Told:
    """Tells an estimator, with a clock that is moved by hand. Steps are called by their ticket's name."""

    plan: Plan = field(default_factory=plan)
    day: int = 1
    now: float = NINE
    estimator: Estimator = field(default_factory=Estimator)

    def begin(self, *, closed: Sequence[str] = ()) -> "Told":
        """The day starts and all counters open, but those."""
        self.estimator.on_event(events.DayStarted(self.day, self.now, self.plan))
        for number in self.plan.counters:
            if number not in closed:
                self.open(number)
        return self

    def after(self, seconds: float) -> "Told":
        self.now += seconds
        return self

    def open(self, counter: str) -> None:
        self.estimator.on_event(events.CounterOpened(self.day, self.now, counter))

    def close(self, counter: str, reason: str = "pause") -> None:
        self.estimator.on_event(events.CounterClosed(self.day, self.now, counter, reason))

    def issue(self, *tickets: str, service: str = "A", priority: str = "normal") -> None:
        for ticket in tickets:
            self.estimator.on_event(events.Issued(self.day, self.now, StepId(ticket, 1), service, "W", priority))

    def call(self, ticket: str, counter: str = "1") -> None:
        self.estimator.on_event(events.Called(self.day, self.now, StepId(ticket, 1), counter))

    def served(self, ticket: str) -> None:
        self.estimator.on_event(events.Served(self.day, self.now, StepId(ticket, 1)))

    def finished(self, ticket: str) -> None:
        self.estimator.on_event(events.Finished(self.day, self.now, StepId(ticket, 1)))

    def no_show(self, ticket: str) -> None:
        self.estimator.on_event(events.NoShow(self.day, self.now, StepId(ticket, 1)))

    def restored(self, ticket: str) -> None:
        self.estimator.on_event(events.Restored(self.day, self.now, StepId(ticket, 1)))

    def left(self, ticket: str) -> None:
        self.estimator.on_event(events.Left(self.day, self.now, StepId(ticket, 1)))

    def visit(self, ticket: str, lasts: float, counter: str = "1") -> None:
        """From the call to the end."""
        self.call(ticket, counter)
        self.served(ticket)
        self.after(lasts).finished(ticket)

    def predict(self, ticket: str, kind: Kind = "refresh") -> Prediction | None:
        return self.estimator.predict(StepId(ticket, 1), kind, self.now)

    def wait(self, ticket: str) -> float:
        """What is told of a step for which something can be told."""
        prediction = self.predict(ticket)
        assert prediction is not None
        assert 0 <= prediction.lo <= prediction.wait <= prediction.hi
        return prediction.wait
