"""A rehearsed day: the real rule calls, clerks come and go, and nobody is lost."""

from itertools import pairwise
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from common.domain.policy import PlacePolicy
from common.domain.waiting.rule import RULES
from common.rehearsal.course import Course, Ending
from common.rehearsal.people import Away, Clerk, Errand, Visitor
from common.rehearsal.scene import Scene
from tests.rehearsal.small import called, clerk, errand, ran, scene, visitor


def test_who_finds_an_idle_counter_is_called_at_once() -> None:
    course = ran(scene([visitor(50)]))
    assert (called(course), course.passages[0].ended) == ([50], 150)


def test_who_comes_next_waits_for_the_visit_and_the_gap() -> None:
    course = ran(scene([visitor(0, errand(100, walk=20, gap=10)), visitor(5)]))
    assert called(course) == [0, 130]
    assert course.passages[0].reached == 20


def test_a_slower_clerk_takes_longer_but_visitors_walk_as_fast() -> None:
    course = ran(scene([visitor(0, errand(100, walk=20))], clerk(speed=1.5)))
    assert course.passages[0].ended == 170


def test_a_counter_calls_nobody_whom_it_cannot_serve() -> None:
    course = ran(scene([visitor(0, errand(service="T"))], clerk(skills="S")))
    assert called(course) == [None]


def test_a_counter_calls_nobody_of_another_wing() -> None:
    elsewhere = Errand(service="S", wing="V", target=600, handling=1)
    assert called(ran(scene([visitor(0, elsewhere)]))) == [None]


def test_who_lost_patience_is_a_no_show_and_the_counter_waits_for_the_grace() -> None:
    course = ran(scene([visitor(0), visitor(1, errand(patience=30, grace=60)), visitor(2)]))
    assert called(course) == [0, 100, 160]
    assert [passage.ending for passage in course.passages] == [Ending.SERVED, Ending.NO_SHOW, Ending.SERVED]


def test_who_says_so_when_leaving_is_not_called() -> None:
    course = ran(scene([visitor(0), visitor(1, errand(patience=30, cancels=True)), visitor(2)]))
    assert called(course) == [0, None, 100]
    assert (course.passages[1].ending, course.passages[1].ended) == (Ending.LEFT, 31)


def test_the_next_step_comes_after_the_way_with_the_same_number() -> None:
    course = ran(scene([visitor(0, errand(), errand(service="T", travel=40))], clerk(skills="ST")))
    assert [(passage.ticket, passage.step, passage.called) for passage in course.passages] == [
        ("W0001", 1, 0),
        ("W0001", 2, 140),
    ]


@pytest.mark.parametrize(
    ("place", "order"),
    [(PlacePolicy.TAIL, [2, 3, 1]), (PlacePolicy.TIME, [1, 2, 3]), (PlacePolicy.HEAD, [1, 2, 3])],
)
def test_a_next_step_joins_as_the_place_policy_says(place: PlacePolicy, order: list[int]) -> None:
    """The first visitor's next step finds the second and third waiting, while another is at the counter."""
    busy, others = visitor(10, errand(400, service="T")), [visitor(n, errand(service="T")) for n in (20, 30)]
    came_first = visitor(0, errand(300), errand(service="T"))
    course = ran(scene([came_first, busy, *others], clerk("1", "S"), clerk("2", "T"), place=place))
    of_t = sorted((one for one in course.passages if one.service == "T"), key=lambda one: one.called or 0)
    numbers = {"W0001": 1, "W0003": 2, "W0004": 3}
    assert [numbers[str(passage.ticket)] for passage in of_t[1:]] == order


def test_at_the_head_means_before_those_who_came_earlier() -> None:
    busy, earlier = visitor(0, errand(400, service="T")), visitor(5, errand(service="T"))
    later = visitor(10, errand(100), errand(service="T"))
    for place, first in ((PlacePolicy.HEAD, "W0003"), (PlacePolicy.TIME, "W0002")):
        course = ran(scene([busy, earlier, later], clerk("1", "S"), clerk("2", "T"), place=place))
        assert next(one.ticket for one in course.passages if one.called == 400) == first


def test_of_the_upper_tier_two_are_called_in_a_row_and_then_one_of_the_lower() -> None:
    visitors = [visitor(0), *(visitor(n, priority="elderly") for n in range(1, 5)), visitor(9)]
    course = ran(scene(visitors, rule="tier_cap90"))
    order = sorted(course.passages, key=lambda passage: inf if passage.called is None else passage.called)
    assert [passage.priority for passage in order] == ["normal", "elderly", "elderly", "normal", "elderly", "elderly"]


