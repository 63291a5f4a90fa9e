"""Call next, call, recall, no-show, restore; sitting down and leaving."""

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.reasons import OutOfTurn
from common.domain.ticket import State
from common.operations import Operations
from common.store.store import CentreStore, Store
from tests.conftest import Clock


@pytest.fixture
def open_counters(operations: Operations) -> Operations:
    """Two counters of civil affairs, by the profile, and one of passports."""
    for number in two_counters_of(operations, "C1"):
        operations.open_counter(number, f"S{int(number):02d}")
    return operations


def two_counters_of(operations: Operations, service: str) -> tuple[str, str]:
    first, second, *_ = [c.number for c in operations.profile.counters if service in c.skills and c.wing == "DSK"]
    return first, second


def counter_without(operations: Operations, service: str) -> str:
    return next(c.number for c in operations.profile.counters if service not in c.skills and c.wing == "DSK")


def mark_absent(operations: Operations, clock: Clock, counter: str, step: int) -> None:
    """As late as it is allowed: after the walk, a second call and a minute."""
    operations.recall(counter, step)
    clock.advance(180)
    operations.no_show(counter, step)


def refusal(error: pytest.ExceptionInfo[QueueError]) -> Refusal:
    return error.value.refusal


def test_the_first_to_come_is_the_first_to_be_called(open_counters: Operations) -> None:
    turns = [open_counters.issue("C1", language="ar") for _ in range(3)]
    counters = two_counters_of(open_counters, "C1")
    called = [open_counters.call_next(counter) for counter in counters]
    assert [turn.ticket for turn in called] == [turn.ticket for turn in turns[:2]]
    assert [turn.step.counter for turn in called] == list(counters)


def test_a_counter_is_called_only_what_it_serves(open_counters: Operations) -> None:
    counter = counter_without(open_counters, "C1")
    open_counters.open_counter(counter, "S24")
    open_counters.issue("C1", language="ar")
    assert open_counters.call_next(counter) is None


def test_nobody_waiting_calls_nobody(open_counters: Operations) -> None:
    assert open_counters.call_next(two_counters_of(open_counters, "C1")[0]) is None


def test_a_counter_with_a_visitor_calls_nobody_else(open_counters: Operations) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    for _ in range(2):
        open_counters.issue("C1", language="ar")
    called = open_counters.call_next(counter)
    with pytest.raises(QueueError) as refused:
        open_counters.call_next(counter)
    assert refusal(refused) is Refusal.COUNTER_BUSY
    assert called.ticket.number in refused.value.text("ar")


def test_a_closed_counter_calls_nobody(operations: Operations) -> None:
    operations.issue("C1", language="ar")
    with pytest.raises(QueueError) as refused:
        operations.call_next("1")
    assert refusal(refused) is Refusal.COUNTER_CLOSED


def test_the_same_request_calls_once(open_counters: Operations) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    for _ in range(2):
        open_counters.issue("C1", language="ar")
    first = open_counters.call_next(counter, request="key-1")
    assert open_counters.call_next(counter, request="key-1") == first


def test_a_ticket_out_of_turn_is_called_for_a_reason_only_and_that_is_kept(
    open_counters: Operations, centre: CentreStore
) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    first, chosen = (open_counters.issue("C1", language="ar") for _ in range(2))
    with pytest.raises(QueueError) as refused:
        open_counters.call(counter, chosen.step.id)
    assert refusal(refused) is Refusal.REASON_NEEDED
    assert open_counters.call(counter, chosen.step.id, reason=OutOfTurn.HEALTH).step.state is State.CALLED
    body = centre.events.of_step(chosen.step.id)[-1].happening.body
    assert (body["out_of_turn"], body["choice"]["called"]) == ("health", first.step.id)


def test_whose_turn_it_is_may_be_called_by_name_without_a_reason(open_counters: Operations) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    first, _ = (open_counters.issue("C1", language="ar") for _ in range(2))
    assert open_counters.call(counter, first.step.id).step.state is State.CALLED


