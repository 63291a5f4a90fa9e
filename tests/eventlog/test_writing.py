"""What is written is read again as it was."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.estimator import events
from common.domain.estimator.events import Event, StepId
from common.domain.estimator.plan import Break, CounterPlan, Plan, ServicePlan
from common.domain.waiting.classes import CLASSES
from common.domain.waiting.rule import RULES
from common.eventlog.parse import parse
from common.eventlog.writing import NAMES, line

PLAN = Plan(
    services={"S": ServicePlan("W", 600.0, 300.0), "W/T": ServicePlan("W", 900.0)},
    counters={"1": CounterPlan("W", frozenset({"S", "W/T"})), "2": CounterPlan("W", frozenset())},
    classes=CLASSES,
    breaks={"1": (Break(100.0, 200.0, "lunch"), Break(300.0, 300.0, "prayer"))},
    rule=RULES["fifo"],
    opens=28800.0,
)
TEXTS, MOMENTS = st.text(max_size=8), st.floats(0, 86_400)
FIELDS = {
    "day": st.integers(0, 800_000),
    "at": MOMENTS,
    "id": st.builds(StepId, st.integers(1) | TEXTS, st.integers()),
    "service": TEXTS,
    "wing": TEXTS,
    "priority": TEXTS,
    "counter": TEXTS,
    "reason": TEXTS,
    "plan": st.sampled_from([PLAN, Plan()]),
    "place": st.none() | st.integers(),
    "since": st.none() | MOMENTS,
    "arrived": st.booleans(),
}
EVENTS = st.one_of(*(st.builds(kind, **{name: FIELDS[name] for name in kind.__dataclass_fields__}) for kind in NAMES))


def again(event: Event, now: float) -> object:
    return parse(json.dumps(line(event, now)).encode(), note=pytest.fail)


@given(EVENTS)
def test_a_line_is_read_as_the_event_that_it_was(event: Event) -> None:
    assert again(event, event.at) == event


def test_every_event_but_a_change_of_the_plan_has_a_line() -> None:
    kinds = {kind for kind in vars(events).values() if isinstance(kind, type) and issubclass(kind, Event)}
    assert kinds - {Event, events.Replanned} == set(NAMES)


def test_a_visit_that_goes_on_is_told_when_it_does_and_since_when() -> None:
    event = events.Resumed(1, 900.0, StepId(7, 7), "2", arrived=True)
    assert line(event, 1500.0)["t"] == 1500.0
    assert again(event, 1500.0) == event
