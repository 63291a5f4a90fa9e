"""What may happen to a step, pair by pair."""

from datetime import UTC, date, datetime
from itertools import product

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.ticket import STATE_NAMES, TRANSITIONS, State, Step, Ticket, Turn, Verb

NOW = datetime(2026, 11, 22, 8, tzinfo=UTC)
AT_COUNTER = {State.CALLED, State.SERVING}


def turn_in(state: State) -> Turn:
    ticket = Ticket(id=1, day=date(2026, 11, 22), number="C042", language="ar", issued_at=NOW)
    counter = "5" if state in AT_COUNTER else None
    step = Step(
        id=1, ticket=1, position=1, service="C1", wing="DSK", priority="normal", place=1, since=NOW, queued_at=NOW,
        state=state, counter=counter,
    )  # fmt: skip
    return Turn(ticket, step)


VERBS = {
    Verb.CALL: lambda turn: turn.call(counter="5", staff="S05", seq=9, now=NOW),
    Verb.RECALL: lambda turn: turn.recall(seq=9),
    Verb.START: lambda turn: turn.start(now=NOW),
    Verb.FINISH: lambda turn: turn.finish(now=NOW),
    Verb.NO_SHOW: lambda turn: turn.no_show(now=NOW),
    Verb.TRANSFER: lambda turn: turn.transfer(now=NOW),
    Verb.PARK: lambda turn: turn.park(reason="document"),
    Verb.RESUME: lambda turn: turn.resume(counter="6", staff="S06"),
    Verb.RETURN: lambda turn: turn.back(turn.place, now=NOW),
    Verb.RESTORE: lambda turn: turn.restore(turn.place),
    Verb.CORRECT: lambda turn: turn.correct(priority="elderly"),
    Verb.EXPIRE: lambda turn: turn.expire(now=NOW),
    Verb.CARRY_OVER: lambda turn: turn.carry_over(day=date(2026, 11, 23), opens=NOW),
    Verb.CANCEL: lambda turn: turn.cancel(now=NOW),
}


@pytest.mark.parametrize(("state", "verb"), list(product(State, Verb)))
def test_a_verb_does_what_the_table_says_and_nothing_else(state: State, verb: Verb) -> None:
    turn = turn_in(state)
    if (state, verb) in TRANSITIONS:
        assert VERBS[verb](turn).step.state is TRANSITIONS[state, verb]
        return
    with pytest.raises(QueueError) as refused:
        VERBS[verb](turn)
    assert refused.value.refusal is Refusal.NOT_ALLOWED


def test_every_verb_is_in_the_table() -> None:
    assert {verb for _, verb in TRANSITIONS} == set(Verb) == set(VERBS)


def test_a_called_step_knows_where_by_whom_and_when() -> None:
    step = turn_in(State.WAITING).call(counter="5", staff="S05", seq=9, now=NOW).step
    assert (step.counter, step.staff, step.called_at, step.calls, step.called_seq) == ("5", "S05", NOW, 1, 9)


def test_a_recall_counts_the_calls_and_keeps_the_first_call_s_time() -> None:
    called = turn_in(State.WAITING).call(counter="5", staff="S05", seq=9, now=NOW)
    again = called.recall(seq=12).step
    assert (again.calls, again.called_seq, again.called_at) == (2, 12, NOW)


def test_a_restored_step_has_its_old_place_and_no_counter() -> None:
    no_show = turn_in(State.WAITING).call(counter="5", staff="S05", seq=9, now=NOW).no_show(now=NOW)
    step = no_show.restore(no_show.place).step
    assert step == turn_in(State.WAITING).step


def test_only_a_parked_step_keeps_the_reason_it_was_parked_for() -> None:
    parked = turn_in(State.SERVING).park(reason="document")
    assert parked.step.reason == "document"
    ends = (parked.resume(counter="5", staff="S05"), parked.back(parked.place, now=NOW), parked.cancel(now=NOW))
    assert {turn.step.reason for turn in ends} == {None}


def test_a_ticket_that_is_carried_over_keeps_its_number_and_its_place() -> None:
    waiting = turn_in(State.WAITING)
    opens = datetime(2026, 11, 23, 5, tzinfo=UTC)
    carried = waiting.carry_over(day=date(2026, 11, 23), opens=opens)
    assert (carried.ticket.number, carried.place) == (waiting.ticket.number, waiting.place)
    assert (carried.ticket.day, carried.ticket.carried_from) == (date(2026, 11, 23), date(2026, 11, 22))
    assert carried.step.queued_at == opens


def test_a_refusal_says_the_ticket_and_its_state_in_both_languages() -> None:
    with pytest.raises(QueueError) as refused:
        turn_in(State.FINISHED).start(now=NOW)
    assert "C042" in refused.value.text("ar")
    assert STATE_NAMES[State.FINISHED].ar in refused.value.text("ar")
    assert str(refused.value) == "Not possible: ticket C042 is finished."
