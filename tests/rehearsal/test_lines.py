"""A rehearsed day as a log."""

from common.domain.estimator.plan import Break, CounterPlan, Plan, ServicePlan
from common.domain.waiting.classes import CLASSES
from common.domain.waiting.rule import RULES
from common.rehearsal.course import Course
from common.rehearsal.lines import lines
from tests.rehearsal.logs import issued, one_day
from tests.rehearsal.small import ran, scene, visitor

PLAN = Plan(
    services={"S": ServicePlan("W", 600, 300), "T": ServicePlan("W", 900)},
    counters={"1": CounterPlan("W", frozenset({"S", "T"}))},
    classes=CLASSES,
    breaks={"1": (Break(100, 200, "lunch"),)},
    rule=RULES["rel"],
    opens=28800,
)


def test_a_plan_comes_back_as_it_was() -> None:
    told = list(lines(0, PLAN, Course({}, log=[issued(5, "A1")])))
    again = one_day(told).plan
    assert (again.services, again.counters, again.breaks) == (PLAN.services, PLAN.counters, PLAN.breaks)
    assert (again.rule, again.opens) == (PLAN.rule, PLAN.opens)
    assert {code: one.upper for code, one in again.classes.items()} == {c: one.upper for c, one in CLASSES.items()}


def test_the_days_of_a_log_have_the_number_that_is_wanted() -> None:
    wanted = scene([visitor(5)])
    told = list(lines(4, wanted.plan, ran(wanted)))
    assert {line["day"] for line in told} == {4}
    assert (told[0]["ev"], told[-1]["ev"], told[-1]["t"]) == ("day_start", "day_end", 105)
