"""The odds that nobody comes."""

import pytest

from common.domain.estimator.walkouts import Walkouts


def test_who_waits_longer_is_more_likely_gone() -> None:
    odds = [Walkouts().odds(minutes * 60) for minutes in (0, 15, 40, 70)]
    assert odds == sorted(odds)
    assert odds[0] == pytest.approx(1 / 16)


def test_the_odds_are_learnt_for_the_span_of_waits_only() -> None:
    walkouts, untouched = Walkouts(), Walkouts().odds(4000)
    for n in range(500):
        walkouts.add(60, came=n % 2 == 0)
    assert walkouts.odds(60) == pytest.approx(0.5, abs=0.03)
    assert walkouts.odds(4000) == untouched
