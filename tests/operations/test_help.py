"""A press of the button brings one person, who is known by the counter and the time it took."""

from datetime import timedelta

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.health import Condition, Part, counter_place
from tests.operations.hall import COMPREHENSIVE, DESK, Hall
from tests.operations.machines import KIOSK, hall

__all__ = ["hall"]


def test_a_call_for_help_is_open_until_somebody_answers(hall: Hall) -> None:
    call = hall.operations.ask_help(KIOSK)
    assert hall.operations.open_help() == [call]
    hall.clock.advance(90)
    answered = hall.operations.answer_help(DESK, call.id)
    assert (answered.counter, answered.answered_at) == (DESK, call.asked_at + timedelta(seconds=90))
    assert answered.staff == hall.operations.sittings()[DESK]
    assert hall.operations.open_help() == []


def test_a_second_press_is_the_same_call_and_one_after_the_answer_another(hall: Hall) -> None:
    call = hall.operations.ask_help(KIOSK)
    hall.clock.advance(5)
    assert hall.operations.ask_help(KIOSK) == call
    hall.operations.answer_help(DESK, call.id)
    assert hall.operations.ask_help(KIOSK).id != call.id


def test_a_wing_sees_its_own_calls(hall: Hall) -> None:
    at_kiosk, at_counter = hall.operations.ask_help(KIOSK), hall.operations.ask_help(counter_place(COMPREHENSIVE))
    wing = hall.operations.profile.counter_of[COMPREHENSIVE].wing
    assert at_kiosk.wing != wing
    assert hall.operations.open_help(wing) == [at_counter]
    assert hall.operations.open_help() == [at_kiosk, at_counter]


def test_two_do_not_go_to_one_call(hall: Hall) -> None:
    call = hall.operations.ask_help(KIOSK)
    hall.operations.answer_help(DESK, call.id)
    with pytest.raises(QueueError) as refused:
        hall.operations.answer_help(COMPREHENSIVE, call.id)
    assert refused.value.refusal is Refusal.HELP_IS_COMING


def test_asked_again_with_the_same_request_it_is_done_once(hall: Hall) -> None:
    call = hall.operations.ask_help(KIOSK, request="r")
    answered = hall.operations.answer_help(DESK, call.id, request="a")
    assert hall.operations.answer_help(DESK, call.id, request="a") == answered
    assert hall.operations.ask_help(KIOSK, request="r").id == call.id
    assert hall.operations.open_help() == []


def test_a_call_of_yesterday_is_over(hall: Hall) -> None:
    call = hall.operations.ask_help(KIOSK)
    hall.clock.advance(24 * 3600)
    assert hall.operations.open_help() == []
    assert hall.operations.ask_help(KIOSK).id != call.id


def test_asking_and_answering_are_events_without_a_ticket(hall: Hall) -> None:
    head = hall.operations.head()
    call = hall.operations.ask_help(KIOSK)
    hall.operations.answer_help(DESK, call.id)
    asked, answered = (event.happening for event in hall.operations.events_after(head))
    assert (asked.kind, asked.body) == (Kind.HELP_ASKED, {"call": call.id, "place": KIOSK, "wing": call.wing})
    assert (answered.kind, answered.body["counter"]) == (Kind.HELP_ANSWERED, DESK)
    assert asked.ticket is asked.step is answered.ticket is answered.step is None
    assert hall.centre.verify() is None


def test_who_answers_can_still_take_back_what_the_counter_did_before(hall: Hall) -> None:
    hall.issue()
    turn = hall.serve()
    hall.operations.finish(DESK, turn.step.id)
    hall.operations.answer_help(DESK, hall.operations.ask_help(KIOSK).id)
    assert [one.step.id for one in hall.operations.undo(DESK)] == [turn.step.id]


def test_nobody_answers_from_a_closed_counter(hall: Hall) -> None:
    call = hall.operations.ask_help(KIOSK)
    hall.operations.close_counter(DESK)
    with pytest.raises(QueueError) as refused:
        hall.operations.answer_help(DESK, call.id)
    assert refused.value.refusal is Refusal.COUNTER_CLOSED


@pytest.mark.parametrize("place", ["K99", "counter/99", "99", ""])
def test_help_is_asked_for_from_a_place_that_there_is(hall: Hall, place: str) -> None:
    with pytest.raises(QueueError) as refused:
        hall.operations.ask_help(place)
    assert refused.value.refusal is Refusal.UNKNOWN_DEVICE


def test_an_unknown_call_is_not_answered(hall: Hall) -> None:
    with pytest.raises(QueueError) as refused:
        hall.operations.answer_help(DESK, 99)
    assert refused.value.refusal is Refusal.UNKNOWN_HELP_CALL


def test_what_is_purged_is_purged_with_its_calls_and_outages(hall: Hall) -> None:
    began = hall.clock.now
    hall.operations.report(KIOSK, {Part.PRINTER: Condition.PAPER_OUT})
    call = hall.operations.ask_help(KIOSK)
    hall.clock.advance(60)
    hall.issue()
    hall.operations.report(KIOSK, {Part.PRINTER: Condition.OK})
    hall.operations.close_day()
    hall.clock.advance(3 * 24 * 3600)
    for counter in hall.operations.sittings():
        hall.operations.close_counter(counter)
    hall.issue("A1")
    while hall.operations.purge(hall.operations.today()):
        pass
    assert hall.centre.help_calls.call(call.id) is None
    assert hall.operations.outages(began) == []
    assert hall.centre.verify() is None
