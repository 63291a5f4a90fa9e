"""Who comes to a counter without a ticket, and who comes with an appointment."""

from datetime import timedelta

import pytest

from common.domain.appointment import Appointment
from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.reasons import OutOfTurn
from common.domain.ticket import State, Turn
from tests.operations.hall import BACK_OFFICE, COMPREHENSIVE, DESK, SUPPORT, Hall


def due(hall: Hall, code: str, minutes: float, service: str = "A1") -> None:
    """An appointment so many minutes from now."""
    at = hall.clock.now + timedelta(minutes=minutes)
    hall.operations.keep_appointments([Appointment(code, at, service)])


def check_in(hall: Hall, code: str = "x", **more: str) -> Turn:
    return hall.operations.check_in(code, language="ar", **more)


def refused(hall: Hall, code: str = "x") -> QueueError:
    with pytest.raises(QueueError) as refused:
        check_in(hall, code)
    return refused.value


def test_who_walks_in_gets_a_number_and_is_served_at_once(hall: Hall) -> None:
    turn = hall.operations.walk_in(DESK, "A1", language="ar")
    assert (turn.ticket.number, turn.step.state, turn.step.counter) == ("A001", State.SERVING, DESK)
    kinds = [event.happening.kind for event in hall.centre.events.of_step(turn.step.id)]
    assert kinds == [Kind.ISSUED, Kind.CALLED, Kind.STARTED]


def test_while_others_wait_a_walk_in_is_out_of_turn_and_takes_no_number_without_a_reason(hall: Hall) -> None:
    hall.issue("A1")
    with pytest.raises(QueueError) as without:
        hall.operations.walk_in(DESK, "A1", language="ar")
    assert without.value.refusal is Refusal.REASON_NEEDED
    turn = hall.operations.walk_in(DESK, "A1", language="ar", reason=OutOfTurn.HEALTH)
    assert turn.ticket.number == "A002"
    called = hall.centre.events.of_step(turn.step.id)[1].happening
    assert called.body["out_of_turn"] == OutOfTurn.HEALTH


@pytest.mark.parametrize(("counter", "service"), [(DESK, "B1"), (SUPPORT, "A1"), (BACK_OFFICE, "A1")])
def test_nobody_walks_in_where_it_is_not_served(hall: Hall, counter: str, service: str) -> None:
    with pytest.raises(QueueError) as refused:
        hall.operations.walk_in(counter, service, language="ar")
    assert refused.value.refusal is Refusal.NO_SKILL
    assert hall.operations.balance().issued == 0


def test_nobody_walks_in_to_a_counter_with_a_visitor(hall: Hall) -> None:
    hall.issue("A1")
    hall.serve(DESK)
    with pytest.raises(QueueError) as refused:
        hall.operations.walk_in(DESK, "A1", language="ar", reason=OutOfTurn.OTHER)
    assert refused.value.refusal is Refusal.COUNTER_BUSY


def test_who_comes_in_time_for_an_appointment_is_called_before_who_has_none(hall: Hall) -> None:
    hall.issue("A1")
    due(hall, "x", 0)
    turn = check_in(hall)
    assert turn.step.priority == "appointment"
    assert hall.line(DESK) == ["A002", "A001"]


def test_an_appointment_does_not_count_before_its_time(hall: Hall) -> None:
    due(hall, "x", 20)
    check_in(hall)
    hall.issue("A1")
    assert hall.line(DESK) == ["A002", "A001"]
    hall.clock.advance(20 * 60)
    assert hall.line(DESK) == ["A001", "A002"]


def test_of_two_appointments_the_earlier_one_is_called_first_whoever_came_first(hall: Hall) -> None:
    for code, minutes in (("late", 25), ("early", 10), ("middle", 15)):
        due(hall, code, minutes)
    numbers = {code: check_in(hall, code).ticket.number for code in ("late", "early", "middle")}
    hall.clock.advance(30 * 60)
    assert hall.line(DESK) == [numbers["early"], numbers["middle"], numbers["late"]]


def test_who_comes_too_early_is_told_from_when_on(hall: Hall) -> None:
    due(hall, "x", 31)
    refusal = refused(hall)
    assert refusal.refusal is Refusal.TOO_EARLY
    assert "10:55" in refusal.text("ar")  # by the clock of Madinah
    assert "10:25" in refusal.text("ar")
    hall.clock.advance(60)
    assert check_in(hall).step.priority == "appointment"


def test_who_comes_too_late_waits_as_everybody(hall: Hall) -> None:
    due(hall, "x", -15)
    due(hall, "y", -15.1)
    assert check_in(hall, "x").step.priority == "appointment"
    assert check_in(hall, "y").step.priority == "normal"


def test_an_appointment_of_another_day_names_that_day(hall: Hall) -> None:
    due(hall, "x", 24 * 60)
    assert refused(hall).refusal is Refusal.OTHER_DAY
    assert "2026-11-23" in str(refused(hall))


def test_an_unknown_code_is_refused(hall: Hall) -> None:
    assert refused(hall, "nobody").refusal is Refusal.UNKNOWN_APPOINTMENT


def test_who_checks_in_twice_holds_one_ticket(hall: Hall) -> None:
    due(hall, "x", 0)
    first = check_in(hall)
    hall.clock.advance(3600)
    assert check_in(hall) == first
    due(hall, "x", 600)  # moved after the check-in: nothing changes
    assert check_in(hall) == first


def test_an_appointment_that_is_moved_counts_from_its_new_time(hall: Hall) -> None:
    due(hall, "x", 0)
    due(hall, "x", 60)
    assert refused(hall).refusal is Refusal.TOO_EARLY


def test_who_has_a_class_of_their_own_keeps_it_with_an_appointment(hall: Hall) -> None:
    due(hall, "x", 0)
    assert check_in(hall, priority="assisted").step.priority == "assisted"


def test_an_appointment_begins_its_journey_where_others_do(hall: Hall) -> None:
    due(hall, "x", 0, "B1")
    assert check_in(hall).step.wing == "SUP"
    hall.finish(SUPPORT)
    assert hall.operations.desk(COMPREHENSIVE).next is not None
