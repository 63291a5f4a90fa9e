"""When tickets are given, how many, and what may be put right afterwards."""

from datetime import UTC, datetime, timedelta

import pytest

from common.domain.appointment import Appointment
from common.domain.errors import QueueError, Refusal
from common.domain.reasons import OutOfTurn
from tests.operations.hall import COMPREHENSIVE, RECEPTION, SUPPORT, Hall

DAY = 24 * 3600


def at(hall: Hall, day: int, hour: int, minute: int) -> None:
    """By the clock of Madinah."""
    hall.clock.now = datetime(2026, 11, day, hour, minute, tzinfo=UTC) - timedelta(hours=3)


def refusal(verb: object, *args: object, **more: object) -> Refusal:
    with pytest.raises(QueueError) as refused:
        verb(*args, **more)  # type: ignore[operator]
    return refused.value.refusal


@pytest.mark.parametrize(("day", "hour", "minute"), [(22, 7, 29), (22, 14, 0), (22, 23, 59), (27, 10, 0), (28, 10, 0)])
def test_a_kiosk_gives_no_tickets_before_opening_after_the_last_ticket_and_on_days_off(
    hall: Hall, day: int, hour: int, minute: int
) -> None:
    at(hall, day, hour, minute)
    assert refusal(hall.issue, "A1", within_hours=True) is Refusal.CLOSED
    assert hall.operations.balance().issued == 0


@pytest.mark.parametrize(("hour", "minute"), [(7, 30), (13, 59)])
def test_a_kiosk_gives_tickets_from_opening_to_the_last_ticket(hall: Hall, hour: int, minute: int) -> None:
    at(hall, 22, hour, minute)
    assert hall.issue("A1", within_hours=True).ticket.number == "A001"


def test_staff_give_tickets_at_any_time(hall: Hall) -> None:
    at(hall, 27, 21, 0)
    assert hall.issue("A1", counter=RECEPTION).ticket.number == "A001"


def test_a_service_with_a_quota_has_so_many_tickets_a_day(hall: Hall) -> None:
    for _ in range(3):
        hall.issue("B1")
    assert refusal(hall.issue, "B1") is Refusal.QUOTA_FULL
    assert hall.issue("A1").ticket.number == "A001"
    hall.clock.advance(DAY)
    assert hall.issue("B1").ticket.number == "B001"


def test_a_full_service_is_not_had_by_a_detour(hall: Hall) -> None:
    for _ in range(3):
        hall.issue("B1")
    turn = hall.issue("A1")
    hall.operations.keep_appointments([Appointment("x", hall.clock.now, "B1")])
    assert refusal(hall.issue, "A1", also=("B1",)) is Refusal.QUOTA_FULL
    assert refusal(hall.operations.add_errand, turn.step.id, "B1") is Refusal.QUOTA_FULL
    assert refusal(hall.operations.correct, turn.step.id, service="B1") is Refusal.QUOTA_FULL
    assert refusal(hall.operations.walk_in, COMPREHENSIVE, "B1", language="ar") is Refusal.QUOTA_FULL
    assert hall.operations.check_in("x", language="ar").ticket.errands == ("B1",)  # promised when it was made


def test_a_class_that_there_is_not_is_refused_and_takes_no_number(hall: Hall) -> None:
    assert refusal(hall.issue, "A1", "royal") is Refusal.UNKNOWN_PRIORITY
    assert hall.issue("A1").ticket.number == "A001"


def test_a_wrong_service_is_put_right_and_number_and_place_stay(hall: Hall) -> None:
    turn = hall.issue("A1")
    hall.clock.advance(60)
    hall.issue("B1")
    corrected = hall.operations.correct(turn.step.id, service="B1", counter=RECEPTION)
    assert (corrected.ticket.number, corrected.ticket.errands) == ("A001", ("B1",))
    assert (corrected.step.wing, corrected.place) == ("SUP", turn.place)
    assert hall.line(SUPPORT) == ["A001", "B001"]


def test_another_class_is_given_for_a_reason_only(hall: Hall) -> None:
    turn = hall.issue("A1")
    assert refusal(hall.operations.correct, turn.step.id, priority="elderly") is Refusal.REASON_NEEDED
    unknown = refusal(hall.operations.correct, turn.step.id, priority="x", reason=OutOfTurn.OTHER)
    assert unknown is Refusal.UNKNOWN_PRIORITY
    corrected = hall.operations.correct(turn.step.id, priority="elderly", reason=OutOfTurn.MISTAKE)
    assert (corrected.step.priority, corrected.ticket.priority) == ("elderly", "elderly")
    assert hall.centre.events.of_step(turn.step.id)[-1].happening.body["reasoned"] == "mistake"


def test_another_language_needs_no_reason(hall: Hall) -> None:
    turn = hall.issue("A1")
    assert hall.operations.correct(turn.step.id, language="en").ticket.language == "en"


def test_who_is_called_already_is_not_corrected(hall: Hall) -> None:
    turn = hall.issue("A1")
    hall.serve()
    assert refusal(hall.operations.correct, turn.step.id, service="P1") is Refusal.NOT_ALLOWED


def test_what_is_put_right_in_the_middle_of_a_visit_leaves_what_was_done(hall: Hall) -> None:
    number = hall.issue("S1", also=("A1", "P1")).ticket.number
    hall.finish(SUPPORT)
    assert hall.operations.correct(hall.last(number).step.id, service="B1").ticket.errands == ("S1", "B1", "P1")
