"""What screens look at."""

import pytest

from common.domain.errors import QueueError
from common.domain.forecast import WaitRange
from common.domain.ticket import State
from common.operations import Operations


def test_a_visitor_is_told_how_many_are_ahead_and_a_range(operations: Operations) -> None:
    operations.open_counter("1", "S01")
    turns = [operations.issue("C1", language="ar") for _ in range(3)]
    outlook = operations.outlook(turns[2].step.id)
    assert outlook.ahead == 2
    assert outlook.wait is not None
    assert outlook.wait.low <= 24 <= outlook.wait.high


def test_a_free_counter_means_now(operations: Operations) -> None:
    operations.open_counter("1", "S01")
    assert operations.outlook(operations.issue("C1", language="ar").step.id).wait == WaitRange(0, 0)


def test_no_open_counter_means_no_promise(operations: Operations) -> None:
    assert operations.outlook(operations.issue("C1", language="ar").step.id).wait is None


def test_a_newcomer_s_outlook_is_known_before_a_ticket_is_taken(operations: Operations) -> None:
    operations.open_counter("1", "S01")
    operations.issue("C1", language="ar")
    outlooks = operations.outlooks()
    assert set(outlooks) == set(operations.profile.service_of)
    assert outlooks["C1"].ahead == 1
    assert outlooks["C2"].ahead == 1  # the same counter serves it
    assert outlooks["J1"].ahead == 0


def test_the_outlook_of_a_turn_that_does_not_wait_is_refused(operations: Operations) -> None:
    with pytest.raises(QueueError):
        operations.outlook(1)


def test_a_ticket_is_found_by_its_number_of_today(operations: Operations) -> None:
    turn = operations.issue("C1", language="ar")
    assert operations.find("C001") == [turn]
    assert operations.find("C999") == []


def test_the_states_of_today_are_counted(operations: Operations) -> None:
    operations.open_counter("1", "S01")
    for _ in range(3):
        operations.issue("C1", language="ar")
    operations.call_next("1")
    assert operations.states() == {State.WAITING: 2, State.CALLED: 1}


def test_a_desk_sees_who_waits_for_it_and_its_own_turn(operations: Operations) -> None:
    operations.open_counter("1", "S01")
    first, second = (operations.issue("C1", language="ar") for _ in range(2))
    operations.issue("T1", language="ar")
    operations.call_next("1")
    desk = operations.desk("1")
    assert (desk.staff, desk.turn.ticket, [t.ticket for t in desk.waiting]) == ("S01", first.ticket, [second.ticket])
