"""What the estimator is told of the store's events."""

from datetime import timedelta
from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from common.domain.estimator import events
from common.domain.estimator.floor import Floor
from common.domain.event import GONE, VISIT, Happening, Kind
from common.domain.profile import Profile
from common.domain.ticket import State
from common.operations.planning import day_plan
from common.profiles.reader import read
from tests.conftest import MADINAH
from tests.operations.happenings import AT_COUNTER, Written, names, ways

W, C, S, P = State.WAITING, State.CALLED, State.SERVING, State.PARKED
F, N, X, E = State.FINISHED, State.NO_SHOW, State.CANCELLED, State.EXPIRED
OUT = [P, F, N, X, E]
WAY = dict(ways())

TABLE: dict[tuple[State, State], list[str]] = {
    (W, C): ["Called"],
    (W, S): ["Called", "Served"],
    (C, S): ["Served"],
    (S, C): ["Resumed"],
    (C, W): ["Restored"],
    (S, W): ["Restored"],
    (C, N): ["NoShow"],
    **{(W, out): ["Left"] for out in OUT},
    **{(at, ended): ["Finished"] for at in (C, S) for ended in (F, P)},
    **{(at, given_up): ["Restored", "Left"] for at in (C, S) for given_up in (X, E)},
    (S, N): ["Restored", "Left"],
    **{(out, W): ["Restored"] for out in OUT},
    **{(out, at): ["Resumed"] for out in OUT for at in (C, S)},
}


@pytest.fixture
def written(profile: Profile) -> Written:
    return Written(profile)


@pytest.mark.parametrize(("before", "after"), list(product(State, State)))
def test_a_change_of_state_is_told_whatever_the_verb_was(written: Written, before: State, after: State) -> None:
    for state in WAY[before]:
        written.tell(1, state)
    assert names(written.tell(1, after)) == TABLE.get((before, after), [])


@pytest.mark.parametrize("state", list(State))
def test_a_new_step_is_told_in_whatever_state_it_begins(written: Written, state: State) -> None:
    expected = {W: ["Issued"], C: ["Issued", "Called"], S: ["Issued", "Called", "Served"]}
    assert names(written.tell(1, state)) == ["DayStarted", *expected.get(state, [])]


@pytest.mark.parametrize("change", [{"place": -3}, {"service": "C2"}, {"wing": "SUP"}, {"priority": "elderly"}])
def test_who_waits_elsewhere_has_left_and_joined_anew(written: Written, change: dict[str, object]) -> None:
    written.tell(1, W)
    assert names(written.tell(1, W, **change)) == ["Left", "Issued"]


def test_who_is_sent_back_from_a_counter_to_another_place_joins_anew(written: Written) -> None:
    for state in (W, C, S):
        written.tell(1, state)
    (issued,) = written.tell(1, W, place=77)
    assert isinstance(issued, events.Issued)
    assert (issued.place, issued.since) == (77, 9 * 3600 + 60)


def test_a_step_that_passes_through_a_wing_is_a_service_of_its_own(written: Written) -> None:
    issued = written.tell(1, W, wing="BKO")[-1]
    assert isinstance(issued, events.Issued)
    assert (issued.service, issued.wing) == ("BKO/C1", "BKO")


def test_a_step_whose_making_was_undone_has_left(written: Written) -> None:
    written.tell(1, W)
    gone = Happening(at=written.now, kind=Kind.UNDONE, request="", ticket=1, step=1, body={GONE: True, "undoes": 1})
    assert names(written.follower.follow(gone)) == ["Left"]


def test_a_parked_visit_goes_on_where_it_was(written: Written) -> None:
    for state in (W, C, S):
        written.tell(1, state)  # called a minute before it is served, and parked a minute after
    called_at = 9 * 3600 + 2 * 60
    written.tell(1, P)
    written.now += timedelta(minutes=20)
    (resumed,) = written.tell(1, S, counter="2", called_at=written.steps[1]["called_at"])
    assert resumed == events.Resumed(resumed.day, called_at + 21 * 60, resumed.id, "2", arrived=True)


