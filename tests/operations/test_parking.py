"""A visit is interrupted: parked and resumed, sent to the support services, sent back to the queue."""

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.policy import PlacePolicy
from common.domain.reasons import Parking
from common.domain.ticket import State, Turn
from common.operations.transferring import To
from tests.operations.hall import BACK_OFFICE, COMPREHENSIVE, DESK, SUPPORT, Hall


def parked(hall: Hall, counter: str = DESK) -> Turn:
    hall.issue("A1")
    return hall.operations.park(counter, hall.serve(counter).step.id, Parking.DOCUMENT)


def refusal_of(verb: object, *args: object) -> Refusal:
    with pytest.raises(QueueError) as refused:
        verb(*args)  # type: ignore[operator]
    return refused.value.refusal


def test_a_parked_visit_frees_the_counter_and_stands_on_its_list_with_the_reason(hall: Hall) -> None:
    turn = parked(hall)
    desk = hall.operations.desk(DESK)
    assert (desk.turn, desk.parked) == (None, [turn])
    assert turn.step.reason == Parking.DOCUMENT
    assert hall.operations.desk(COMPREHENSIVE).parked == []


def test_a_parked_visitor_is_not_called(hall: Hall) -> None:
    parked(hall)
    assert hall.operations.call_next(DESK) is None


@pytest.mark.parametrize("counter", [DESK, COMPREHENSIVE])
def test_a_parked_visit_goes_on_at_any_counter_that_serves_it(hall: Hall, counter: str) -> None:
    turn = hall.operations.resume(counter, parked(hall).step.id)
    assert (turn.step.state, turn.step.counter, turn.step.reason) == (State.SERVING, counter, None)
    assert hall.operations.desk(counter).turn == turn


def test_a_parked_visit_does_not_go_on_where_it_is_not_served(hall: Hall) -> None:
    assert refusal_of(hall.operations.resume, BACK_OFFICE, parked(hall).step.id) is Refusal.NO_SKILL


def test_a_counter_with_a_visitor_resumes_nobody(hall: Hall) -> None:
    turn = parked(hall)
    hall.issue("A1")
    hall.serve(DESK)
    assert refusal_of(hall.operations.resume, DESK, turn.step.id) is Refusal.COUNTER_BUSY


def test_only_who_is_served_can_be_parked(hall: Hall) -> None:
    turn = hall.issue("A1")
    assert refusal_of(hall.operations.park, DESK, turn.step.id, Parking.OTHER) is Refusal.NOT_ALLOWED
    hall.operations.call_next(DESK)
    assert refusal_of(hall.operations.park, DESK, turn.step.id, Parking.OTHER) is Refusal.NOT_ALLOWED


def test_who_is_sent_back_has_the_old_place(hall: Hall) -> None:
    first = parked(hall)
    hall.issue("A1")
    hall.operations.return_to_queue(DESK, first.step.id)
    assert hall.line(DESK) == ["A001", "A002"]


@pytest.mark.parametrize(
    ("place", "order"), [(PlacePolicy.HEAD, ["A002", "A001", "A003"]), (PlacePolicy.TAIL, ["A001", "A003", "A002"])]
)
def test_who_is_sent_back_can_be_put_first_or_last(hall: Hall, place: PlacePolicy, order: list[str]) -> None:
    for _ in range(3):
        hall.issue("A1")
    hall.operations.call_next(DESK)
    second = hall.serve(COMPREHENSIVE)
    hall.operations.return_to_queue(DESK, hall.last("A001").step.id)
    hall.clock.advance(60)
    hall.operations.return_to_queue(COMPREHENSIVE, second.step.id, place)
    assert hall.line(DESK) == order


def test_the_support_services_are_visited_and_the_visit_waits_again_at_its_place(hall: Hall) -> None:
    turn = hall.issue("A1")
    hall.serve(DESK)
    support = hall.operations.send_to_support(DESK, turn.step.id, "S1")
    hall.issue("A1")
    assert hall.now(turn.step.id).step.reason == Parking.SUPPORT
    assert (support.step.wing, support.ticket.number) == ("SUP", turn.ticket.number)
    hall.finish(SUPPORT)
    assert hall.now(turn.step.id).step.state is State.WAITING
    assert hall.line(DESK) == ["A001", "A002"]


def test_after_the_support_the_visit_goes_on_with_its_own_journey(hall: Hall) -> None:
    turn = hall.issue("A1")
    hall.operations.send_to_support(DESK, hall.serve(DESK).step.id, "S1")
    hall.finish(SUPPORT)
    hall.finish(DESK)
    assert [t.step.wing for t in hall.operations.find(turn.ticket.number)] == ["DSK", "SUP", "BKO"]


def test_who_is_having_photos_made_is_not_served_at_a_desk_as_well(hall: Hall) -> None:
    turn = hall.issue("A1")
    hall.operations.send_to_support(DESK, hall.serve(DESK).step.id, "S1")
    hall.serve(SUPPORT)
    assert refusal_of(hall.operations.resume, DESK, turn.step.id) is Refusal.ELSEWHERE


def test_who_goes_on_without_the_photos_is_not_called_for_them(hall: Hall) -> None:
    turn = hall.issue("A1")
    support = hall.operations.send_to_support(DESK, hall.serve(DESK).step.id, "S1")
    hall.operations.resume(DESK, turn.step.id)
    assert hall.operations.call_next(SUPPORT) is None
    assert hall.line(SUPPORT) == []
    hall.operations.finish(DESK, turn.step.id)
    assert hall.operations.call_next(SUPPORT) is None
    assert hall.now(support.step.id).step.state is State.CANCELLED


def test_who_gives_up_at_the_support_gives_up_the_visit(hall: Hall) -> None:
    turn = hall.issue("A1")
    support = hall.operations.send_to_support(DESK, hall.serve(DESK).step.id, "S1")
    assert hall.operations.cancel(support.step.id, request="r").step.id == support.step.id
    assert hall.now(turn.step.id).step.state is State.CANCELLED
    assert hall.operations.cancel(support.step.id, request="r").step.id == support.step.id
    assert hall.operations.balance().left == 1


def test_a_support_step_that_is_sent_elsewhere_adds_nothing_to_the_visit(hall: Hall) -> None:
    """Once it is done the visit goes on as it was planned: what was done on the way is not done again."""
    turn = hall.issue("A1")
    hall.operations.send_to_support(DESK, hall.serve(DESK).step.id, "S1")
    hall.operations.transfer(SUPPORT, hall.serve(SUPPORT).step.id, To(service="P1"))
    hall.finish(COMPREHENSIVE)
    assert hall.now(turn.step.id).step.state is State.WAITING
    assert hall.now(turn.step.id).ticket.errands == ("A1",)


def test_a_support_step_that_was_chosen_wrongly_is_corrected_alone(hall: Hall) -> None:
    turn = hall.issue("A1")
    support = hall.operations.send_to_support(DESK, hall.serve(DESK).step.id, "S1")
    corrected = hall.operations.correct(support.step.id, service="P1")
    assert (corrected.step.service, corrected.step.wing, corrected.ticket.errands) == ("P1", "DSK", ("A1",))
    hall.finish(COMPREHENSIVE)
    assert hall.now(turn.step.id).step.state is State.WAITING


def test_the_list_of_the_parked_survives_a_restart(hall: Hall) -> None:
    turn = parked(hall)
    assert hall.other_program().desk(DESK).parked == [turn]
