"""A simulated day: everybody is accounted for, and the same seed gives the same day."""

import random

import pytest

from common.domain.profile import Profile
from common.operations import Operations
from common.store.store import CentreStore
from demo.day import Day
from demo.hands import Verbs
from demo.staffing import counters_for
from demo.summary import summed_up
from demo.visitors import draw


def run_day(operations: Operations, clock: object, visitors: int, seed: int = 1) -> None:
    drawn = draw(operations.profile, visitors, 60, random.Random(seed))
    day = Day(Verbs(operations), drawn, counters_for(operations.profile, drawn, 60))
    began = clock.now

    def wait_until(moment: float) -> None:
        clock.now = began
        clock.advance(moment)

    day.run(wait_until)


def test_the_same_seed_gives_the_same_visitors(profile: Profile) -> None:
    one, same, other = (draw(profile, 40, 60, random.Random(seed)) for seed in (7, 7, 8))
    assert one == same != other


def test_visitors_come_in_order_and_within_the_time(profile: Profile) -> None:
    arrivals = [visitor.arrives for visitor in draw(profile, 200, 60, random.Random(1))]
    assert arrivals == sorted(arrivals)
    assert 0 <= arrivals[0] <= arrivals[-1] <= 3600


def test_the_opened_counters_can_do_every_errand(profile: Profile) -> None:
    visitors = draw(profile, 200, 60, random.Random(1))
    counters = counters_for(profile, visitors, 60)
    for visitor in visitors:
        wing = profile.service_of[visitor.service].wing
        assert any(visitor.service in counter.skills and counter.wing == wing for counter in counters)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_day_balances(operations: Operations, centre: CentreStore, clock: object, seed: int) -> None:
    run_day(operations, clock, 120, seed)
    summary = summed_up(centre)
    assert summary.issued == 120
    assert summary.balances
    assert summary.waiting == 0
    assert summary.no_show > 0
    assert summary.left > 0
    assert 0 < summary.rated <= summary.served
    assert summary.chain == "intact"
