"""What users of other queue systems complain of, each turned into a promise: fairness, no-shows, numbers, statistics.

The numbers are those of the complaints in the trackers of Novo SGA (N), eappointment (Z), TheQ (T), FQM (F), MADO (M),
attendance-bundle (A) and SBC-QMS (S).
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.policy import PlacePolicy
from common.domain.reasons import OutOfTurn, Parking
from common.domain.ticket import State, Turn
from common.operations.transferring import To
from tests.operations.hall import BACK_OFFICE, COMPREHENSIVE, DESK, RECEPTION, SUPPORT, Hall

DAY = 24 * 3600


def refusal(verb: object, *args: object, **more: object) -> Refusal:
    with pytest.raises(QueueError) as refused:
        verb(*args, **more)  # type: ignore[operator]
    return refused.value.refusal


def absent(hall: Hall, counter: str = DESK) -> Turn:
    """Whose turn it is does not come."""
    turn = hall.operations.call_next(counter)
    assert turn is not None
    hall.operations.recall(counter, turn.step.id)
    hall.clock.advance(150)
    return hall.operations.no_show(counter, turn.step.id)


# 1: priority against fairness


def test_a_priority_class_does_not_jump_the_queue_for_ever(hall: Hall) -> None:
    """N431, N335: while others wait, a counter calls at most two of the upper tier in a row."""
    for _ in range(4):
        hall.issue("A1")
    for _ in range(10):
        hall.issue("A1", "elderly")
    called = [hall.finish().step.priority for _ in range(14)]
    assert called == ["elderly", "elderly", "normal"] * 4 + ["elderly", "elderly"]


def test_ordinary_visitors_do_not_pass_the_priority_classes(hall: Hall) -> None:
    """N281, N282: who came an hour before is called after an elderly visitor who comes now."""
    hall.issue("A1")
    hall.clock.advance(3600)
    hall.issue("A1", "elderly")
    assert hall.finish().step.priority == "elderly"


@pytest.mark.parametrize("priority", ["normal", "pick-up"])
@pytest.mark.parametrize("ahead", [0, 1, 4])
def test_a_low_class_does_not_starve_however_many_of_the_upper_tier_come(hall: Hall, priority: str, ahead: int) -> None:
    """Z1309: with n before it, it is called within 3(n + 1) calls of its counter."""
    for _ in range(ahead + 1):
        last = hall.issue("A1", priority)
    called = []
    for _ in range(3 * (ahead + 1)):
        for upper in ("elderly", "assisted", "with-infant"):
            hall.issue("A1", upper)
        hall.clock.advance(60)
        called.append(hall.finish().ticket)
    assert last.ticket in called


def test_the_order_of_a_queue_does_not_flip_as_time_passes(hall: Hall) -> None:
    """N279: nobody overtakes within a class and a service, whenever one looks."""
    came: dict[tuple[str, str], list[str]] = {}
    for service, priority in (("A1", "normal"), ("P1", "elderly"), ("A1", "elderly"), ("P1", "normal")) * 3:
        hall.clock.advance(40)
        came.setdefault((service, priority), []).append(hall.issue(service, priority).ticket.number)
    for _ in range(120):
        hall.clock.advance(53)
        line = hall.line(COMPREHENSIVE)
        assert all([number for number in line if number in queue] == queue for queue in came.values())


def test_who_is_forwarded_keeps_the_order_of_arrival(hall: Hall) -> None:
    """Z2834: whatever the order in which they were sent on."""
    turns = [hall.issue("B1") for _ in range(3)]
    for turn in reversed(turns):
        hall.operations.call(SUPPORT, turn.step.id, reason=OutOfTurn.OTHER)
        hall.operations.start(SUPPORT, turn.step.id)
        hall.operations.finish(SUPPORT, turn.step.id)
        hall.clock.advance(60)
    assert hall.line(COMPREHENSIVE) == ["B001", "B002", "B003"]


# 3: numbers without paper


def test_a_number_that_nobody_holds_is_not_called_and_not_given_again(hall: Hall) -> None:
    """M21: a kiosk whose print failed takes the ticket back."""
    failed = hall.issue("A1", device="K1")
    hall.operations.cancel(failed.step.id, device="K1")
    assert hall.operations.call_next(DESK) is None
    assert hall.issue("A1").ticket.number == "A002"
    assert (hall.operations.balance().left, hall.operations.balance().issued) == (1, 2)


# 6: no-shows and recalls


def test_the_parked_and_the_missing_are_not_called_unasked(hall: Hall) -> None:
    """Z413, Z679, Z686, Z962."""
    for _ in range(3):
        hall.issue("A1")
    absent(hall)
    hall.operations.park(DESK, hall.serve().step.id, Parking.DOCUMENT)
    hall.operations.cancel(hall.last("A003").step.id)
    assert hall.operations.call_next(DESK) is None
    assert hall.operations.call_next(COMPREHENSIVE) is None


def test_a_missing_visitor_who_comes_is_on_the_list_again(hall: Hall) -> None:
    """A3, Z-1034: a restored no-show vanishes from one list and stands in the other, and can be called."""
    hall.issue("A1")
    turn = absent(hall)
    assert [one.ticket.number for one in hall.operations.desk(DESK).no_shows] == ["A001"]
    hall.operations.restore(COMPREHENSIVE, turn.step.id)
    assert (hall.operations.desk(DESK).no_shows, hall.line(), hall.line(COMPREHENSIVE)) == ([], ["A001"], ["A001"])
    assert hall.serve().ticket.number == "A001"


def test_a_missing_visitor_who_comes_to_the_reception_is_put_back_there(hall: Hall) -> None:
    hall.issue("A1")
    hall.operations.restore(RECEPTION, absent(hall).step.id)
    assert hall.line() == ["A001"]


def test_who_comes_back_soon_has_the_old_place_and_who_comes_late_stands_behind(hall: Hall) -> None:
    for _ in range(4):
        hall.issue("A1")
    late = absent(hall)
    soon = absent(hall)
    hall.operations.restore(DESK, soon.step.id)
    assert hall.line() == ["A002", "A003", "A004"]
    hall.finish()
    hall.clock.advance(16 * 60)
    hall.operations.restore(DESK, late.step.id)
    assert hall.line() == ["A003", "A004", "A001"]


def test_the_limit_of_calls_holds_whatever_the_way(hall: Hall) -> None:
    """Z2371: a no-show takes its calls, and no visitor is called more often than the policy says."""
    turn = hall.issue("A1")
    hall.operations.call_next(DESK)
    hall.clock.advance(3600)
    assert refusal(hall.operations.no_show, DESK, turn.step.id) is Refusal.NOT_ABSENT_YET
    for _ in range(2):
        hall.operations.recall(DESK, turn.step.id)
    assert refusal(hall.operations.recall, DESK, turn.step.id) is Refusal.CALLED_ENOUGH


def test_nobody_goes_on_with_a_visit_without_a_counter(hall: Hall) -> None:
    """Z715."""
    hall.issue("A1")
    turn = hall.operations.park(DESK, hall.serve().step.id, Parking.DOCUMENT)
    hall.operations.close_counter(DESK)
    assert refusal(hall.operations.resume, DESK, turn.step.id) is Refusal.COUNTER_CLOSED


# 8: statistics


def test_waits_are_known_step_by_step_to_the_millisecond(hall: Hall) -> None:
    """Z2169, Z959: not from the ticket on, and not in rounded minutes."""
    hall.issue("A1")
    hall.clock.advance(61.234)
    hall.finish()
    hall.clock.advance(7.001)
    hall.operations.call_next(BACK_OFFICE)
    steps = [turn.step for turn in hall.other_program().find("A001")]
    waits = [(step.called_at - step.queued_at) / timedelta(milliseconds=1) for step in steps if step.called_at]
    assert waits == [61234, 7001]


def test_nobody_is_counted_twice_and_nobody_is_missing(hall: Hall) -> None:
    """Z-1266, Z-750: through transfers, support, several services, restarts of the day."""
    for service, also in (("A1", ("S1",)), ("B1", ()), ("S1", ("P1",)), ("A1", ())):
        hall.issue(service, also=also)
    hall.operations.transfer(DESK, hall.serve().step.id, To(service="P1"))
    hall.operations.send_to_support(DESK, hall.serve().step.id, "S1")
    absent(hall, SUPPORT)
    hall.finish(SUPPORT)
    balance = hall.operations.balance()
    assert (balance.issued, balance.holds) == (4, True)
    assert sum(hall.operations.states().values()) == len(hall.centre.tickets.steps())
    hall.operations.close_day()
    assert hall.operations.balance().holds


# 9: numbers


def test_every_day_begins_with_001(hall: Hall) -> None:
    """F270."""
    for _ in range(3):
        assert [hall.issue(service).ticket.number for service in ("A1", "S1", "B1")] == ["A001", "A002", "B001"]
        hall.clock.advance(DAY)


def test_a_number_and_its_letter_never_change(hall: Hall) -> None:
    """N15, F58, F291: not by the counter, by a transfer or a correction, nor overnight."""
    turn = hall.issue("B1")
    hall.operations.correct(turn.step.id, service="A1")
    hall.operations.transfer(COMPREHENSIVE, hall.serve(COMPREHENSIVE).step.id, To(service="P1"))
    hall.operations.transfer(COMPREHENSIVE, hall.serve(COMPREHENSIVE).step.id, To(service="S1"))
    assert hall.finish(SUPPORT).ticket.number == "B001"


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles", "UTC"])
def test_a_day_begins_at_the_centre_s_midnight_wherever_the_machine_thinks_it_is(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    """T626, M28."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    hall.clock.now = datetime(2026, 11, 22, 20, 59, 59, 999000, tzinfo=UTC)
    numbers = [hall.issue().ticket.number]
    hall.clock.advance(0.001)
    numbers += [hall.issue().ticket.number for _ in range(2)]
    monkeypatch.undo()
    time.tzset()
    assert numbers == ["A001", "A001", "A002"]


