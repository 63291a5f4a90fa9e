"""What visitors are told of their wait, and what became of it."""

import json
from datetime import timedelta

import pytest

from common.domain.errors import QueueError
from common.domain.estimator.estimator import Estimator
from common.domain.forecast import NOW
from common.domain.ticket import State
from common.eventlog.parse import parse
from common.operations import Operations, estimating
from common.operations.following import Follower
from common.store.store import Store
from tests.conftest import Clock
from tests.operations.logged import lines

MINUTE = 60


def visit(operations: Operations, clock: Clock, counter: str, minutes: float) -> None:
    turn = operations.call_next(counter)
    assert turn, "somebody waits"
    if turn.step.state is State.CALLED:
        operations.start(counter, turn.step.id)
    clock.advance(minutes * MINUTE)
    operations.finish(counter, turn.step.id)


@pytest.fixture
def experienced(operations: Operations, clock: Clock) -> Operations:
    """Counter 1 has had as many visits as a wing must have had before anything is told; each took five minutes."""
    operations.open_counter("1", "S01")
    clock.now -= timedelta(days=1)  # it is yesterday: nobody of today is early
    for _ in range(estimating.FEWEST):
        operations.issue("C1", language="ar")
        visit(operations, clock, "1", 5)
    clock.now = Clock().now
    return operations


def read_all(operations: Operations) -> None:
    while not operations.catch_up():
        pass


def busy(operations: Operations, visitors: int) -> list[int]:
    """Somebody is served at counter 1; the steps of those who came after."""
    steps = [operations.issue("C1", language="ar").step.id for _ in range(visitors + 1)]
    called = operations.call_next("1")
    assert called, "somebody waits"
    operations.start("1", called.step.id)
    read_all(operations)
    return [step for step in steps if step != called.step.id]


def finish(operations: Operations) -> None:
    """Whoever is at counter 1 is done."""
    turn = operations.desk("1").turn
    assert turn, "somebody is there"
    operations.finish("1", turn.step.id)


def ahead(operations: Operations) -> dict[tuple[str, str], tuple[int, int]]:
    """Of newcomers of two classes: how many are called before, and how many wait before."""
    told = {priority: operations.outlooks(priority) for priority in ("normal", "elderly")}
    return {(priority, code): (o.ahead, o.queue) for priority in told for code, o in told[priority].items()}


def again(store_address: str, clock: Clock) -> Operations:
    """A program that starts now."""
    started = Operations(Store.open(store_address).centre(), clock)
    read_all(started)
    return started


def test_a_visitor_is_told_how_many_are_ahead_and_a_range(experienced: Operations) -> None:
    outlook = experienced.outlook(busy(experienced, 3)[2])
    assert (outlook.ahead, outlook.queue) == (2, 2)
    assert outlook.wait is not None
    assert outlook.wait.low <= 15 <= outlook.wait.high
    assert outlook.expected is not None
    assert outlook.wait.low <= outlook.expected / MINUTE <= outlook.wait.high


def test_no_figure_is_told_before_a_wing_is_known(operations: Operations) -> None:
    operations.open_counter("1", "S01")
    outlook = operations.outlook(busy(operations, 2)[1])
    assert (outlook.ahead, outlook.wait, outlook.expected) == (1, None, None)


def test_a_free_counter_means_now_even_where_nothing_is_known_yet(operations: Operations) -> None:
    operations.open_counter("1", "S01")
    assert operations.outlook(operations.issue("C1", language="ar").step.id).wait == NOW


def test_no_counter_that_serves_it_means_no_promise(experienced: Operations) -> None:
    steps = busy(experienced, 2)
    finish(experienced)
    experienced.close_counter("1")
    outlook = experienced.outlook(steps[1])
    assert (outlook.wait, outlook.ahead) == (None, 1)


def test_a_counter_that_serves_something_else_from_now_on_promises_nothing(experienced: Operations) -> None:
    step = busy(experienced, 1)[0]
    assert experienced.outlook(step).wait
    experienced.reassign("1", ["J1"])
    assert experienced.outlook(step).wait is None


def test_a_newcomer_s_outlook_is_known_before_a_ticket_is_taken(experienced: Operations) -> None:
    busy(experienced, 1)
    outlooks = experienced.outlooks()
    assert set(outlooks) == {service.code for service in experienced.profile.services}
    assert outlooks["C1"].ahead == 1
    assert outlooks["C2"].ahead == 1  # the same counter serves it
    assert outlooks["J1"].ahead == 0
    assert outlooks["C1"] == experienced.outlook(experienced.issue("C1", language="ar").step.id)