def test_a_no_show_takes_two_calls_and_a_minute(open_counters: Operations, clock: Clock) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    turn = open_counters.issue("C1", language="ar")
    clock.advance(600)
    open_counters.call_next(counter)
    clock.advance(59)
    open_counters.recall(counter, turn.step.id)
    with pytest.raises(QueueError) as refused:
        open_counters.no_show(counter, turn.step.id)
    assert refusal(refused) is Refusal.NOT_ABSENT_YET
    clock.advance(1)
    assert open_counters.no_show(counter, turn.step.id).step.state is State.NO_SHOW


def test_one_call_is_not_enough_for_a_no_show(open_counters: Operations, clock: Clock) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    turn = open_counters.issue("C1", language="ar")
    open_counters.call_next(counter)
    clock.advance(3600)
    with pytest.raises(QueueError) as refused:
        open_counters.no_show(counter, turn.step.id)
    assert refusal(refused) is Refusal.NOT_ABSENT_YET


def test_who_has_just_been_sent_on_is_given_the_way_to_the_wing(open_counters: Operations, clock: Clock) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    turn = open_counters.issue("C1", language="ar")
    open_counters.call_next(counter)
    open_counters.recall(counter, turn.step.id)
    clock.advance(60)
    with pytest.raises(QueueError):
        open_counters.no_show(counter, turn.step.id)
    clock.advance(open_counters.profile.wing_of["DSK"].walk)
    assert open_counters.no_show(counter, turn.step.id).step.state is State.NO_SHOW


def test_a_visitor_is_called_three_times_at_the_most(open_counters: Operations) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    turn = open_counters.issue("C1", language="ar")
    open_counters.call_next(counter)
    for _ in range(2):
        open_counters.recall(counter, turn.step.id)
    with pytest.raises(QueueError) as refused:
        open_counters.recall(counter, turn.step.id)
    assert refusal(refused) is Refusal.CALLED_ENOUGH


def test_every_call_keeps_rule_index_and_runner_up(open_counters: Operations, centre: CentreStore) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    second = open_counters.issue("C1", language="ar")
    first = open_counters.issue("C1", language="ar", priority="elderly")
    open_counters.call_next(counter)
    choice = centre.events.of_step(first.step.id)[-1].happening.body["choice"]
    assert (choice["rule"], choice["why"], choice["runner_up"]) == ("tier_cap90", "tier", second.step.id)


def test_a_called_ticket_cannot_be_called_again(open_counters: Operations) -> None:
    first, second = two_counters_of(open_counters, "C1")
    turn = open_counters.issue("C1", language="ar")
    open_counters.call_next(first)
    with pytest.raises(QueueError) as refused:
        open_counters.call(second, turn.step.id)
    assert refusal(refused) is Refusal.NOT_ALLOWED


def test_a_chosen_ticket_of_another_service_is_refused(open_counters: Operations) -> None:
    counter = counter_without(open_counters, "C1")
    open_counters.open_counter(counter, "S24")
    turn = open_counters.issue("C1", language="ar")
    with pytest.raises(QueueError) as refused:
        open_counters.call(counter, turn.step.id)
    assert refusal(refused) is Refusal.NO_SKILL


def test_another_counter_cannot_act_on_my_ticket(open_counters: Operations) -> None:
    mine, other = two_counters_of(open_counters, "C1")
    open_counters.issue("C1", language="ar")
    turn = open_counters.call_next(mine)
    for verb in (open_counters.recall, open_counters.no_show, open_counters.start):
        with pytest.raises(QueueError) as refused:
            verb(other, turn.step.id)
        assert refusal(refused) is Refusal.ELSEWHERE


def test_a_recall_is_a_new_call_of_the_same_ticket(open_counters: Operations) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    open_counters.issue("C1", language="ar")
    called = open_counters.call_next(counter)
    again = open_counters.recall(counter, called.step.id)
    assert again.step.calls == 2
    assert again.step.called_seq > called.step.called_seq
    assert open_counters.board(5) == [again]


def test_a_no_show_frees_the_counter_and_can_be_restored_to_the_old_place(
    open_counters: Operations, clock: Clock
) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    late, _ = (open_counters.issue("C1", language="ar") for _ in range(2))
    open_counters.call_next(counter)
    mark_absent(open_counters, clock, counter, late.step.id)
    assert [turn.ticket for turn in open_counters.desk(counter).no_shows] == [late.ticket]
    open_counters.restore(counter, late.step.id)
    assert open_counters.call_next(counter).ticket == late.ticket