def test_a_clerk_goes_when_the_visitor_has_gone_and_takes_part_of_the_break_at_least() -> None:
    lunch = Away(start=50, end=110, least=40, late=5, reason="lunch")
    course = ran(scene([visitor(0), visitor(1)], clerk(away=(lunch,))))
    first, second = course.sittings
    assert (first.closed, first.reason, second.opened) == (100, "lunch", 145)
    assert called(course) == [0, 145]


def test_an_idle_clerk_goes_when_the_break_begins() -> None:
    course = ran(scene([visitor(60)], clerk(away=(Away(50, 110, 40, 0, "prayer"),))))
    assert (course.sittings[0].closed, called(course)) == (50, [110])


def test_a_counter_that_does_not_open_calls_nobody() -> None:
    assert called(ran(scene([visitor(0)], clerk(opens=None)))) == [None]


def test_after_the_end_nobody_is_called_but_who_was_called_is_served() -> None:
    course = ran(scene([visitor(0), visitor(1)], ends=50, closes=50))
    assert [passage.ending for passage in course.passages] == [Ending.SERVED, None]


def test_the_log_is_in_order_of_time_and_tells_everything() -> None:
    course = ran(scene([visitor(0), visitor(1, errand(patience=30, cancels=True)), visitor(2, errand(patience=1))]))
    assert [line["t"] for line in course.log] == sorted(line["t"] for line in course.log)
    assert [line["ev"] for line in course.log] == [
        *("issued", "counter_open", "called", "served", "issued", "issued", "cancelled"),
        *("finished", "called", "no_show"),
    ]


moments = st.floats(0, 3000)
errands = st.builds(
    Errand,
    service=st.sampled_from("ST"),
    wing=st.sampled_from(("W", "V")),
    target=st.floats(60, 1200),
    handling=st.floats(0, 900),
    walk=st.floats(0, 60),
    patience=st.one_of(st.just(inf), st.floats(-1, 2000)),
    gap=st.floats(0, 30),
    travel=st.floats(0, 60),
)
visitors = st.builds(
    Visitor,
    moments,
    st.sampled_from(("normal", "elderly", "other")),
    st.lists(errands, min_size=1, max_size=3).map(tuple),
)
aways = st.builds(Away, moments, moments, st.floats(0, 900), st.floats(0, 60), st.sampled_from(("lunch", "absent")))
clerks = st.builds(
    Clerk,
    number=st.just(""),
    wing=st.sampled_from(("W", "V")),
    skills=st.sets(st.sampled_from("ST")).map(frozenset),
    speed=st.floats(0.5, 2),
    opens=st.one_of(st.none(), moments),
    away=st.lists(aways, max_size=3).map(lambda some: tuple(sorted(some, key=lambda away: away.start))),
)


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    drawn = draw(st.lists(clerks, min_size=1, max_size=4))
    numbered = (Clerk(str(n), one.wing, one.skills, one.speed, one.opens, one.away) for n, one in enumerate(drawn))
    some = sorted(draw(st.lists(visitors, max_size=15)), key=lambda one: one.comes_at)
    place, rule = draw(st.sampled_from(PlacePolicy)), draw(st.sampled_from(sorted(RULES)))
    ends = draw(st.floats(1000, 6000))
    return scene(some, *numbered, rule=rule, place=place, ends=ends, closes=ends)


def _overlap(course: Course) -> bool:
    """Whether a counter had two visitors at once."""
    by_counter: dict[str, list[tuple[float, float]]] = {}
    for passage in course.passages:
        if passage.counter is not None:
            by_counter.setdefault(passage.counter, []).append((passage.called or 0, passage.ended or inf))
    spans = [sorted(some) for some in by_counter.values()]
    return any(one[1] > other[0] for some in spans for one, other in pairwise(some))


@settings(max_examples=150, deadline=None)
@given(scenes())
def test_under_every_rule_no_visitor_is_lost_and_none_is_at_two_counters(wanted: Scene) -> None:
    course = ran(wanted)
    assert sum(passage.step == 1 for passage in course.passages) == len(wanted.visitors)
    for passage in course.passages:
        assert (passage.ending in {Ending.SERVED, Ending.NO_SHOW}) == (passage.called is not None)
        assert passage.called is None or passage.called >= passage.came
    assert not _overlap(course)


@settings(max_examples=50, deadline=None)
@given(scenes())
def test_the_same_scene_gives_the_same_day(wanted: Scene) -> None:
    assert ran(wanted).log == ran(wanted).log
