"""A centre as it is configured for a day: services, counters, classes, breaks and the call rule. Times in seconds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from common.domain.waiting.classes import CLASSES, PriorityClass
from common.domain.waiting.rule import DEFAULT, Rule


@dataclass(frozen=True, slots=True)
class ServicePlan:
    """`target` wait; `usual` handling time, if it is known."""

    wing: str
    target: float
    usual: float | None = None


@dataclass(frozen=True, slots=True)
class CounterPlan:
    wing: str
    skills: frozenset[str]


@dataclass(frozen=True, slots=True)
class Break:
    """A planned closure of a counter."""

    start: float
    end: float
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`breaks` by counter; `opens` since midnight, if it is known."""

    services: Mapping[str, ServicePlan] = field(default_factory=dict)
    counters: Mapping[str, CounterPlan] = field(default_factory=dict)
    classes: Mapping[str, PriorityClass] = field(default_factory=lambda: CLASSES)
    breaks: Mapping[str, tuple[Break, ...]] = field(default_factory=dict)
    rule: Rule = DEFAULT
    opens: float | None = None
