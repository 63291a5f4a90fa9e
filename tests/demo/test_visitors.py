"""Who comes."""

import random

import pytest

from common.domain.appointment import Arrival, arrival
from common.domain.profile import Profile
from demo.shift import Shift, shift
from demo.visitors import Quirk, Visitor, draw
from tests.conftest import Clock


@pytest.fixture
def today(profile: Profile, clock: Clock) -> Shift:
    return shift(profile, clock.now)


@pytest.fixture
def visitors(profile: Profile, today: Shift) -> list[Visitor]:
    return draw(profile, 200, today, random.Random(1))


def test_visitors_come_in_order_and_while_tickets_are_given(visitors: list[Visitor], today: Shift) -> None:
    arrivals = [visitor.arrives for visitor in visitors]
    assert arrivals == sorted(arrivals)
    assert 0 <= arrivals[0] <= arrivals[-1] < today.last_ticket


def test_more_come_in_the_first_half_than_in_the_second(visitors: list[Visitor], today: Shift) -> None:
    early = sum(visitor.arrives < today.last_ticket / 2 for visitor in visitors)
    assert early > len(visitors) * 0.55


@pytest.mark.parametrize("quirk", Quirk)
def test_of_forty_visitors_one_at_least_has_each_quirk(profile: Profile, today: Shift, quirk: Quirk) -> None:
    assert quirk in [visitor.quirk for visitor in draw(profile, 40, today, random.Random(3))]


def test_an_appointment_is_checked_in_for_never_too_early(
    profile: Profile, visitors: list[Visitor], today: Shift
) -> None:
    arrivals = [arrival(one.appointment, profile.policy, today.at(one.arrives)) for one in visitors if one.appointment]
    assert Arrival.IN_TIME in arrivals
    assert Arrival.EARLY not in arrivals


def test_a_few_visitors_are_drawn_as_well(profile: Profile, today: Shift) -> None:
    assert [len(draw(profile, count, today, random.Random(1))) for count in (0, 1, 2)] == [0, 1, 2]
