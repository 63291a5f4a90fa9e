"""The centre as it is now."""

from common.domain.estimator.events import Issued, Resumed, StepId
from common.domain.estimator.floor import Floor
from tests.domain.estimator.small import MINUTE, NINE, plan


def step(name: str) -> StepId:
    return StepId(name, 1)


def floor(*names: str) -> Floor:
    """Those wait for A, a minute apart."""
    made = Floor(plan(["A", "AB"]))
    for n, name in enumerate(names):
        made.join(Issued(1, NINE + n * MINUTE, step(name), "A", "W", "normal"))
    return made


def in_line(made: Floor) -> list[int]:
    return [waiting.place for waiting in made.queues("W")[made.line(step("a")).queue]]  # type: ignore[union-attr]


def call(made: Floor, name: str, counter: str = "1", at: float = NINE + 9 * MINUTE) -> None:
    line = made.leave(step(name))
    assert line, "it waits"
    made.visit(step(name), line, counter, at)


def test_a_given_place_orders_the_queue_and_newcomers_stand_behind_the_greatest() -> None:
    made = floor("a")
    made.join(Issued(1, NINE, step("head"), "A", "W", "normal", place=-5))
    made.join(Issued(1, NINE, step("late"), "A", "W", "normal", place=70))
    made.join(Issued(1, NINE, step("next"), "A", "W", "normal"))
    assert in_line(made) == [-5, 1, 70, 71]


def test_the_wait_counts_from_when_the_teller_says() -> None:
    made = floor("a")
    made.join(Issued(1, NINE, step("sent on"), "A", "W", "normal", place=0, since=NINE - 20 * MINUTE))
    line = made.line(step("sent on"))
    assert line
    assert (line.waiting.since, line.joined) == (NINE - 20 * MINUTE, NINE)


def test_of_two_at_the_same_place_the_right_one_leaves() -> None:
    made = floor("a")
    for name in ("b", "c"):
        made.join(Issued(1, NINE, step(name), "A", "W", "normal", place=5))
    made.leave(step("c"))
    assert made.line(step("b"))
    assert made.line(step("c")) is None
    assert in_line(made) == [1, 5]


def test_a_call_taken_back_leaves_counter_and_queue_as_they_were() -> None:
    made = floor("a", "b")
    call(made, "b")
    made.counters["1"].free(NINE + 10 * MINUTE)
    before = made.counters["1"].streak, made.counters["1"].freed_at
    call(made, "a", at=NINE + 11 * MINUTE)
    made.rejoin(step("a"))
    counter = made.counters["1"]
    assert (counter.streak, counter.freed_at, counter.visit) == (*before, None)
    assert in_line(made) == [1]


def test_a_visit_that_goes_on_is_no_call() -> None:
    made = floor("a")
    call(made, "a")
    counter = made.counters["1"]
    counter.streak = 2
    counter.free(NINE + 10 * MINUTE)
    made.resume(Resumed(1, NINE + 12 * MINUTE, step("a"), "1", arrived=True))
    assert counter.visit
    assert (counter.visit.called_at, counter.visit.arrived, counter.streak) == (NINE + 12 * MINUTE, True, 2)


def test_who_is_sent_from_a_counter_to_a_queue_leaves_the_counter() -> None:
    made = floor("a")
    call(made, "a")
    made.join(Issued(1, NINE + 10 * MINUTE, step("a"), "B", "W", "normal"))
    assert made.counters["1"].visit is None
    assert made.line(step("a"))


def test_another_plan_changes_what_counters_serve_and_nothing_else() -> None:
    made = floor("a", "b")
    call(made, "a")
    made.replan(plan(["B", "A", "B"]))
    assert [counter.skills for counter in made.counters.values()] == [{"B"}, {"A"}, {"B"}]
    assert made.counter_with(step("a")) is made.counters["1"]
    assert made.line(step("b"))


def test_those_before_are_of_all_classes_of_the_service() -> None:
    made = floor("a", "b")
    made.join(Issued(1, NINE, step("old"), "A", "W", "priority"))
    made.join(Issued(1, NINE, step("me"), "A", "W", "normal"))
    line = made.line(step("me"))
    assert line
    assert made.before(line) == 3