def test_a_clock_that_is_set_back_repeats_no_number_and_changes_no_order(hall: Hall) -> None:
    """T48, M38."""
    numbers = []
    for seconds in (0, -3600, 30, -7200, 10000):
        hall.clock.advance(seconds)
        numbers.append(hall.issue().ticket.number)
    assert numbers == ["A001", "A002", "A003", "A004", "A005"]
    hall.operations.return_to_queue(DESK, hall.serve().step.id, PlacePolicy.HEAD)
    assert [hall.finish().ticket.number for _ in range(5)] == numbers


def test_who_has_waited_long_is_called_after_the_clock_was_set_back(hall: Hall) -> None:
    hall.issue()
    hall.clock.advance(-3 * 3600)
    assert hall.finish().ticket.number == "A001"


# 10: cherry-picking


def test_staff_who_choose_whom_to_serve_give_a_reason_and_it_is_counted(hall: Hall) -> None:
    """N436, N264: calls in turn are not counted, picked ones and walk-ins past a queue are."""
    turns = [hall.issue("A1") for _ in range(4)]
    assert refusal(hall.operations.call, DESK, turns[2].step.id) is Refusal.REASON_NEEDED
    hall.operations.call(DESK, turns[0].step.id)
    hall.operations.call(COMPREHENSIVE, turns[2].step.id, reason=OutOfTurn.HEALTH)
    hall.operations.start(DESK, turns[0].step.id)
    hall.operations.finish(DESK, turns[0].step.id)
    hall.operations.walk_in(DESK, "A1", language="ar", reason=OutOfTurn.SUPERVISOR)
    picked = [event.happening for event in hall.centre.events.all() if event.happening.body.get("out_of_turn")]
    reasons = [(one.counter, one.staff, one.body["out_of_turn"]) for one in picked]
    assert reasons == [(COMPREHENSIVE, "E2", "health"), (DESK, "E1", "supervisor")]
    assert {one.body["choice"]["called"] for one in picked} == {turns[1].step.id}


def test_a_class_that_is_given_by_hand_is_counted_too(hall: Hall) -> None:
    turn = hall.issue("A1")
    hall.operations.correct(turn.step.id, priority="assisted", reason=OutOfTurn.HEALTH, counter=RECEPTION)
    corrected = hall.centre.events.newest(1)[0].happening
    assert (corrected.counter, corrected.staff, corrected.body["reasoned"]) == (RECEPTION, "E5", "health")


# 12: the queue overnight


def test_a_queue_can_be_kept_overnight(hall_of: Callable[..., Hall]) -> None:
    """T969."""
    hall = hall_of(day_close="carry-over")
    hall.issue("A1")
    hall.operations.close_day()
    hall.clock.advance(DAY)
    assert hall.serve().step.state is State.SERVING
