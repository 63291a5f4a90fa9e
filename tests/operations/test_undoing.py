"""Each verb of a counter is taken back within ten seconds, and then it is as if it had not been."""

from collections.abc import Callable

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.policy import PlacePolicy
from common.domain.reasons import OutOfTurn, Parking
from common.domain.ticket import Turn
from common.operations.transferring import To
from tests.operations.hall import BACK_OFFICE, COMPREHENSIVE, DESK, RECEPTION, SUPPORT, Hall

Act = Callable[[Hall], object]


def called(hall: Hall) -> Turn:
    turn = hall.operations.call_next(DESK)
    assert turn is not None
    return turn


def here(hall: Hall, counter: str = DESK) -> int:
    turn = hall.operations.desk(counter).turn
    assert turn is not None
    return turn.step.id


def to_support(hall: Hall) -> object:
    return hall.operations.send_to_support(DESK, hall.serve().step.id, "S1")


def at_support(hall: Hall) -> object:
    to_support(hall)
    return hall.serve(SUPPORT)


def out_of_turn(hall: Hall) -> object:
    return hall.operations.call(DESK, hall.last("A003").step.id, reason=OutOfTurn.LATE)


def absent(hall: Hall) -> object:
    called(hall)
    hall.operations.recall(DESK, here(hall))
    hall.clock.advance(150)
    return hall.operations.no_show(DESK, here(hall))


VERBS: dict[str, tuple[Act, Act]] = {
    "call next": (lambda _: None, called),
    "call out of turn": (lambda _: None, out_of_turn),
    "recall": (called, lambda h: h.operations.recall(DESK, here(h))),
    "start": (called, lambda h: h.operations.start(DESK, here(h))),
    "finish, and the next step of the journey": (Hall.serve, lambda h: h.operations.finish(DESK, here(h))),
    "finish and call next": (Hall.serve, lambda h: h.operations.finish_and_call_next(DESK, here(h))),
    "call papers": (Hall.finish, lambda h: h.operations.call_next(BACK_OFFICE)),
    "park": (Hall.serve, lambda h: h.operations.park(DESK, here(h), Parking.DOCUMENT)),
    "send to support": (Hall.serve, lambda h: h.operations.send_to_support(DESK, here(h), "S1")),
    "finish a support step": (at_support, lambda h: h.operations.finish(SUPPORT, here(h, SUPPORT))),
    "return to queue": (Hall.serve, lambda h: h.operations.return_to_queue(DESK, here(h), PlacePolicy.TAIL)),
    "transfer to a service": (Hall.serve, lambda h: h.operations.transfer(DESK, here(h), To(service="B1"), note="x")),
    "transfer to a counter": (Hall.serve, lambda h: h.operations.transfer(DESK, here(h), To(counter=COMPREHENSIVE))),
    "resume": (
        lambda h: h.operations.park(DESK, h.serve().step.id, Parking.OTHER),
        lambda h: h.operations.resume(DESK, h.operations.desk(DESK).parked[0].step.id),
    ),
    "no-show": (lambda h: (called(h), h.operations.recall(DESK, here(h)), h.clock.advance(150)),
                lambda h: h.operations.no_show(DESK, here(h))),
    "restore": (absent, lambda h: h.operations.restore(DESK, h.operations.desk(DESK).no_shows[0].step.id)),
    "correct": (lambda _: None, lambda h: h.operations.correct(
        h.last("A003").step.id, service="B1", priority="elderly", reason=OutOfTurn.MISTAKE, counter=RECEPTION)),
    "cancel": (lambda _: None, lambda h: h.operations.cancel(h.last("A003").step.id, counter=RECEPTION)),
    "cancel at the support": (to_support, lambda h: h.operations.cancel(h.last("A001").step.id, counter=RECEPTION)),
}  # fmt: skip


def everything(hall: Hall) -> tuple[object, ...]:
    """All steps, tickets and notes, and whom each counter would call."""
    turns = [hall.now(step) for step in hall.centre.tickets.steps()]
    desks = [hall.operations.desk(counter) for counter in (DESK, COMPREHENSIVE, SUPPORT, BACK_OFFICE)]
    return turns, [(desk.turn, desk.next, desk.choice) for desk in desks], hall.operations.balance()


@pytest.mark.parametrize("name", VERBS)
def test_what_is_taken_back_leaves_everything_as_it_was(hall: Hall, name: str) -> None:
    before, verb = VERBS[name]
    for _ in range(3):
        hall.issue("A1")
    before(hall)
    was = everything(hall)
    verb(hall)
    assert everything(hall) != was
    counter = hall.centre.events.newest(1)[0].happening.counter
    assert counter
    hall.operations.undo(counter)
    assert everything(hall) == was
    assert hall.centre.verify() is None


def test_a_call_that_is_taken_back_does_not_count_for_the_guard(hall: Hall) -> None:
    """Two of the upper tier in a row, and then one of the others: not when a call was undone."""
    for priority in ("elderly", "elderly", "elderly", "normal"):
        hall.issue("A1", priority)
    for _ in range(3):
        hall.operations.call_next(DESK)
        hall.operations.undo(DESK)
    assert [hall.finish().step.priority for _ in range(4)] == ["elderly", "elderly", "normal", "elderly"]


def test_what_another_has_gone_on_with_is_not_taken_back(hall: Hall) -> None:
    hall.issue("A1")
    hall.finish(DESK)
    hall.operations.call_next(BACK_OFFICE)
    with pytest.raises(QueueError) as refused:
        hall.operations.undo(DESK)
    assert refused.value.refusal is Refusal.UNDO_TOO_LATE


def test_a_service_that_was_added_meanwhile_is_not_lost_by_an_undo(hall: Hall) -> None:
    turn = hall.issue("A1")
    hall.operations.send_to_support(DESK, hall.serve().step.id, "S1")
    hall.operations.correct(hall.last("A001").step.id, language="en", counter=RECEPTION)
    hall.operations.add_errand(turn.step.id, "P1")
    hall.operations.undo(RECEPTION)
    assert hall.now(turn.step.id).ticket.errands == ("A1", "P1")


def test_opening_and_closing_and_issuing_are_not_taken_back(hall: Hall) -> None:
    hall.issue("A1", counter=RECEPTION)
    hall.operations.walk_in(DESK, "A1", language="ar", reason=OutOfTurn.OTHER)
    hall.operations.reassign(SUPPORT, ["S1"])
    for counter in (RECEPTION, DESK, SUPPORT, COMPREHENSIVE):
        with pytest.raises(QueueError) as refused:
            hall.operations.undo(counter)
        assert refused.value.refusal is Refusal.NOTHING_TO_UNDO


def test_the_same_undo_asked_twice_is_one(hall: Hall) -> None:
    hall.issue("A1")
    called(hall)
    asked = [hall.operations.undo(DESK, request="r") for _ in range(2)]
    assert asked[0] == asked[1]
    assert hall.line() == ["A001"]


def test_a_desk_says_what_it_could_take_back(hall: Hall) -> None:
    hall.issue("A1")
    called(hall)
    event = hall.operations.undoable(DESK)
    assert event is not None
    assert event.happening.kind == "called"
    hall.clock.advance(11)
    assert hall.operations.undoable(DESK) is None
