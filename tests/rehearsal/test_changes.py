"""Another staffing: how it is written, and what it does."""

from dataclasses import replace
from math import inf

import pytest

from common.domain.errors import DawrError
from common.domain.estimator.plan import Break
from common.domain.policy import PlacePolicy
from common.rehearsal.changes import Changes, changes
from common.rehearsal.people import Away, Clerk
from common.rehearsal.scene import Scene
from tests.rehearsal.small import called, clerk, errand, ran, scene, visitor

LUNCH = Break(100, 200, "lunch")


def tried(open_: str = "", close: str = "", add: str = "", skills: str = "") -> Changes:
    return changes(*([text] if text else [] for text in (open_, close, add, skills)))


def hall(*clerks: Clerk) -> Scene:
    wanted = scene([visitor(0), visitor(1, errand(service="T"))], *clerks)
    return replace(wanted, plan=replace(wanted.plan, breaks={"1": (LUNCH,)}))


def staff(wanted: Scene) -> dict[str, Clerk]:
    return {one.number: one for one in wanted.clerks}


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("5@9",), "“5@9” is not understood"),
        (("5@12:00-09:00",), "is not understood"),
        (("5@09:00-25:00",), "is not understood"),
        ((",",), "is not understood"),
        (("", "5="), "is not understood"),
        (("", "", "W"), "“W” is not understood: write DSK:2"),
        (("", "", "W:0"), "is not understood"),
        (("", "", "W:٢"), "is not understood"),
        (("", "", "", "1"), "“1” is not understood: write 20=C1,C2"),
        (("", "", "", "1="), "is not understood"),
    ],
)
def test_what_is_not_understood_is_refused_with_an_example(asked: tuple[str, ...], said: str) -> None:
    with pytest.raises(DawrError, match=said):
        tried(*asked)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("9",), "This day has no 9."),
        (("", "12"), "This day has no 12. Did you mean 1?"),
        (("", "", "V:1"), "This day has no V."),
        (("", "", "", "1=S,U"), "This day has no U."),
        (("", "", "", "8=S"), "This day has no 8."),
    ],
)
def test_what_the_day_does_not_have_is_refused(asked: tuple[str, ...], said: str) -> None:
    with pytest.raises(DawrError) as caught:
        tried(*asked).applied(hall(clerk("1")))
    assert caught.value.text("en") == said


def test_nothing_asked_is_no_change() -> None:
    assert not changes([], [], [], [])
    assert changes([], [], [], [], PlacePolicy.HEAD)


def test_an_opened_counter_is_open_all_day_but_for_its_planned_breaks() -> None:
    away = Away(10, 10, 600, 0, "pause")
    changed = staff(tried(open_="1, 2").applied(hall(clerk("1", opens=500.0, away=(away,)), clerk("2", opens=None))))
    assert changed["1"].opens == changed["2"].opens == 0
    assert [(one.start, one.reason) for one in changed["1"].away] == [(100, "lunch")]
    assert changed["2"].away == ()


def test_a_counter_may_be_opened_for_a_while() -> None:
    changed = staff(tried(open_="1@00:01-01:00").applied(hall(clerk("1", opens=None))))["1"]
    assert changed.opens == 60
    assert [(one.start, one.end) for one in changed.away] == [(100, 200), (3600, inf)]


def test_a_closed_counter_calls_nobody() -> None:
    assert called(ran(tried(close="1").applied(scene([visitor(0)], clerk("1"))))) == [None]


def test_a_counter_closed_for_a_while_is_back_afterwards_as_it_would_have_been() -> None:
    inside, over = Away(700, 700, 60, 0, "pause"), Away(5000, inf, 0, 0, "end")
    changed = staff(tried(close="1@00:10-00:20").applied(hall(clerk("1", away=(inside, over)))))["1"]
    assert [(one.start, one.end) for one in changed.away] == [(600, 1200), (5000, inf)]


def test_a_counter_that_would_open_meanwhile_opens_at_the_end_of_the_closure() -> None:
    assert staff(tried(close="1@00:10-00:20").applied(hall(clerk("1", opens=700.0))))["1"].opens == 1200
    assert staff(tried(close="1@00:10-00:20").applied(hall(clerk("1", opens=None))))["1"].opens is None


def test_added_counters_serve_what_the_wing_serves_and_may_be_named_at_once() -> None:
    asked = changes([], ["W+2"], ["W:2"], ["W+1=T"])
    changed = staff(asked.applied(hall(clerk("1", "S"), clerk("2", "T"))))
    assert changed["W+1"].skills == {"T"}
    assert (changed["W+2"].skills, changed["W+2"].opens) == ({"S", "T"}, None)
    assert [one.reason for one in changed["W+1"].away] == ["lunch"]


def test_added_twice_are_different_counters() -> None:
    changed = changes([], [], ["W:1", "W:1"], []).applied(hall(clerk("1")))
    assert list(staff(changed)) == ["1", "W+1", "W+2"]
    assert list(changed.plan.counters) == ["1", "W+1", "W+2"]


def test_other_skills_serve_other_visitors() -> None:
    wanted = hall(clerk("1", "S"))
    assert called(ran(wanted)) == [0, None]
    assert called(ran(tried(skills="1=S,T").applied(wanted))) == [0, 100]


def test_another_place_is_a_change_too() -> None:
    assert changes([], [], [], [], PlacePolicy.HEAD).applied(hall(clerk("1"))).next_place is PlacePolicy.HEAD
