"""The rules against exact results: M/M/1, two classes of load 0.4 each, mean service 1.

Waits are measured against those of the same visitors under FIFO, whose mean is 4.
"""

from functools import cache
from random import Random

import pytest

from common.domain.waiting.rule import RULES
from tests.domain.waiting.hall import Hall, Visitor

COUNT = 120_000


@cache
def visitors() -> tuple[Visitor, ...]:
    random = Random(24)
    now, drawn = 0.0, []
    for _ in range(COUNT):
        now += random.expovariate(0.8)
        upper = random.random() < 0.5
        drawn.append(Visitor(now, upper, 0.5 if upper else 1.0, random.expovariate(1.0)))
    return tuple(drawn)


@cache
def means(rule: str) -> tuple[float, float]:
    """Mean waits of the upper and the lower class."""
    waits = Hall(RULES[rule], counters=1).waits(visitors())
    classes = [[w for w, v in zip(waits, visitors(), strict=True) if v.upper is upper] for upper in (True, False)]
    upper, lower = (sum(some) / len(some) for some in classes)
    return upper, lower


def test_the_mean_wait_of_first_come_first_served_is_that_of_pollaczek_and_khinchine() -> None:
    assert sum(means("fifo")) / 2 == pytest.approx(4, rel=0.01)


@pytest.mark.parametrize(
    ("rule", "upper", "lower"),
    [
        ("strict", 4 / 3, 20 / 3),  # Cobham 1954
        ("apq", 3, 5),  # Kleinrock 1964, rates 2 to 1
        ("rel", 3, 5),  # the same: half the target is twice the rate
    ],
)
def test_a_rule_gives_the_exact_mean_waits(rule: str, upper: float, lower: float) -> None:
    scale = 4 / (sum(means("fifo")) / 2)
    assert [mean * scale for mean in means(rule)] == pytest.approx([upper, lower], rel=0.02)


@pytest.mark.parametrize("rule", RULES)
def test_no_rule_makes_work_only_moves_it(rule: str) -> None:
    """Kleinrock's conservation law: the mean wait of all is the same, whoever goes first."""
    assert sum(means(rule)) / 2 == pytest.approx(sum(means("fifo")) / 2, rel=0.02)
