"""Who is told where to go now, and on which wall: visits that really went on, through a real store."""

import pytest

from common.domain.reasons import OutOfTurn
from common.domain.ticket import Turn
from common.operations import Operations
from display.board import calls_of, wall_of
from display.guides import guides, move_of
from display.looker import Looker
from tests.conftest import Clock
from tests.display.conftest import Hall


def told(operations: Operations, device: str) -> list[tuple[str, str]]:
    """The numbers and wings that a wall guides to at this moment."""
    wall, look = wall_of(operations.profile, device), Looker(operations).look()
    calls = calls_of(look.turns, operations.profile, wall)
    found = guides(calls, look.moves, operations.profile, wall, operations.now())
    return [(guide.number, guide.wing) for guide in found]


@pytest.mark.parametrize("device", ["D5", "D2"], ids=["of the wing", "of all wings"])
def test_who_was_sent_on_is_told_where_to_go_on_the_wall_that_they_see(hall: Hall, device: str) -> None:
    number = hall.serve("61", "G2").ticket.number
    assert told(hall.operations, device) == [(number, "DSK")]


def test_the_wing_that_they_go_to_does_not_tell_them(hall: Hall) -> None:
    hall.serve("61", "G2")
    assert told(hall.operations, "D6") == []


def test_it_is_told_for_a_minute(hall: Hall, clock: Clock) -> None:
    hall.serve("61", "G2")
    shown = []
    for seconds in (0, 59.9, 0.1):
        clock.advance(seconds)
        shown.append(len(told(hall.operations, "D5")))
    assert shown == [1, 1, 0]


def test_who_has_just_taken_a_ticket_is_told_nothing(hall: Hall) -> None:
    hall.operations.issue("C1", language="ar")
    assert told(hall.operations, "D2") == []


def test_who_waits_while_the_papers_go_to_a_back_office_is_told_so_where_they_are(hall: Hall) -> None:
    number = hall.serve("17", "K1").ticket.number
    assert told(hall.operations, "D6") == [(number, "BKO")]
    assert told(hall.operations, "D3") == []


def test_who_is_done_at_the_support_services_is_told_to_go_back(hall: Hall) -> None:
    turn = hall.call("17", service="K1")
    hall.operations.start("17", turn.step.id)
    support = hall.operations.send_to_support("17", turn.step.id, "S1")
    assert told(hall.operations, "D6") == [(turn.ticket.number, "SUP")]
    finish_support(hall, support)
    assert told(hall.operations, "D2")[0] == (turn.ticket.number, "DSK")


def finish_support(hall: Hall, support: Turn) -> None:
    hall.operations.open_counter("31", "S30")
    hall.operations.call("31", support.step.id, reason=OutOfTurn.OTHER)
    hall.operations.start("31", support.step.id)
    hall.operations.finish("31", support.step.id)


def test_who_is_called_to_another_wing_is_told_until_they_are_there(hall: Hall) -> None:
    turn = hall.call("11", wing="ESV")
    assert told(hall.operations, "D5") == [(turn.ticket.number, "DSK")]
    assert told(hall.operations, "D6") == []
    hall.operations.start("11", turn.step.id)
    assert told(hall.operations, "D5") == []


def test_those_who_are_called_come_before_those_who_were_sent_on(hall: Hall) -> None:
    sent = hall.serve("61", "G2").ticket.number
    called = hall.call("11", wing="ESV").ticket.number
    assert [number for number, _ in told(hall.operations, "D5")] == [called, sent]


def test_a_first_step_did_not_come_from_anywhere(hall: Hall) -> None:
    turn = hall.operations.issue("C1", language="ar")
    assert move_of(turn, [turn]) is None
