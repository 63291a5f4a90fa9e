"""Start, finish, finish and call next, rate, undo."""

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.ticket import State, Turn
from common.operations import Operations
from common.store.store import CentreStore
from tests.conftest import Clock


@pytest.fixture
def serving(operations: Operations) -> Turn:
    """The first of two tickets is being served at counter 1."""
    operations.open_counter("1", "S01")
    first, _ = (operations.issue("C1", language="ar") for _ in range(2))
    operations.call_next("1")
    return operations.start("1", first.step.id)


def test_finish_and_call_next_is_one_verb(operations: Operations, serving: Turn, centre: CentreStore) -> None:
    finished, called = operations.finish_and_call_next("1", serving.step.id)
    assert (finished.step.state, called.step.state) == (State.FINISHED, State.CALLED)
    one, two = (centre.events.of_step(turn.step.id)[-1] for turn in (finished, called))
    assert one.happening.request == two.happening.request


def test_finish_and_call_next_with_nobody_waiting_only_finishes(operations: Operations, serving: Turn) -> None:
    _, called = operations.finish_and_call_next("1", serving.step.id)
    operations.start("1", called.step.id)
    assert operations.finish_and_call_next("1", called.step.id)[1] is None


def test_the_same_request_finishes_and_calls_once(operations: Operations, serving: Turn) -> None:
    operations.issue("C1", language="ar")
    done = operations.finish_and_call_next("1", serving.step.id, request="key-9")
    assert operations.finish_and_call_next("1", serving.step.id, request="key-9") == done


def test_times_of_a_step_are_those_of_its_verbs(operations: Operations, clock: Clock) -> None:
    operations.open_counter("1", "S01")
    turn = operations.issue("C1", language="ar")
    moments = [clock.now]
    for verb in (lambda: operations.call_next("1"), lambda: operations.start("1", turn.step.id)):
        clock.advance(60)
        moments.append(clock.now)
        verb()
    clock.advance(300)
    step = operations.finish("1", turn.step.id).step
    assert [step.queued_at, step.called_at, step.started_at, step.finished_at] == [*moments, clock.now]


def test_a_finished_step_is_rated_once(operations: Operations, serving: Turn, centre: CentreStore) -> None:
    operations.finish("1", serving.step.id)
    operations.rate(serving.step.id, 4)
    with pytest.raises(QueueError) as refused:
        operations.rate(serving.step.id, 5)
    assert refused.value.refusal is Refusal.ALREADY_RATED
    assert centre.tickets.score(serving.step.id) == 4


def test_the_same_rating_request_counts_once(operations: Operations, serving: Turn) -> None:
    operations.finish("1", serving.step.id)
    for _ in range(2):
        operations.rate(serving.step.id, 4, request="face-4")


@pytest.mark.parametrize("score", [0, 6, -1])
def test_a_score_outside_one_to_five_is_refused(operations: Operations, serving: Turn, score: int) -> None:
    operations.finish("1", serving.step.id)
    with pytest.raises(QueueError):
        operations.rate(serving.step.id, score)


def test_a_step_that_is_not_finished_cannot_be_rated(operations: Operations, serving: Turn) -> None:
    with pytest.raises(QueueError) as refused:
        operations.rate(serving.step.id, 5)
    assert refused.value.refusal is Refusal.NOT_FINISHED


def test_the_question_is_for_the_newest_finished_step_of_the_counter(operations: Operations, serving: Turn) -> None:
    before = operations.head() - 10
    assert operations.unrated("1", before) is None
    finished = operations.finish("1", serving.step.id)
    assert operations.unrated("1", before) == finished
    operations.rate(serving.step.id, 5)
    assert operations.unrated("1", before) is None


def test_undo_takes_finish_and_call_next_back_as_one(operations: Operations, serving: Turn) -> None:
    _, called = operations.finish_and_call_next("1", serving.step.id)
    operations.undo("1")
    assert operations.turn(serving.step.id) == serving
    assert operations.turn(called.step.id).step.state is State.WAITING
    assert operations.desk("1").turn == serving


def test_an_undone_ticket_keeps_its_place_and_is_called_next(operations: Operations, serving: Turn) -> None:
    _, called = operations.finish_and_call_next("1", serving.step.id)
    operations.undo("1")
    assert operations.finish_and_call_next("1", serving.step.id)[1].ticket == called.ticket


def test_undo_is_an_event_and_erases_nothing(operations: Operations, serving: Turn, centre: CentreStore) -> None:
    operations.finish("1", serving.step.id)
    operations.undo("1")
    kinds = [event.happening.kind.value for event in centre.events.of_step(serving.step.id)]
    assert kinds == ["issued", "called", "started", "finished", "undone"]
    assert centre.verify() is None


def test_undo_is_possible_for_ten_seconds(operations: Operations, serving: Turn, clock: Clock) -> None:
    operations.finish("1", serving.step.id)
    clock.advance(10)
    assert operations.undoable("1") is not None
    clock.advance(0.1)
    assert operations.undoable("1") is None
    with pytest.raises(QueueError) as refused:
        operations.undo("1")
    assert refused.value.refusal is Refusal.NOTHING_TO_UNDO


def test_an_undo_is_not_undone(operations: Operations, serving: Turn) -> None:
    operations.finish("1", serving.step.id)
    operations.undo("1")
    with pytest.raises(QueueError):
        operations.undo("1")


def test_a_counter_does_not_undo_what_another_did(operations: Operations, serving: Turn) -> None:
    operations.open_counter("2", "S02")
    operations.finish("1", serving.step.id)
    with pytest.raises(QueueError):
        operations.undo("2")


def test_what_has_gone_on_since_is_not_undone(operations: Operations, serving: Turn) -> None:
    operations.finish("1", serving.step.id)
    operations.rate(serving.step.id, 5)
    with pytest.raises(QueueError) as refused:
        operations.undo("1")
    assert refused.value.refusal in (Refusal.UNDO_TOO_LATE, Refusal.NOTHING_TO_UNDO)
    assert operations.turn(serving.step.id).step.state is State.FINISHED


def test_a_clock_that_is_set_back_does_not_keep_undo_open(operations: Operations, serving: Turn, clock: Clock) -> None:
    operations.finish("1", serving.step.id)
    clock.advance(-3600)
    assert operations.undoable("1") is None


def test_a_rating_does_not_take_the_clerk_s_undo_away(operations: Operations, serving: Turn) -> None:
    _, called = operations.finish_and_call_next("1", serving.step.id)
    operations.start("1", called.step.id)
    operations.rate(serving.step.id, 5)
    operations.undo("1")
    assert operations.turn(called.step.id).step.state is State.CALLED
