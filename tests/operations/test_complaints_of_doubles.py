"""What users of other queue systems complain of, each turned into a promise: doubles, restarts, seats.

The numbers are those of the complaints in the trackers of Novo SGA (N), eappointment (Z), TheQ (T), MADO (M) and
SBC-QMS (S).
"""

from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from threading import Barrier

import pytest

from common.domain.errors import QueueError, Refusal, StoreUnavailable
from common.domain.reasons import Parking
from common.domain.ticket import State
from common.operations import Operations
from common.operations.transferring import To
from common.store.store import Store
from tests.operations.hall import COMPREHENSIVE, DESK, SUPPORT, Hall

CLERKS = 8
ROUNDS = 12


def refusal(verb: object, *args: object, **more: object) -> Refusal:
    with pytest.raises(QueueError) as refused:
        verb(*args, **more)  # type: ignore[operator]
    return refused.value.refusal


# 2: the same visitor twice


def test_however_many_call_at_once_each_visitor_is_called_once(hall: Hall) -> None:
    """S272, T20, Z2138, N290: two counters, each of them pressed by four programs at the same moment."""
    for _ in range(2 * ROUNDS):
        hall.issue("A1")
    start = Barrier(CLERKS)
    with ThreadPoolExecutor(CLERKS) as clerks:
        told = list(clerks.map(lambda n: pressed(hall, (DESK, COMPREHENSIVE)[n % 2], start), range(CLERKS)))
    called = [number for numbers in told for number in numbers]
    assert sorted(called) == [f"A{n:03d}" for n in range(1, 2 * ROUNDS + 1)]
    assert hall.centre.verify() is None


def pressed(hall: Hall, counter: str, start: Barrier) -> list[str]:
    """What one program called; the others at its counter were refused, and told why."""
    operations, called, busy = hall.other_program(), [], list[Refusal]()
    for _ in range(ROUNDS):
        start.wait()
        try:
            turn = operations.call_next(counter)
        except QueueError as refused:
            busy.append(refused.refusal)
            turn = None
        start.wait()
        if turn:
            called.append(turn.ticket.number)
            operations.start(counter, turn.step.id)
            operations.finish(counter, turn.step.id)
    assert len(called) + len(busy) == ROUNDS
    assert set(busy) <= {Refusal.COUNTER_BUSY}
    return called


def test_a_double_press_calls_one_visitor(hall: Hall) -> None:
    """Z933, T352: with a request of its own it is refused, with the same one it is the same call."""
    for _ in range(3):
        hall.issue("A1")
    called = hall.operations.call_next(DESK, request="press")
    assert hall.operations.call_next(DESK, request="press") == called
    assert refusal(hall.operations.call_next, DESK) is Refusal.COUNTER_BUSY
    assert len(hall.line()) == 2


def test_finish_and_call_next_pressed_twice_skips_nobody(hall: Hall) -> None:
    for _ in range(3):
        hall.issue("A1")
    turn = hall.serve()
    hall.operations.finish_and_call_next(DESK, turn.step.id)
    assert refusal(hall.operations.finish_and_call_next, DESK, turn.step.id) is Refusal.NOT_ALLOWED
    here = hall.operations.desk(DESK).turn
    assert here is not None
    assert (here.ticket.number, hall.line()) == ("A002", ["A003"])


def test_a_repeated_request_issues_one_ticket_also_from_another_program(hall: Hall) -> None:
    """N420, Z3436."""
    first = hall.operations.issue("A1", language="ar", request="touch")
    assert hall.other_program().issue("A1", language="ar", request="touch") == first
    assert hall.operations.balance().issued == 1


def test_a_clerk_never_has_two_visitors_open(hall: Hall) -> None:
    """N213: whatever brings a visitor to a counter."""
    for _ in range(3):
        hall.issue("A1")
    parked = hall.operations.park(DESK, hall.serve().step.id, Parking.OTHER)
    waiting = hall.last("A003")
    hall.serve()
    for verb, args in (
        (hall.operations.call_next, ()),
        (hall.operations.call, (waiting.step.id,)),
        (hall.operations.resume, (parked.step.id,)),
        (hall.operations.walk_in, ("A1",)),
    ):
        language = {"language": "ar"} if verb == hall.operations.walk_in else {}
        assert refusal(verb, DESK, *args, **language) is Refusal.COUNTER_BUSY


