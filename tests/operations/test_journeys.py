"""A visit goes on from wing to wing with one number."""

from collections.abc import Callable

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.ticket import State
from tests.operations.hall import BACK_OFFICE, COMPREHENSIVE, DESK, SUPPORT, Hall


def stops(hall: Hall, number: str) -> list[tuple[str, str]]:
    return [(turn.step.wing, turn.step.service) for turn in hall.operations.find(number)]


def test_a_finished_step_puts_the_next_one_into_the_queue_of_its_wing_with_the_same_number(hall: Hall) -> None:
    ticket = hall.issue("B1").ticket
    hall.finish(SUPPORT)
    following = hall.last(ticket.number)
    assert (following.step.state, following.step.wing, following.step.position) == (State.WAITING, "DSK", 2)
    assert following.ticket == ticket
    one, two = (hall.centre.events.of_step(turn.step.id) for turn in hall.operations.find(ticket.number))
    assert one[-1].happening.request == two[0].happening.request


def test_taking_the_ticket_is_the_stop_at_reception(hall: Hall) -> None:
    assert [hall.issue(service).step.wing for service in ("A1", "B1", "S1")] == ["DSK", "SUP", "SUP"]


def test_a_visit_goes_through_all_its_wings_and_is_over(hall: Hall) -> None:
    number = hall.issue("A1").ticket.number
    for counter in (DESK, BACK_OFFICE, COMPREHENSIVE):
        hall.finish(counter)
    assert stops(hall, number) == [("DSK", "A1"), ("BKO", "A1"), ("DSK", "P1")]
    assert {turn.step.state for turn in hall.operations.find(number)} == {State.FINISHED}
    assert hall.operations.balance().served == 1


def test_papers_are_taken_at_once_and_nobody_is_announced(hall: Hall) -> None:
    hall.issue("A1")
    hall.finish(DESK)
    turn = hall.operations.call_next(BACK_OFFICE)
    assert turn is not None
    assert (turn.step.state, turn.step.wing) == (State.SERVING, "BKO")
    assert [shown.step.wing for shown in hall.operations.board(5)] == ["DSK"]
    with pytest.raises(QueueError) as refused:
        hall.operations.no_show(BACK_OFFICE, turn.step.id)
    assert refused.value.refusal is Refusal.NOT_ALLOWED


@pytest.mark.parametrize(("came_as", "waits_as"), [("normal", "pick-up"), ("elderly", "elderly")])
def test_who_only_picks_up_is_of_a_class_of_its_own_unless_of_a_sooner_one(
    hall: Hall, came_as: str, waits_as: str
) -> None:
    number = hall.issue("A1", came_as).ticket.number
    for counter in (DESK, BACK_OFFICE):
        hall.finish(counter)
    assert hall.last(number).step.priority == waits_as


def test_several_services_of_a_visit_are_done_one_after_another(hall: Hall) -> None:
    number = hall.issue("S1", also=("B1", "P1")).ticket.number
    for counter in (SUPPORT, SUPPORT, COMPREHENSIVE, COMPREHENSIVE):
        hall.finish(counter)
    assert stops(hall, number) == [("SUP", "S1"), ("SUP", "B1"), ("DSK", "B1"), ("DSK", "P1")]


def test_a_service_that_is_added_is_done_after_the_others(hall: Hall) -> None:
    turn = hall.issue("S1")
    hall.operations.add_errand(turn.step.id, "P1")
    hall.finish(SUPPORT)
    assert hall.last(turn.ticket.number).step.service == "P1"
    assert hall.operations.add_errand(hall.last(turn.ticket.number).step.id, "S1").ticket.errands == ("S1", "P1", "S1")


def test_nothing_is_added_to_a_visit_that_is_over(hall: Hall) -> None:
    turn = hall.issue("S1")
    hall.finish(SUPPORT)
    with pytest.raises(QueueError) as refused:
        hall.operations.add_errand(turn.step.id, "P1")
    assert refused.value.refusal is Refusal.NOT_ALLOWED


@pytest.mark.parametrize(
    ("policy", "order"), [("time", ["B001", "B002", "B003"]), ("tail", ["B002", "B003", "B001"]), ("head", ["B001"])]
)
def test_who_is_sent_on_stands_where_the_policy_says(
    hall_of: Callable[..., Hall], policy: str, order: list[str]
) -> None:
    """The first comes last to the second wing, where the others wait already."""
    hall = hall_of(next_place=policy, rule="fifo")
    first, *others = (hall.issue("B1") for _ in range(3))
    late = hall.serve(SUPPORT)
    for turn in others:
        hall.operations.correct(turn.step.id, service="A1")
    assert late.ticket == first.ticket
    hall.operations.finish(SUPPORT, late.step.id)
    places = {hall.last(turn.ticket.number).step.place: turn.ticket.number for turn in (first, *others)}
    assert hall.line(COMPREHENSIVE)[: len(order)] == order
    assert len(places) == 3


def test_a_visit_tells_what_is_still_to_come(hall: Hall) -> None:
    number = hall.issue("A1", also=("S1",)).ticket.number
    hall.finish(DESK)
    visit = hall.operations.visit(number)
    assert visit is not None
    assert [turn.step.wing for turn in visit.turns] == ["DSK", "BKO"]
    assert [(stop.wing, stop.service) for stop in visit.ahead] == [("DSK", "P1"), ("SUP", "S1")]
    assert hall.operations.visit("A999") is None


def test_the_latest_sent_on_are_known_to_the_wall(hall: Hall) -> None:
    for _ in range(2):
        hall.issue("B1")
        hall.finish(SUPPORT)
    assert [turn.ticket.number for turn in hall.operations.sent_on(5)] == ["B002", "B001"]
    assert [turn.ticket.number for turn in hall.operations.sent_on(1)] == ["B002"]
    hall.operations.call_next(COMPREHENSIVE)
    assert [turn.ticket.number for turn in hall.operations.sent_on(5)] == ["B002"]
