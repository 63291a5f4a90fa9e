"""Admitting: a number that a kiosk gave while it was away is taken over as its visitor holds it."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.ticket import State, Turn
from common.operations import Operations
from tests.conftest import Clock

Admit = Callable[..., Turn]


@pytest.fixture
def admit(operations: Operations, clock: Clock) -> Admit:
    """A ticket of T2 that was issued so many seconds ago."""

    def admit(number: str, seconds: float, *services: str, **more: str) -> Turn:
        asked = {"language": "ar", "priority": "normal", "request": number, "device": "K1", **more}
        issued_at = clock.now - timedelta(seconds=seconds)
        return operations.admit(number, issued_at, services or ("T2",), **asked)  # type: ignore[arg-type]

    return admit


def issued(operations: Operations, clock: Clock, count: int, every: float) -> list[str]:
    """So many tickets of T2, one every so many seconds."""
    numbers = []
    for _ in range(count):
        numbers.append(operations.issue("T2", language="ar").ticket.number)
        clock.advance(every)
    return numbers


def line(operations: Operations) -> list[str]:
    """The numbers of T2's line in the order in which a counter with nothing else to do would call them."""
    operations.open_counter("8", "S01")
    called = []
    while turn := operations.call_next("8"):
        called.append(turn.ticket.number)
        operations.start("8", turn.step.id)
        operations.finish("8", turn.step.id)
    return called


def test_a_ticket_is_admitted_with_its_number_and_its_own_time(admit: Admit, clock: Clock) -> None:
    turn = admit("TA007", 600, "T2", "T1", priority="elderly")
    assert (turn.ticket.number, turn.ticket.errands, turn.ticket.priority) == ("TA007", ("T2", "T1"), "elderly")
    assert turn.ticket.issued_at == turn.step.since == turn.step.queued_at == clock.now - timedelta(minutes=10)
    assert turn.step.state is State.WAITING


def test_the_event_of_an_admitted_ticket_says_that_the_kiosk_was_away(admit: Admit, operations: Operations) -> None:
    admit("TA001", 60)
    (event,) = operations.events_after(0)
    assert (event.happening.kind, event.happening.body["away"]) == (Kind.ISSUED, True)
    assert (event.happening.device, event.happening.request) == ("K1", "admit:TA001")


def test_who_came_earlier_goes_before(admit: Admit, operations: Operations, clock: Clock) -> None:
    issued(operations, clock, 3, every=60)  # 180, 120 and 60 seconds ago
    admit("TA001", 150)
    admit("TA002", 90)
    admit("TA003", 30)
    admit("TA004", 200)
    assert line(operations) == ["TA004", "T001", "TA001", "T002", "TA002", "T003", "TA003"]


def test_two_kiosks_that_were_away_together_are_one_line(admit: Admit, operations: Operations, clock: Clock) -> None:
    issued(operations, clock, 1, every=600)
    for at in range(10):
        admit(f"TA{at:03d}", 500 - 20 * at)
    for at in range(10):
        admit(f"TB{at:03d}", 490 - 20 * at)
    issued(operations, clock, 1, every=1)
    mixed = [f"T{kiosk}{at:03d}" for at in range(10) for kiosk in "AB"]
    assert line(operations) == ["T001", *mixed, "T002"]


def test_two_kiosks_are_one_line_also_between_visitors_of_a_third(
    admit: Admit, operations: Operations, clock: Clock
) -> None:
    """There is no room between the orders of two neighbours: time decides."""
    issued(operations, clock, 2, every=300)
    for at in range(5):
        admit(f"TA{at:03d}", 500 - 20 * at)
    for at in range(5):
        admit(f"TB{at:03d}", 490 - 20 * at)
    mixed = [f"T{kiosk}{at:03d}" for at in range(5) for kiosk in "AB"]
    assert line(operations) == ["T001", *mixed, "T002"]


def test_a_request_is_admitted_once(admit: Admit, operations: Operations) -> None:
    assert admit("TA001", 60) == admit("TA001", 60)
    assert len(operations.events_after(0)) == 1


def test_a_ticket_that_was_committed_and_not_heard_of_is_given_up(admit: Admit, operations: Operations) -> None:
    ghost = operations.issue("T2", language="ar", request="r")
    admit("TA001", 1, request="r")
    assert operations.turn(ghost.step.id).step.state is State.CANCELLED  # type: ignore[union-attr]
    assert line(operations) == ["TA001"]


def test_what_else_happened_with_the_issue_of_a_ghost_stays(admit: Admit, operations: Operations, clock: Clock) -> None:
    """The first ticket of a day closes the days before it under its own request."""
    old = operations.issue("T2", language="ar")
    clock.advance(86_400)
    operations.issue("T2", language="ar", request="r")
    before = operations.turn(old.step.id)
    admit("TA001", 1, request="r")
    assert operations.turn(old.step.id) == before


def test_a_ghost_that_was_called_meanwhile_is_left_to_the_counter(admit: Admit, operations: Operations) -> None:
    operations.open_counter("8", "S01")
    ghost = operations.issue("T2", language="ar", request="r")
    operations.call_next("8")
    assert admit("TA001", 1, request="r").step.state is State.WAITING
    assert operations.turn(ghost.step.id).step.state is State.CALLED  # type: ignore[union-attr]


def test_a_ticket_of_a_day_that_is_over_is_over_with_it(admit: Admit, operations: Operations) -> None:
    turn = admit("TA001", 86_400)
    assert turn.step.state is State.EXPIRED
    balance = operations.balance(turn.ticket.day)
    assert (balance.issued, balance.expired) == (1, 1)


def test_a_ticket_of_a_closed_day_is_recorded_and_over(admit: Admit, operations: Operations) -> None:
    operations.close_day()
    assert admit("TA001", 60).step.state is State.EXPIRED
    assert admit("TA002", 86_400).step.state is State.EXPIRED


def test_the_moment_of_a_clock_that_was_ahead_is_now(admit: Admit, clock: Clock) -> None:
    turn = admit("TA001", -86_400)
    assert (turn.ticket.issued_at, turn.step.state) == (clock.now, State.WAITING)


def test_a_number_of_another_visitor_is_refused(admit: Admit, operations: Operations) -> None:
    admit("TA001", 60)
    with pytest.raises(QueueError) as error:
        admit("TA001", 30, request="another")
    assert error.value.refusal is Refusal.NUMBER_TAKEN
    assert len(operations.events_after(0)) == 1


def test_a_service_that_nobody_knows_is_refused(admit: Admit) -> None:
    with pytest.raises(QueueError) as error:
        admit("TA001", 60, "T77")
    assert error.value.refusal is Refusal.UNKNOWN_SERVICE


def test_the_chain_holds_with_admitted_tickets(admit: Admit, operations: Operations, clock: Clock) -> None:
    issued(operations, clock, 2, every=60)
    admit("TA001", 90)
    admit("TA002", 86_400)
    assert operations._store.verify() is None
