"""People ahead and wait ranges."""

from dataclasses import replace
from datetime import timedelta

import pytest

from common.domain.forecast import Floor, OpenCounter, Replay, WaitRange, people_ahead, replays, rounded, wait_range
from common.domain.ticket import State, Turn
from tests.domain.test_ticket import NOW, turn_in

MINUTES = {"C1": 10.0, "J1": 6.0}


def waiting(place: int, service: str = "C1", wing: str = "DSK") -> Turn:
    turn = turn_in(State.WAITING)
    return Turn(turn.ticket, replace(turn.step, id=place, place=place, service=service, wing=wing))


def counter(number: str, *skills: str, turn: Turn | None = None) -> OpenCounter:
    return OpenCounter(number, "DSK", frozenset(skills), turn)


def serving(minutes_ago: float, service: str = "C1") -> Turn:
    turn = turn_in(State.SERVING)
    began = NOW - timedelta(minutes=minutes_ago)
    return Turn(turn.ticket, replace(turn.step, service=service, called_at=began, started_at=began))


def replayed_wait(floor: Floor, turn: Turn, now: object) -> float | None:
    found = replays(floor, [turn], now).get(turn.step.id)
    return found.wait if found else None


def test_people_ahead_are_those_of_the_same_service_who_came_before() -> None:
    queue = [waiting(1), waiting(2, "J1"), waiting(3), waiting(4), waiting(5)]
    assert people_ahead(queue, queue[3]) == 2


def test_people_at_another_wing_are_not_ahead() -> None:
    queue = [waiting(1, wing="BKO"), waiting(2)]
    assert people_ahead(queue, queue[1]) == 0


def test_the_first_in_line_before_a_free_counter_is_called_now() -> None:
    queue = [waiting(1)]
    assert replays(Floor(queue, [counter("1", "C1")], MINUTES), queue, NOW) == {1: Replay(0, 0)}


def test_nothing_is_promised_when_no_open_counter_serves_it() -> None:
    queue = [waiting(1)]
    assert replays(Floor(queue, [counter("1", "J1")], MINUTES), queue, NOW) == {}
    assert replays(Floor(queue, [], MINUTES), queue, NOW) == {}


def test_ahead_are_all_whom_my_counters_call_before_me_whatever_they_come_for() -> None:
    queue = [waiting(1, "J1"), waiting(2, "J1"), waiting(3)]
    assert replays(Floor(queue, [counter("1", "C1", "J1")], MINUTES), queue[2:], NOW) == {3: Replay(12, 2)}


def test_newcomers_to_many_services_are_asked_for_at_once_and_do_not_wait_for_each_other() -> None:
    queue, newcomers = [waiting(1)], [waiting(98), waiting(99, "J1")]
    floor = Floor(queue, [counter("1", "C1", "J1")], MINUTES)
    assert replays(floor, newcomers, NOW) == {98: Replay(10, 1), 99: Replay(10, 1)}


def test_the_range_lies_round_the_wait() -> None:
    assert wait_range(10) == WaitRange(0, 30)


@pytest.mark.parametrize(("ahead", "counters", "wait"), [(0, 1, 0), (1, 1, 10), (4, 1, 40), (4, 2, 20), (5, 2, 20)])
def test_one_queue_advances_one_visitor_a_counter_a_service_time(ahead: int, counters: int, wait: float) -> None:
    queue = [waiting(place) for place in range(ahead + 1)]
    floor = Floor(queue, [counter(str(n), "C1") for n in range(counters)], MINUTES)
    assert replayed_wait(floor, queue[-1], NOW) == wait


def test_a_shared_counter_serves_who_came_first_of_all_its_services() -> None:
    queue = [waiting(1, "J1"), waiting(2)]
    assert replayed_wait(Floor(queue, [counter("1", "C1", "J1")], MINUTES), queue[1], NOW) == 6


def test_who_is_being_served_keeps_the_counter_for_what_is_left_of_the_usual_time() -> None:
    queue = [waiting(1)]
    floor = Floor(queue, [counter("1", "C1", turn=serving(4))], MINUTES)
    assert replayed_wait(floor, queue[0], NOW) == pytest.approx(6)


def test_a_service_that_takes_longer_than_usual_is_expected_to_end_soon() -> None:
    queue = [waiting(1)]
    floor = Floor(queue, [counter("1", "C1", turn=serving(60))], MINUTES)
    assert replayed_wait(floor, queue[0], NOW) == 1


@pytest.mark.parametrize(
    ("low", "high", "told"),
    [(0, 0, (0, 0)), (2.3, 7.1, (2, 8)), (9.9, 12, (9, 15)), (14, 31, (10, 35)), (0.0, 19.5, (0, 20))],
)
def test_a_range_is_rounded_outwards(low: float, high: float, told: tuple[int, int]) -> None:
    assert rounded(low, high) == WaitRange(*told)
