"""A day is closed: everybody is accounted for, once."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.reasons import Parking
from common.domain.ticket import State
from tests.operations.hall import COMPREHENSIVE, DESK, SUPPORT, Hall

SUNDAY, MONDAY, THURSDAY = date(2026, 11, 22), date(2026, 11, 23), date(2026, 11, 26)
DAY = 24 * 3600


@pytest.fixture
def carrying(hall_of: Callable[..., Hall]) -> Hall:
    return hall_of(day_close="carry-over")


def busy_day(hall: Hall) -> None:
    """One is served, one is a no-show, one leaves, one is parked, two wait."""
    for service in ("S1", "A1", "A1", "A1", "B1", "B1"):
        hall.issue(service)
    hall.finish(SUPPORT)
    absent = hall.operations.call_next(DESK)
    assert absent is not None
    hall.operations.recall(DESK, absent.step.id)
    hall.clock.advance(150)
    hall.operations.no_show(DESK, absent.step.id)
    hall.operations.cancel(hall.operations.desk(DESK).waiting[0].step.id)
    hall.operations.park(DESK, hall.serve(DESK).step.id, Parking.SYSTEM)


def test_everybody_is_accounted_for(hall: Hall) -> None:
    busy_day(hall)
    balance = hall.operations.balance()
    assert (balance.issued, balance.served, balance.no_show, balance.left, balance.open) == (6, 1, 1, 1, 3)
    assert balance.holds
    closed = hall.operations.close_day()
    assert (closed.expired, closed.open) == (3, 0)
    assert closed.holds
    assert hall.operations.balance() == closed


def test_the_balance_of_a_closed_day_is_kept_in_the_history(hall: Hall) -> None:
    busy_day(hall)
    closed = hall.operations.close_day()
    last = hall.centre.events.newest(1)[0].happening
    assert (last.kind, last.body) == (Kind.DAY_CLOSED, {"day": "2026-11-22", "balance": closed.counts()})
    assert hall.centre.verify() is None


def test_a_day_is_not_closed_while_a_visitor_is_at_a_counter(hall: Hall) -> None:
    number = hall.issue().ticket.number
    hall.serve()
    with pytest.raises(QueueError) as refused:
        hall.operations.close_day()
    assert refused.value.refusal is Refusal.DAY_GOES_ON
    assert number in refused.value.text("ar")


def test_a_day_that_is_yet_to_come_is_not_closed(hall: Hall) -> None:
    with pytest.raises(QueueError) as refused:
        hall.operations.close_day(MONDAY)
    assert refused.value.refusal is Refusal.DAY_GOES_ON


def test_a_closed_day_gives_no_tickets_and_is_closed_once(hall: Hall) -> None:
    hall.operations.close_day()
    head = hall.operations.head()
    with pytest.raises(QueueError) as refused:
        hall.issue()
    assert refused.value.refusal is Refusal.DAY_IS_CLOSED
    hall.operations.close_day()
    assert hall.operations.head() == head


def test_the_day_before_is_closed_with_the_first_number_of_a_day(hall: Hall) -> None:
    turn = hall.issue()
    hall.clock.advance(DAY)
    hall.issue()
    assert hall.now(turn.step.id).step.state is State.EXPIRED
    assert hall.operations.balance(SUNDAY).expired == 1
    assert hall.operations.balance().open == 1


def test_who_still_waits_is_carried_over_with_the_number_and_the_place(carrying: Hall) -> None:
    first, second = carrying.issue(), carrying.issue()
    closed = carrying.operations.close_day()
    assert (closed.carried_over, closed.expired, closed.issued, closed.holds) == (2, 0, 2, True)
    carrying.clock.advance(DAY)
    assert carrying.issue().ticket.number == "A003"
    assert carrying.line() == ["A001", "A002", "A003"]
    assert carrying.now(second.step.id).ticket.carried_from == SUNDAY
    assert carrying.now(first.step.id).step.queued_at == datetime(2026, 11, 23, 4, 30, tzinfo=UTC)  # it opens at 7:30
    monday = carrying.operations.balance()
    assert (monday.carried_in, monday.issued, monday.open, monday.holds) == (2, 1, 3, True)


def test_who_is_carried_over_comes_on_the_next_working_day(carrying: Hall) -> None:
    carrying.clock.now += timedelta(days=4)
    turn = carrying.issue()
    assert turn.ticket.day == THURSDAY
    carrying.operations.close_day()
    assert carrying.now(turn.step.id).ticket.day == date(2026, 11, 29)


def test_a_day_that_is_closed_before_it_opens_carries_over_to_the_next(carrying: Hall) -> None:
    carrying.clock.now = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)  # five in the morning
    turn = carrying.issue()
    carrying.operations.close_day()
    assert carrying.now(turn.step.id).ticket.day == MONDAY


def test_nobody_is_carried_over_twice(carrying: Hall) -> None:
    turn = carrying.issue()
    for _ in range(2):
        carrying.operations.close_day()
        carrying.clock.advance(DAY)
    assert carrying.now(turn.step.id).step.state is State.EXPIRED
    assert carrying.operations.balance(MONDAY).holds


def test_who_is_parked_waits_again_on_the_next_day(carrying: Hall) -> None:
    turn = carrying.issue()
    carrying.operations.park(DESK, carrying.serve().step.id, Parking.DOCUMENT)
    carrying.operations.close_day()
    carrying.clock.advance(DAY)
    step = carrying.now(turn.step.id).step
    assert (step.state, step.counter, step.reason) == (State.WAITING, None, None)
    assert carrying.line() == ["A001"]


def test_what_was_to_be_done_on_the_way_is_not_carried_over_and_the_visit_is(carrying: Hall) -> None:
    turn = carrying.issue()
    support = carrying.operations.send_to_support(DESK, carrying.serve().step.id, "S1")
    carrying.operations.close_day()
    assert carrying.now(support.step.id).step.state is State.EXPIRED
    assert carrying.now(turn.step.id).ticket.day == MONDAY
    assert carrying.operations.balance(MONDAY).open == 1


def test_nobody_is_carried_over_to_a_number_that_somebody_has(carrying: Hall) -> None:
    """Thursday's and Friday's visitors of one number would both come on Sunday: the first does."""
    carrying.clock.now += timedelta(days=4)
    thursday = carrying.issue()
    carrying.operations.close_day()
    carrying.clock.advance(DAY)
    friday = carrying.issue()
    assert thursday.ticket.number == friday.ticket.number == "A001"
    carrying.operations.close_day()
    assert carrying.now(friday.step.id).step.state is State.EXPIRED
    carrying.clock.advance(2 * DAY)
    assert carrying.issue().ticket.number == "A002"


def test_a_clock_set_back_over_midnight_stops_no_kiosk(carrying: Hall) -> None:
    """After it yesterday has visitors of numbers that today has given already."""
    carrying.clock.advance(DAY)
    carrying.issue()
    carrying.clock.advance(-DAY)
    carrying.issue()
    carrying.clock.advance(DAY)
    assert carrying.issue("P1").ticket.number == "P001"
    assert carrying.operations.balance().holds
    assert carrying.operations.balance(SUNDAY).holds


def test_copies_that_were_never_fetched_do_not_make_a_served_visitor_a_no_show(hall: Hall) -> None:
    hall.issue("P1")
    served = hall.serve(COMPREHENSIVE)
    support = hall.operations.send_to_support(COMPREHENSIVE, served.step.id, "S1")
    hall.operations.call_next(SUPPORT)
    hall.operations.recall(SUPPORT, support.step.id)
    hall.clock.advance(150)
    hall.operations.no_show(SUPPORT, support.step.id)
    hall.operations.resume(COMPREHENSIVE, served.step.id)
    hall.operations.finish(COMPREHENSIVE, served.step.id)
    balance = hall.operations.balance()
    assert (balance.served, balance.no_show) == (1, 0)