def test_an_event_of_a_step_that_nobody_saw_begin_is_passed_over(written: Written) -> None:
    unseen = Happening(at=written.now, kind=Kind.CALLED, request="", ticket=9, step=9, body={"state": "called"})
    assert names(written.follower.follow(unseen)) == ["DayStarted"]


def test_a_counter_opens_and_closes_for_a_reason(written: Written) -> None:
    for kind, body in ((Kind.COUNTER_OPENED, {"before": None}), (Kind.COUNTER_CLOSED, {"reason": "meal"})):
        told = written.follower.follow(Happening(at=written.now, kind=kind, request="", counter="4", body=body))
    day, nine = told[0].day, 9 * 3600.0
    assert told == [events.CounterClosed(day, nine, "4", "meal")]


def test_a_new_business_day_begins_with_its_plan_in_the_centre_s_zone(written: Written) -> None:
    written.tell(1, W)
    written.now = written.now.replace(hour=20, minute=58)
    assert names(written.tell(2, W)) == ["Issued"]
    started, *_ = written.tell(3, W)  # it is midnight in Madinah
    assert isinstance(started, events.DayStarted)
    assert started.at == 0
    assert started.plan.services["BKO/C1"].wing == "BKO"


def test_who_is_carried_over_waits_on_the_next_day_and_who_was_forgotten_does_not(written: Written) -> None:
    for step in (1, 2):
        written.tell(step, W)
    tomorrow = {"was": {"day": "2026-11-22"}, "is": {"day": "2026-11-23"}}
    assert names(written.tell(1, W, **{VISIT: tomorrow})) == ["Left"]
    written.now += timedelta(days=1)
    told = written.tell(3, W)
    assert names(told) == ["DayStarted", "Issued", "Issued"]
    assert [event.id.step for event in told if isinstance(event, events.Issued)] == [1, 3]


def test_a_counter_left_open_overnight_is_open_in_the_morning(written: Written) -> None:
    opened = Happening(at=written.now, kind=Kind.COUNTER_OPENED, request="", counter="4", body={})
    written.follower.follow(opened)
    written.now += timedelta(days=1)
    assert names(written.tell(1, W)) == ["DayStarted", "CounterOpened", "Issued"]


def test_an_unchanged_day_that_has_begun_is_not_begun_again(written: Written) -> None:
    written.tell(1, W)
    assert written.follower.begun(written.now) == []
    assert names(written.follower.begun(written.now + timedelta(days=1))) == ["DayStarted"]


STEPS = st.tuples(st.integers(1, 4), st.sampled_from(list(State)), st.sampled_from(["1", "2"]), st.integers(0, 3))


@settings(max_examples=100, deadline=None)
@example([(1, State.SERVING, "2", 0), (1, State.CALLED, "1", 0), (1, State.WAITING, "1", 0)])
@given(st.lists(STEPS, max_size=25))
def test_the_floor_is_what_the_events_say_whatever_their_order(moves: list[tuple[int, State, str, int]]) -> None:
    written = Written(read(MADINAH))
    floor = Floor(day_plan(written.profile, written.now.date()))
    for step, state, counter, place in moves:
        at_counter = {"counter": counter} if state in AT_COUNTER else {}
        for event in written.tell(step, state, place=place * 10 + step, **at_counter):
            apply(floor, event)
    waiting = {step for step, values in written.steps.items() if values["state"] == W}
    assert {step for step in written.steps if floor.line(written.follower.step_id(step))} == waiting
    at_counters = {step for step, values in written.steps.items() if values["state"] in AT_COUNTER}
    assert {counter.visit.id.step for counter in floor.counters.values() if counter.visit} <= at_counters


def apply(floor: Floor, event: events.Event) -> None:
    match event:
        case events.Issued():
            floor.join(event)
        case events.Called():
            line = floor.leave(event.id)
            assert line, "only who waits is called"
            floor.visit(event.id, line, event.counter, event.at)
        case events.Finished() | events.NoShow():
            counter = floor.counter_with(event.id)
            if counter:
                counter.free(event.at)
        case events.Restored():
            floor.rejoin(event.id)
        case events.Resumed():
            floor.resume(event)
        case events.Left():
            assert floor.leave(event.id), "only who waits leaves"
