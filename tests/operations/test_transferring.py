"""A visitor is sent to somebody else."""

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.policy import PlacePolicy
from common.domain.ticket import State, Turn
from common.operations.transferring import LONGEST_NOTE, To
from tests.operations.hall import BACK_OFFICE, COMPREHENSIVE, DESK, SUPPORT, Hall


def sent(hall: Hall, to: To, counter: str = COMPREHENSIVE, **more: object) -> Turn:
    turn = hall.operations.desk(counter).turn or hall.serve(counter)
    return hall.operations.transfer(counter, turn.step.id, to, **more)  # type: ignore[arg-type]


def test_a_transfer_ends_the_step_and_begins_another_with_the_same_number(hall: Hall) -> None:
    before = hall.issue("A1")
    after = sent(hall, To(service="B1"))
    assert after.ticket.number == before.ticket.number == "A001"
    assert (hall.now(before.step.id).step.state, after.step.state) == (State.FINISHED, State.WAITING)
    assert (after.step.service, after.step.wing) == ("B1", "DSK")


def test_who_was_transferred_to_another_service_does_not_go_on_with_the_first(hall: Hall) -> None:
    hall.issue("A1", also=("S1",))
    assert sent(hall, To(service="B1")).ticket.errands == ("A1", "B1", "S1")
    hall.finish(COMPREHENSIVE)
    assert hall.last("A001").step.service == "S1"


def test_a_transfer_to_a_counter_is_kept_for_it(hall: Hall) -> None:
    hall.issue("A1")
    sent(hall, To(counter=DESK))
    assert hall.operations.call_next(COMPREHENSIVE) is None
    assert hall.operations.call_next(DESK) is not None


def test_a_transfer_to_a_counter_that_is_closed_can_be_called_by_all_who_serve_it(hall: Hall) -> None:
    hall.issue("A1")
    sent(hall, To(counter=DESK))
    hall.operations.close_counter(DESK)
    assert hall.operations.call_next(COMPREHENSIVE) is not None


def test_a_transfer_to_a_counter_that_serves_it_no_more_does_not_wait_in_vain(hall: Hall) -> None:
    hall.issue("A1")
    sent(hall, To(counter=DESK))
    hall.operations.reassign(DESK, ["B1"])
    assert hall.operations.call_next(COMPREHENSIVE) is not None


def test_a_transfer_to_a_member_of_staff_is_kept_for_that_one_wherever_that_is(hall: Hall) -> None:
    hall.issue("A1")
    sent(hall, To(staff="E1"))
    assert hall.operations.call_next(COMPREHENSIVE) is None
    hall.operations.close_counter(DESK)
    hall.operations.open_counter(COMPREHENSIVE, "E1", take_over=True)
    assert hall.operations.call_next(COMPREHENSIVE) is not None


@pytest.mark.parametrize("staff", ["E3", "E4"])
def test_a_transfer_to_staff_who_sit_where_it_is_not_served_does_not_wait_in_vain(hall: Hall, staff: str) -> None:
    hall.issue("A1")
    sent(hall, To(staff=staff))
    assert hall.operations.call_next(DESK) is not None


@pytest.mark.parametrize(
    ("to", "refusal"),
    [
        (To(service="none"), Refusal.UNKNOWN_SERVICE),
        (To(), Refusal.UNKNOWN_SERVICE),
        (To(counter="99"), Refusal.UNKNOWN_COUNTER),
        (To(staff="nobody"), Refusal.UNKNOWN_STAFF),
        (To(counter=SUPPORT), Refusal.NO_SKILL),
    ],
)
def test_a_transfer_to_where_it_cannot_be_served_is_refused_and_changes_nothing(
    hall: Hall, to: To, refusal: Refusal
) -> None:
    hall.issue("A1")
    head = hall.operations.head()
    with pytest.raises(QueueError) as refused:
        sent(hall, to)
    assert refused.value.refusal is refusal
    assert hall.operations.head() == head + 2  # the call and the start
    assert hall.last("A001").step.state is State.SERVING


@pytest.mark.parametrize(
    ("place", "order"),
    [
        (PlacePolicy.HEAD, ["A001", "B001"]),
        (PlacePolicy.TIME, ["A001", "B001"]),
        (PlacePolicy.TAIL, ["B001", "A001"]),
    ],
)
def test_who_is_transferred_stands_where_the_clerk_says(hall: Hall, place: PlacePolicy, order: list[str]) -> None:
    hall.issue("A1")
    hall.clock.advance(300)
    hall.issue("B1")
    hall.finish(SUPPORT)
    sent(hall, To(service="B1"), DESK, place=place)
    assert [n for n in hall.line(COMPREHENSIVE) if n in order] == order


def test_who_comes_later_can_be_put_before_all_who_wait(hall: Hall) -> None:
    hall.issue("B1")
    hall.finish(SUPPORT)
    hall.clock.advance(3000)
    hall.issue("A1")
    sent(hall, To(service="B1"), DESK, place=PlacePolicy.HEAD)
    assert hall.line(COMPREHENSIVE) == ["A001", "B001"]


def test_a_note_is_told_to_who_calls_the_visitor(hall: Hall) -> None:
    hall.issue("A1")
    sent(hall, To(service="B1"), note="  ينقصه ختم\u202e  ")
    hall.serve(COMPREHENSIVE)
    here = hall.operations.desk(COMPREHENSIVE).here
    assert here is not None
    assert here.note == "ينقصه ختم"


def test_a_note_has_at_most_so_many_letters_and_may_be_missing(hall: Hall) -> None:
    hall.issue("A1")
    told = sent(hall, To(service="B1"), note="ن" * 999)
    assert hall.centre.tickets.told(told.step.id) == "ن" * LONGEST_NOTE
    assert hall.centre.tickets.told(sent(hall, To(service="B1")).step.id) is None


def test_a_note_is_forgotten_when_the_day_is_closed_and_never_in_the_history(hall: Hall) -> None:
    hall.issue("A1")
    told = sent(hall, To(service="B1"), note="ختم")
    hall.operations.close_day()
    assert hall.centre.tickets.told(told.step.id) is None
    assert not any("ختم" in str(event.happening.body) for event in hall.centre.events.all())


def test_the_same_transfer_asked_twice_is_one(hall: Hall) -> None:
    turn = hall.issue("A1")
    hall.serve(COMPREHENSIVE)
    asked = [hall.operations.transfer(COMPREHENSIVE, turn.step.id, To(service="B1"), request="r") for _ in range(2)]
    assert asked[0] == asked[1]
    assert len(hall.operations.find("A001")) == 2


def test_a_transfer_that_was_taken_back_is_not_carried_out_again_by_its_request(hall: Hall) -> None:
    turn = hall.issue("A1")
    hall.serve(COMPREHENSIVE)
    hall.operations.transfer(COMPREHENSIVE, turn.step.id, To(service="B1"), request="r")
    hall.operations.undo(COMPREHENSIVE)
    with pytest.raises(QueueError) as refused:
        hall.operations.transfer(COMPREHENSIVE, turn.step.id, To(service="B1"), request="r")
    assert refused.value.refusal is Refusal.TAKEN_BACK


def test_walk_ins_and_papers_can_be_transferred_too(hall: Hall) -> None:
    walked_in = hall.operations.walk_in(DESK, "A1", language="ar")
    hall.operations.transfer(DESK, walked_in.step.id, To(counter=COMPREHENSIVE))
    hall.finish(COMPREHENSIVE)
    papers = hall.serve(BACK_OFFICE)
    assert hall.operations.transfer(BACK_OFFICE, papers.step.id, To(service="P1")).step.wing == "DSK"
