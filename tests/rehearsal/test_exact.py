"""A rehearsal against exact results: M/M/1, two classes of load 0.4 each, mean service 1.

Waits are measured against those of the same visitors under FIFO, whose mean is 4.
"""

from functools import cache
from random import Random

import pytest

from common.rehearsal.people import Visitor
from tests.rehearsal.small import errand, ran, scene, visitor

pytestmark = pytest.mark.heavy

COUNT = 60_000


@cache
def visitors() -> tuple[Visitor, ...]:
    random = Random(24)
    now, drawn = 0.0, []
    for _ in range(COUNT):
        now += random.expovariate(0.8)
        priority = "elderly" if random.random() < 0.5 else "normal"
        drawn.append(visitor(now, errand(random.expovariate(1.0)), priority=priority))
    return tuple(drawn)


@cache
def means(rule: str) -> tuple[float, float]:
    """Mean waits of the upper and the lower class."""
    course = ran(scene(visitors(), rule=rule))
    waits = [[one.wait(0) for one in course.passages if one.priority == code] for code in ("elderly", "normal")]
    upper, lower = (sum(some) / len(some) for some in waits)
    return upper, lower


def test_who_came_first_goes_first_and_both_classes_wait_alike() -> None:
    assert means("fifo") == pytest.approx((4, 4), rel=0.03)


@pytest.mark.parametrize(("rule", "upper", "lower"), [("strict", 4 / 3, 20 / 3), ("rel", 3, 5)])
def test_a_rule_gives_the_exact_mean_waits(rule: str, upper: float, lower: float) -> None:
    """Cobham 1954; Kleinrock 1964, rates 2 to 1."""
    scale = 4 / (sum(means("fifo")) / 2)
    assert [mean * scale for mean in means(rule)] == pytest.approx([upper, lower], rel=0.03)