def test_a_change_of_the_counter_in_the_middle_of_a_visit_mixes_nothing(hall: Hall) -> None:
    """N283: who is served stays, and is finished as what it was."""
    hall.issue("A1")
    turn = hall.serve(COMPREHENSIVE)
    hall.operations.reassign(COMPREHENSIVE, ["P1"])
    hall.operations.open_counter(COMPREHENSIVE, "E1", take_over=True)
    finished = hall.operations.finish(COMPREHENSIVE, turn.step.id)
    assert (finished.step.service, finished.step.staff, finished.step.counter) == ("A1", "E2", COMPREHENSIVE)


def test_one_visitor_is_not_at_two_counters(hall: Hall) -> None:
    """S272: nor is one called to a second counter for another part of the same visit."""
    hall.issue("S1", also=("A1",))
    for _ in range(2):
        turn = hall.serve(SUPPORT)
        assert refusal(hall.operations.start, DESK, turn.step.id) is Refusal.ELSEWHERE
        hall.operations.send_to_support(SUPPORT, turn.step.id, "P1")
        hall.operations.resume(SUPPORT, turn.step.id)
        assert hall.operations.call_next(COMPREHENSIVE) is None
        hall.operations.return_to_queue(SUPPORT, turn.step.id)


# 12, 13: transfers and lists survive


def test_waiting_transferred_and_parked_survive_a_restart(hall: Hall) -> None:
    """S hold list, Z1966: what was only on a screen before is in the store."""
    for _ in range(3):
        hall.issue("A1")
    hall.operations.transfer(DESK, hall.serve().step.id, To(counter=COMPREHENSIVE), note="ختم")
    hall.operations.park(DESK, hall.serve().step.id, Parking.APPROVAL)
    before = [hall.operations.desk(counter) for counter in (DESK, COMPREHENSIVE)]
    store = Store.open(hall.address)
    again = Operations(store.centre(), hall.clock)
    assert [again.desk(counter) for counter in (DESK, COMPREHENSIVE)] == before
    again.call_next(COMPREHENSIVE)
    here = again.desk(COMPREHENSIVE).here
    assert here is not None
    assert here.note == "ختم"
    store.close()


def test_a_program_goes_on_by_itself_when_the_store_is_back(
    hall: Hall, store_away: AbstractContextManager[None]
) -> None:
    """T633, M40: while it is away nothing is lost and nothing is half done."""
    hall.issue("A1")
    with store_away, pytest.raises(StoreUnavailable):
        hall.operations.call_next(DESK, request="press")
    turn = hall.operations.call_next(DESK, request="press")
    assert turn is not None
    assert hall.operations.call_next(DESK, request="press") == turn


def test_a_visitor_who_was_at_a_counter_is_there_after_a_restart(hall: Hall) -> None:
    """N213: no clerk is locked out by a visit that was left open."""
    hall.issue("A1")
    turn = hall.serve()
    again = hall.other_program()
    again.open_counter(DESK, "E1")
    assert again.desk(DESK).turn == turn
    assert again.finish(DESK, turn.step.id).step.state is State.FINISHED


# 17: one seat


def test_a_counter_has_one_seat(hall: Hall) -> None:
    """Z-1223: several log-ins on one number; who takes it over on purpose is the one who acts from then on."""
    other = hall.other_program()
    assert refusal(other.open_counter, DESK, "E5") is Refusal.COUNTER_TAKEN
    other.open_counter(DESK, "E5", take_over=True)
    hall.issue("A1")
    assert hall.serve().step.staff == "E5"
    assert hall.operations.sittings()[DESK] == "E5"


def test_who_signs_in_again_at_the_same_counter_is_not_shut_out(hall: Hall) -> None:
    head = hall.operations.head()
    hall.other_program().open_counter(DESK, "E1")
    assert hall.operations.head() == head
