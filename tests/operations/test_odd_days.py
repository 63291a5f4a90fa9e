"""What goes wrong with clocks, days and doubled wishes harms nobody."""

from datetime import timedelta

import pytest

from common.domain.appointment import Appointment
from common.domain.errors import QueueError, Refusal
from common.domain.ticket import State
from common.operations.transferring import To
from tests.operations.hall import COMPREHENSIVE, DESK, SUPPORT, Hall

DAY = 86_400


def refusal(verb: object, *args: object) -> Refusal:
    with pytest.raises(QueueError) as refused:
        verb(*args)  # type: ignore[operator]
    return refused.value.refusal


def test_a_clock_a_day_ahead_ends_nothing_while_somebody_is_served(hall: Hall) -> None:
    hall.issue("A1")
    waiting = hall.issue("A1")
    served = hall.serve(DESK)
    hall.clock.advance(DAY)
    hall.issue("A1")
    hall.clock.advance(60 - DAY)
    assert hall.now(waiting.step.id).step.state is State.WAITING
    assert hall.issue("A1").ticket.day == waiting.ticket.day
    assert hall.operations.finish(DESK, served.step.id).step.state is State.FINISHED


def test_who_expired_by_a_wrong_clock_has_the_place_back(hall: Hall) -> None:
    waiting = hall.issue("A1")
    hall.clock.advance(DAY)
    hall.issue("A1")
    hall.clock.advance(60 - DAY)
    assert hall.now(waiting.step.id).step.state is State.EXPIRED
    hall.operations.restore(DESK, waiting.step.id)
    assert hall.now(waiting.step.id).place == waiting.place
    assert hall.operations.call_next(DESK).step.id == waiting.step.id


def test_what_a_day_is_closed_with_stays_closed(hall: Hall) -> None:
    turn = hall.issue("A1")
    called = hall.operations.call_next(DESK)
    hall.operations.recall(DESK, called.step.id)
    hall.clock.advance(300)
    hall.operations.no_show(DESK, turn.step.id)
    hall.operations.close_day()
    assert refusal(hall.operations.restore, DESK, turn.step.id) is Refusal.DAY_IS_CLOSED
    assert refusal(hall.operations.undo, DESK) is Refusal.DAY_IS_CLOSED


def test_a_no_show_of_yesterday_is_not_put_where_nobody_calls_it(hall: Hall) -> None:
    turn = hall.issue("A1")
    hall.operations.call_next(DESK)
    hall.operations.recall(DESK, turn.step.id)
    hall.clock.advance(300)
    hall.operations.no_show(DESK, turn.step.id)
    hall.clock.advance(DAY)
    assert refusal(hall.operations.restore, DESK, turn.step.id) is Refusal.UNKNOWN_TICKET


def test_who_is_restored_when_the_visit_has_gone_on_is_refused(hall: Hall) -> None:
    turn = hall.issue("A1")
    support = hall.operations.send_to_support(DESK, hall.serve(DESK).step.id, "S1")
    hall.operations.call_next(SUPPORT)
    hall.operations.recall(SUPPORT, support.step.id)
    hall.clock.advance(600)
    hall.operations.no_show(SUPPORT, support.step.id)
    hall.operations.resume(DESK, turn.step.id)
    assert refusal(hall.operations.restore, SUPPORT, support.step.id) is Refusal.NOT_ALLOWED


def test_whoever_gives_up_gives_up_the_whole_visit(hall: Hall) -> None:
    turn = hall.issue("A1")
    support = hall.operations.send_to_support(DESK, hall.serve(DESK).step.id, "S1")
    hall.operations.cancel(turn.step.id)
    assert hall.now(support.step.id).step.state is State.CANCELLED
    assert hall.operations.balance().left == 1


def test_an_appointment_code_that_comes_again_is_a_new_appointment(hall: Hall) -> None:
    hall.operations.keep_appointments([Appointment("X-1", hall.clock.now, "A1")])
    first = hall.operations.check_in("X-1", language="ar")
    hall.clock.advance(7 * DAY)
    hall.operations.keep_appointments([Appointment("X-1", hall.clock.now, "A1")])
    assert hall.operations.check_in("X-1", language="ar").ticket.id != first.ticket.id


def test_who_gave_an_appointment_s_ticket_up_may_check_in_again(hall: Hall) -> None:
    hall.operations.keep_appointments([Appointment("X-1", hall.clock.now + timedelta(minutes=5), "A1")])
    first = hall.operations.check_in("X-1", language="ar")
    hall.operations.cancel(first.step.id)
    assert hall.operations.check_in("X-1", language="ar").step.state is State.WAITING


def test_who_gave_up_takes_nobody_s_place_in_a_quota(hall: Hall) -> None:
    for _ in range(3):
        hall.operations.cancel(hall.issue("B1").step.id)
    assert hall.issue("B1").step.state is State.WAITING


def test_the_notes_of_today_outlive_the_closing_of_yesterday(hall: Hall) -> None:
    yesterday = hall.operations.today()
    hall.issue("A1")
    hall.clock.advance(DAY)
    hall.issue("A1")
    queued = hall.operations.transfer(DESK, hall.serve(DESK).step.id, To(counter=COMPREHENSIVE), note="needs a seal")
    hall.operations.close_day(yesterday)
    hall.operations.call_next(COMPREHENSIVE)
    assert hall.operations.desk(COMPREHENSIVE).here.note == "needs a seal"
    assert hall.now(queued.step.id).step.counter == COMPREHENSIVE
