"""Staff sit down and leave, counters change what they serve, wings help each other."""

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.event import Kind
from common.domain.reasons import Leaving
from tests.operations.hall import BACK_OFFICE, COMPREHENSIVE, DESK, RECEPTION, SUPPORT, Hall


def test_a_counter_is_left_for_a_reason_that_is_kept(hall: Hall) -> None:
    hall.operations.close_counter(DESK, Leaving.PRAYER)
    left = hall.centre.events.newest(1)[0].happening
    assert (left.kind, left.counter, left.staff, left.body) == (Kind.COUNTER_CLOSED, DESK, "E1", {"reason": "prayer"})
    hall.operations.close_counter(DESK, Leaving.MEAL)
    assert hall.centre.events.newest(1)[0].happening == left


def test_leaving_says_who_would_wait_in_vain(hall: Hall) -> None:
    for service in ("A1", "A1", "B1", "S1"):
        hall.issue(service)
    assert hall.operations.left_without(DESK) == {}
    assert hall.operations.left_without(SUPPORT) == {"B1": 1, "S1": 1}
    hall.operations.close_counter(COMPREHENSIVE)
    assert hall.operations.left_without(DESK) == {"A1": 2}


def test_a_counter_serves_something_else_from_now_on_in_every_program(hall: Hall) -> None:
    other = hall.other_program()
    hall.issue("P1")
    assert other.call_next(DESK) is None
    hall.operations.reassign(DESK, ["A1", "P1"])
    assert [turn.step.service for turn in other.desk(DESK).waiting] == ["P1"]
    assert other.call_next(DESK) is not None
    assert other.profile.counter_of[DESK].skills == {"A1", "P1"}


def test_what_a_counter_served_before_is_kept_in_the_history(hall: Hall) -> None:
    hall.operations.reassign(COMPREHENSIVE, ["P1", "A1"])
    happening = hall.centre.events.newest(1)[0].happening
    assert (happening.kind, happening.counter) == (Kind.COUNTER_REASSIGNED, COMPREHENSIVE)
    assert happening.body == {"was": ["A1", "B1", "P1"], "is": ["A1", "P1"]}


def test_a_service_that_visitors_wait_for_keeps_a_counter(hall: Hall) -> None:
    hall.issue("S1")
    with pytest.raises(QueueError) as refused:
        hall.operations.reassign(SUPPORT, ["B1"])
    assert refused.value.refusal is Refusal.STRANDED
    assert "S1" in refused.value.text("ar")
    assert hall.operations.call_next(SUPPORT) is not None


def test_a_refused_change_leaves_no_trace_in_the_program_that_asked(hall: Hall) -> None:
    """Also when another program changes the same counter before the first one looks again."""
    before = hall.operations.profile
    hall.issue("S1")
    with pytest.raises(QueueError):
        hall.operations.reassign(SUPPORT, ["B1"])
    assert hall.operations.profile == before
    hall.other_program().reassign(SUPPORT, ["S1"])
    hall.operations.desk(SUPPORT)
    assert hall.operations.profile.counter_of[SUPPORT].skills == {"S1"}


def test_an_unknown_service_or_counter_is_not_assigned(hall: Hall) -> None:
    for counter, service, refusal in (("1", "none", Refusal.UNKNOWN_SERVICE), ("9", "A1", Refusal.UNKNOWN_COUNTER)):
        with pytest.raises(QueueError) as refused:
            hall.operations.reassign(counter, [service])
        assert refused.value.refusal is refusal


def test_another_wing_helps_when_the_first_in_line_has_waited_long_enough(hall: Hall) -> None:
    hall.issue("P1")
    hall.clock.advance(599)
    assert hall.operations.call_next(SUPPORT) is None
    hall.clock.advance(1)
    turn = hall.operations.call_next(SUPPORT)
    assert turn is not None
    assert (turn.step.wing, turn.step.counter) == ("DSK", SUPPORT)


def test_another_wing_helps_only_with_what_it_has_the_skill_for(hall: Hall) -> None:
    hall.issue("A1")
    hall.clock.advance(3600)
    assert hall.operations.call_next(SUPPORT) is None


def test_help_goes_one_way(hall: Hall) -> None:
    hall.issue("B1")
    hall.clock.advance(3600)
    assert hall.operations.call_next(COMPREHENSIVE) is None


def test_a_counter_without_skills_calls_nobody_and_issues_all(hall: Hall) -> None:
    turn = hall.issue("A1", counter=RECEPTION)
    assert hall.operations.call_next(RECEPTION) is None
    event = hall.centre.events.of_step(turn.step.id)[0].happening
    assert (event.counter, event.staff) == (RECEPTION, "E5")


def test_papers_wait_for_the_back_office_alone(hall: Hall) -> None:
    hall.issue("A1")
    hall.finish(DESK)
    assert hall.operations.call_next(COMPREHENSIVE) is None
    assert hall.operations.call_next(BACK_OFFICE) is not None