def test_a_newcomer_of_the_upper_tier_waits_for_fewer(experienced: Operations) -> None:
    busy(experienced, 4)
    assert experienced.outlooks("elderly")["C1"].ahead < experienced.outlooks()["C1"].ahead


def test_the_outlook_of_a_turn_that_does_not_wait_is_refused(operations: Operations) -> None:
    with pytest.raises(QueueError):
        operations.outlook(1)


def test_an_undone_call_leaves_the_queues_as_if_it_had_not_happened(experienced: Operations, clock: Clock) -> None:
    busy(experienced, 3)
    experienced.issue("C2", language="ar", priority="elderly")
    clock.advance(5 * MINUTE)
    finish(experienced)
    before = ahead(experienced)
    experienced.call_next("1")
    assert ahead(experienced) != before
    experienced.undo("1")
    assert ahead(experienced) == before


def test_a_program_that_starts_again_tells_the_same(experienced: Operations, clock: Clock, store_address: str) -> None:
    for _ in range(3):
        busy(experienced, 2)
        experienced.outlooks()  # what is looked at changes nothing
        clock.advance(7 * MINUTE)
        finish(experienced)
    assert again(store_address, clock).outlooks() == experienced.outlooks()


def test_nothing_is_told_while_the_last_days_are_read(
    experienced: Operations, clock: Clock, store_address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = busy(experienced, 2)
    monkeypatch.setattr(estimating, "LONGEST", 0.0)
    monkeypatch.setattr(estimating, "PAGE", 10)
    started = Operations(Store.open(store_address).centre(), clock)
    assert started.outlooks() == {}
    outlook = started.outlook(steps[1])
    assert (outlook.ahead, outlook.wait) == (1, None)
    read_all(started)
    assert started.outlook(steps[1]).wait


def test_only_the_last_days_are_read(experienced: Operations, clock: Clock, store_address: str) -> None:
    clock.advance(30 * 24 * 60 * MINUTE)
    busy(experienced, 2)
    assert again(store_address, clock).outlooks()["C1"].wait is None  # what was learnt a month ago is forgotten


def test_a_store_teaches_the_same_as_the_log_of_its_days(experienced: Operations, clock: Clock) -> None:
    step = busy(experienced, 3)[2]
    follower, told, logged = Follower(experienced.profile), Estimator(), Estimator()
    for event in experienced.events_after(0):
        for one in follower.follow(event.happening):
            told.on_event(one)
            read = parse(json.dumps(dict(lines(one))).encode(), note=pytest.fail)
            logged.on_event(read)
    asked = follower.step_id(step), "issue", follower.seconds(clock.now)
    assert told.predict(*asked) == logged.predict(*asked)
    assert told.predict(*asked) is not None


def test_a_shown_range_stays_for_a_minute(experienced: Operations, clock: Clock) -> None:
    step = busy(experienced, 6)[5]
    shown = experienced.shown_wait(step)
    assert shown
    for _ in range(3):
        experienced.cancel(experienced.desk("1").waiting[0].step.id)
    assert experienced.shown_wait(step) == shown
    clock.advance(60)
    assert experienced.shown_wait(step) != shown


def test_nothing_is_shown_of_a_turn_that_does_not_wait(experienced: Operations) -> None:
    assert experienced.shown_wait(10**9) is None


def test_what_was_told_is_compared_with_what_came_true(experienced: Operations, clock: Clock) -> None:
    busy(experienced, 2)
    told = experienced.outlooks()["C1"]
    assert told.wait
    experienced.issue("C1", language="ar", promise=told.promise)
    experienced.issue("C1", language="ar", promise={"low": 0, "high": 60, "wait": 30})
    clock.advance(5 * MINUTE)
    finish(experienced)
    for _ in range(4):
        visit(experienced, clock, "1", 5)
    kept = experienced.promises(experienced.today())
    assert kept
    assert (kept.count, kept.by_high, kept.within) == (2, 0.5, 0.5)
    assert experienced.promises(experienced.today() - timedelta(days=1)) is None


def test_far_behind_the_range_and_the_people_ahead_are_told_all_the_same(experienced: Operations) -> None:
    outlook = experienced.outlook(busy(experienced, 150)[-1])
    assert outlook.queue == 149
    assert abs(outlook.ahead - 149) <= 5
    assert outlook.wait
    assert outlook.wait.high > 90
