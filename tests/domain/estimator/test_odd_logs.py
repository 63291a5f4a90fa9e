"""Logs that make no sense: whatever was told, whoever asks gets an answer that makes sense."""

from math import isfinite

from hypothesis import given, settings
from hypothesis import strategies as st

from common.domain.estimator import events
from common.domain.estimator.estimator import Estimator
from common.domain.estimator.events import Event, StepId
from common.domain.estimator.plan import Break, Plan
from common.domain.estimator.prediction import Prediction
from common.domain.waiting.rule import RULES
from tests.domain.estimator.small import NINE, plan

DAYS = st.integers(1, 3)
TIMES = st.one_of(st.floats(NINE - 1800, NINE + 4 * 3600), st.floats(-1e9, 1e9))
STEPS = st.builds(StepId, st.sampled_from("abcdef"), st.integers(1, 2))
COUNTERS = st.sampled_from(["1", "2", "3", "ghost"])
SERVICES = st.sampled_from(["A", "B", "unknown"])
WINGS = st.sampled_from(["W", "elsewhere"])
CLASSES = st.sampled_from(["normal", "priority", "unknown"])
REASONS = st.sampled_from(["pause", "lunch", "absent", "end", ""])
BREAKS = st.builds(Break, TIMES, TIMES, REASONS)
PLANS = st.builds(
    lambda rule, *breaks: plan(["A", "AB", "B"], rule=rule, breaks={"1": breaks[:1], "2": breaks}),
    st.sampled_from(sorted(RULES)),
    BREAKS,
    BREAKS,
)
EVENTS = st.one_of(
    st.builds(events.DayStarted, DAYS, TIMES, PLANS),
    st.builds(events.DayEnded, DAYS, TIMES),
    st.builds(events.CounterOpened, DAYS, TIMES, COUNTERS),
    st.builds(events.CounterClosed, DAYS, TIMES, COUNTERS, REASONS),
    st.builds(events.Issued, DAYS, TIMES, STEPS, SERVICES, WINGS, CLASSES),
    st.builds(events.Called, DAYS, TIMES, STEPS, COUNTERS),
    *(
        st.builds(kind, DAYS, TIMES, STEPS)
        for kind in (events.Served, events.Finished, events.NoShow, events.Restored, events.Left)
    ),
)


def sensible(told: Prediction) -> bool:
    return 0 <= told.lo <= told.wait <= told.hi and isfinite(told.hi)


@settings(max_examples=200, deadline=None)
@given(PLANS, st.lists(st.tuples(EVENTS, STEPS, TIMES), max_size=60))
def test_whatever_was_told_who_asks_gets_an_answer_that_makes_sense(
    first: Plan, told: list[tuple[Event, StepId, float]]
) -> None:
    estimator = Estimator(first)
    for event, step, now in told:
        estimator.on_event(event)
        assert sensible(estimator.predict(step, "issue", now) or estimator.guess(step))


@settings(max_examples=50, deadline=None)
@given(st.permutations(["issue", "call", "served", "finished", "no_show", "restored", "left", "issue again"]))
def test_the_life_of_a_ticket_in_any_order_leaves_the_next_one_an_answer(order: list[str]) -> None:
    me, next_ = StepId("me", 1), StepId("next", 1)
    estimator = Estimator(plan())
    kinds = {
        "call": events.Called(1, NINE, me, "1"),
        "served": events.Served(1, NINE, me),
        "finished": events.Finished(1, NINE, me),
        "no_show": events.NoShow(1, NINE, me),
        "restored": events.Restored(1, NINE, me),
        "left": events.Left(1, NINE, me),
    }
    estimator.on_event(events.CounterOpened(1, NINE, "1"))
    for what in order:
        estimator.on_event(kinds.get(what, events.Issued(1, NINE, me, "A", "W", "normal")))
    estimator.on_event(events.Issued(1, NINE + 1, next_, "A", "W", "normal"))
    told = estimator.predict(next_, "issue", NINE + 1)
    assert told is not None
    assert sensible(told)
