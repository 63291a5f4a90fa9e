"""What was prepared is collected by car: the visitor is called to a lane."""

from dataclasses import replace

import pytest

from common.domain.errors import QueueError, Refusal
from common.domain.profile import Counter, Wing
from common.domain.ticket import Turn
from tests.conftest import Clock
from tests.operations.hall import BACK_OFFICE, COMPREHENSIVE, DESK, SUPPORT, Hall
from tests.operations.model.small import NAMES, Variant, profile_of
from tests.stores import NewStore

LANE = "6"


@pytest.fixture
def drive_in(new_store: NewStore, clock: Clock) -> Hall:
    """The hall, and outside a wing where one lane hands over what was prepared."""
    usual = profile_of(Variant())
    lane = Counter(number=LANE, wing="CAR", skills=frozenset({"P1"}))
    profile = replace(
        usual, wings=(*usual.wings, Wing(code="CAR", names=NAMES, lane=True)), counters=(*usual.counters, lane)
    )
    hall = Hall.of(new_store("drive-in", profile), clock)
    hall.operations.close_counter(SUPPORT)
    hall.operations.open_counter(LANE, "E3")
    return hall


def prepared(hall: Hall) -> Turn:
    number = hall.issue("A1").ticket.number
    hall.finish(DESK)
    hall.finish(BACK_OFFICE)
    return hall.last(number)


def test_a_visitor_in_a_car_is_called_to_the_lane_and_to_no_counter(drive_in: Hall) -> None:
    turn = drive_in.operations.collect_by_car(prepared(drive_in).step.id)
    assert drive_in.operations.call_next(COMPREHENSIVE) is None
    called = drive_in.operations.call_next(LANE)
    assert called is not None
    assert (called.ticket.number, called.step.counter) == (turn.ticket.number, LANE)
    drive_in.operations.start(LANE, called.step.id)
    drive_in.operations.finish(LANE, called.step.id)
    assert drive_in.operations.balance().served == 1


def test_who_came_on_foot_is_not_called_to_the_lane(drive_in: Hall) -> None:
    prepared(drive_in)
    assert drive_in.operations.call_next(LANE) is None


def test_the_place_in_time_is_kept(drive_in: Hall) -> None:
    turn = prepared(drive_in)
    moved = drive_in.operations.collect_by_car(turn.step.id)
    assert (moved.step.place, moved.step.since) == (turn.step.place, turn.step.since)


def test_driving_up_twice_is_no_other_turn(drive_in: Hall) -> None:
    turn = prepared(drive_in)
    once = drive_in.operations.collect_by_car(turn.step.id, request="r")
    assert drive_in.operations.collect_by_car(turn.step.id, request="r") == once
    assert drive_in.operations.collect_by_car(turn.step.id) == once


def test_nothing_is_collected_before_it_is_ready(drive_in: Hall) -> None:
    turn = drive_in.issue("A1")
    with pytest.raises(QueueError) as refused:
        drive_in.operations.collect_by_car(turn.step.id)
    assert refused.value.refusal is Refusal.NOTHING_TO_COLLECT


@pytest.mark.parametrize("lane", [None, "DSK"])
def test_a_centre_without_that_lane_says_so(hall: Hall, lane: str | None) -> None:
    with pytest.raises(QueueError) as refused:
        hall.operations.collect_by_car(prepared(hall).step.id, lane)
    assert refused.value.refusal is Refusal.NO_LANE
