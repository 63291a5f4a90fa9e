"""A day drawn from a profile."""

from dataclasses import replace
from math import inf

import pytest

from common.domain.estimator.plan import Break
from common.domain.policy import PlacePolicy, Policy
from common.domain.profile import Profile
from common.profiles.reader import read
from common.profiles.shipped import located
from common.rehearsal.drawn import OpenDay, drawn
from common.rehearsal.people import Errand
from common.rehearsal.scene import Scene

PRAYER = Break(43500, 44400, "prayer")


@pytest.fixture(scope="module")
def madinah() -> Profile:
    return read(located("madinah"))


def day(profile: Profile, visitors: int = 400, seed: int = 1) -> Scene:
    breaks = {counter.number: (PRAYER,) for counter in profile.counters}
    return drawn(profile, OpenDay(28800, 56700, 57600, breaks), visitors, seed)


def errands(scene: Scene) -> list[Errand]:
    return [errand for visitor in scene.visitors for errand in visitor.errands]


def test_a_seed_draws_the_same_day_and_another_seed_another(madinah: Profile) -> None:
    assert day(madinah) == day(madinah)
    assert day(madinah) != day(madinah, seed=2)


def test_visitors_come_in_order_while_tickets_are_given_and_most_of_them_early(madinah: Profile) -> None:
    moments = [visitor.comes_at for visitor in day(madinah).visitors]
    assert len(moments) == 400
    assert moments == sorted(moments)
    assert 28800 <= moments[0] <= moments[-1] <= 56700
    assert sum(moment < 42750 for moment in moments) > 240


def test_journeys_pass_all_six_wings_by_services_that_are_served_there(madinah: Profile) -> None:
    served = {(clerk.wing, service) for clerk in day(madinah).clerks for service in clerk.skills}
    steps = {(errand.wing, errand.service) for errand in errands(day(madinah))}
    assert {wing for wing, _ in steps} == {wing.code for wing in madinah.wings}
    assert steps <= served


def test_papers_that_go_alone_lose_no_patience_and_do_not_walk(madinah: Profile) -> None:
    wings = tuple(replace(wing, visited=wing.code != "BKO") for wing in madinah.wings)
    papers = [errand for errand in errands(day(replace(madinah, wings=wings))) if errand.wing == "BKO"]
    assert papers
    assert {(one.walk, one.patience, one.cancels) for one in papers} == {(0.0, inf, False)}


def test_who_comes_to_collect_only_is_of_the_class_pick_up(madinah: Profile) -> None:
    collecting = [one for one in day(madinah).visitors if one.errands[0].service == "X1"]
    assert "pick-up" in {one.priority for one in collecting}
    assert all(one.errands[0].service == "X1" for one in day(madinah).visitors if one.priority == "pick-up")


def test_the_profile_decides_rule_place_grace_and_breaks(madinah: Profile) -> None:
    policy = Policy(rule="rel", next_place=PlacePolicy.HEAD)
    scene = day(replace(madinah, policy=policy))
    assert (scene.plan.rule.name, scene.next_place) == ("rel", PlacePolicy.HEAD)
    assert {errand.grace for errand in errands(scene)} == {60.0}
    assert {clerk.away[0].start for clerk in scene.clerks} == {PRAYER.start}