def test_the_database_refuses_two_visitors_at_one_counter(open_counters: Operations, centre: CentreStore) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    _, second = (open_counters.issue("C1", language="ar") for _ in range(2))
    open_counters.call_next(counter)
    forced = second.call(counter=counter, staff="S01", seq=99, now=open_counters.now())
    with pytest.raises(Exception, match=r"(?i)unique"), centre.transaction():
        centre.tickets.put(forced.step)


def test_a_board_shows_the_newest_calls_first(open_counters: Operations, clock: Clock) -> None:
    counters = two_counters_of(open_counters, "C1")
    for _ in counters:
        open_counters.issue("C1", language="ar")
    called = [open_counters.call_next(counter) for counter in counters]
    assert open_counters.board(5) == called[::-1]
    clock.advance(24 * 3600)
    assert open_counters.board(5) == []


def test_a_counter_in_use_is_taken_over_only_on_purpose(operations: Operations) -> None:
    operations.open_counter("1", "S01")
    operations.open_counter("1", "S01")
    with pytest.raises(QueueError) as refused:
        operations.open_counter("1", "S02")
    assert refusal(refused) is Refusal.COUNTER_TAKEN
    operations.open_counter("1", "S02", take_over=True)
    assert operations.sittings() == {"1": "S02"}


def test_a_counter_is_not_left_while_a_visitor_is_there(open_counters: Operations) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    open_counters.issue("C1", language="ar")
    open_counters.call_next(counter)
    with pytest.raises(QueueError):
        open_counters.close_counter(counter)
    assert counter in open_counters.sittings()


@pytest.mark.parametrize(("counter", "staff"), [("99", "S01"), ("1", "nobody")])
def test_unknown_counters_and_staff_are_refused(operations: Operations, counter: str, staff: str) -> None:
    with pytest.raises(QueueError):
        operations.open_counter(counter, staff)


def test_two_programs_at_two_counters_never_get_one_ticket(open_counters: Operations, store_address: str) -> None:
    first, second = two_counters_of(open_counters, "C1")
    other = Operations(Store.open(store_address).centre(), open_counters.now)
    open_counters.issue("C1", language="ar")
    assert [open_counters.call_next(first) is None, other.call_next(second) is None] == [False, True]


def test_a_ticket_of_yesterday_is_not_called_today(open_counters: Operations, clock: Clock) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    open_counters.issue("C1", language="ar")
    clock.advance(24 * 3600)
    today = open_counters.issue("C1", language="ar")
    assert open_counters.outlook(today.step.id).ahead == 0
    assert [turn.ticket for turn in open_counters.desk(counter).waiting] == [today.ticket]
    assert open_counters.call_next(counter).ticket == today.ticket


def test_the_history_names_who_acted_not_whose_visitor_it_was(
    open_counters: Operations, centre: CentreStore, clock: Clock
) -> None:
    first, second = two_counters_of(open_counters, "C1")
    turn = open_counters.issue("C1", language="ar")
    open_counters.call_next(first)
    mark_absent(open_counters, clock, first, turn.step.id)
    open_counters.restore(second, turn.step.id)
    event = centre.events.of_step(turn.step.id)[-1].happening
    assert (event.counter, event.staff) == (second, f"S{int(second):02d}")
    open_counters.undo(second)
    assert open_counters.turn(turn.step.id).step.state is State.NO_SHOW


def test_a_request_of_one_verb_is_not_taken_for_another_s(open_counters: Operations) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    open_counters.issue("C1", language="ar", request="same")
    assert open_counters.call_next(counter, request="same").step.state is State.CALLED


def test_a_no_show_is_restored_only_by_a_counter_that_serves_it(open_counters: Operations, clock: Clock) -> None:
    counter, _ = two_counters_of(open_counters, "C1")
    other = counter_without(open_counters, "C1")
    open_counters.open_counter(other, "S24")
    turn = open_counters.issue("C1", language="ar")
    open_counters.call_next(counter)
    mark_absent(open_counters, clock, counter, turn.step.id)
    with pytest.raises(QueueError) as refused:
        open_counters.restore(other, turn.step.id)
    assert refusal(refused) is Refusal.NO_SKILL
