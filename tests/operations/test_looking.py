"""What screens look at."""

from common.domain.ticket import State
from common.operations import Operations


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
