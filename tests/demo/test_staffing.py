"""Which counters are opened: nobody waits for ever for a service without an open counter."""

import random
from itertools import product

import pytest

from common.domain.journey import planned
from common.domain.profile import Counter, Profile
from common.profiles.reader import read
from common.profiles.shipped import located
from demo.company import your_counter
from demo.shift import shift
from demo.staffing import counters_for
from demo.visitors import draw
from tests.conftest import Clock

PROFILES = ("madinah", "madinah-municipality", "al-ahsa", "riyadh-madinaty")


def opened(profile: Profile, clock: Clock, visitors: int) -> list[Counter]:
    """Beside yours."""
    today = shift(profile, clock.now)
    drawn = draw(profile, visitors, today, random.Random(1))
    among = [counter for counter in profile.counters if counter.number != your_counter(profile)]
    return counters_for(profile, drawn, today.working / 60, among)


@pytest.mark.parametrize(("name", "visitors"), list(product(PROFILES, (1, 60))))
def test_every_stop_of_every_service_has_an_open_counter(name: str, visitors: int, clock: Clock) -> None:
    profile = read(located(name))
    counters = opened(profile, clock, visitors)
    for service in profile.services:
        for stop in planned(profile, (service.code,)):
            assert any(stop.service in one.skills and one.wing == stop.wing for one in counters), stop


def test_more_visitors_open_more_counters_also_where_they_come_later(profile: Profile, clock: Clock) -> None:
    few, many = ([one.wing for one in opened(profile, clock, count)] for count in (20, 300))
    assert many.count("DSK") > few.count("DSK")
    assert many.count("BKO") > few.count("BKO")
