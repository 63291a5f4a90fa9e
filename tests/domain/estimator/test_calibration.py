"""Recentring, and the range."""

from random import Random

import pytest

from common.domain.estimator.calibration import FEWEST, MARGIN, OWN, Calibration, Outcomes
from common.domain.estimator.prediction import Replayed


def outcomes(factor: float, count: int = 2000) -> Outcomes:
    """What came true was that part of the prediction, give or take a third."""
    random, made = Random(1), Outcomes()
    for _ in range(count):
        predicted = random.uniform(60, 3600)
        made.add(predicted, predicted * factor * random.uniform(0.67, 1.33))
    return made


def test_without_a_history_the_range_is_wide() -> None:
    told = Outcomes().told(600)
    assert (told.lo, told.wait) == (0, 600)
    assert told.hi == 600 + 1.5 * (600 + MARGIN)


def test_a_constant_error_is_corrected() -> None:
    assert outcomes(1.5).told(1200).wait == pytest.approx(1800, rel=0.07)


def test_the_range_holds_eight_of_ten() -> None:
    random, told = Random(2), outcomes(1.0).told(1200)
    inside = sum(told.lo <= 1200 * random.uniform(0.67, 1.33) <= told.hi for _ in range(5000))
    assert 0.76 <= inside / 5000 <= 0.87


@pytest.mark.parametrize("predicted", [1, 60, 1800, 3600, 90_000])
def test_the_nearest_are_those_with_the_nearest_predictions(predicted: float) -> None:
    made = outcomes(1.0)
    start = made._nearest(predicted)
    far = sorted(abs(p - predicted) for p in made._predicted)[299]
    assert all(abs(p - predicted) <= far for p in made._predicted[start : start + 300])


@pytest.mark.parametrize("predicted", [0.001, 30, 600, 5000, 1e6])
@pytest.mark.parametrize("factor", [0.0, 0.2, 1.0, 6.0])
def test_a_range_is_never_nonsense(predicted: float, factor: float) -> None:
    told = outcomes(factor).told(predicted)
    assert 0 <= told.lo <= told.wait <= told.hi


def test_old_outcomes_are_forgotten() -> None:
    made = outcomes(3.0)
    for n in range(3000):
        made.add(60 + n, 60 + n)
    assert len(made) == 3000
    assert made.told(1200).wait == pytest.approx(1200, rel=0.01)


def calibration(*came_true: tuple[str, int, float], times: int = OWN) -> Calibration:
    """Twenty minutes were predicted: wing, calls before, and what came true, each so many times."""
    made = Calibration()
    for _ in range(times):
        for wing, calls, actual in came_true:
            made.add("issue", wing, Replayed(1200, calls), actual)
    return made


def told(made: Calibration, wing: str, calls: int, kind: str = "issue") -> float:
    return made.told(kind, wing, Replayed(1200, calls)).wait


def test_a_wing_and_a_tempo_with_few_outcomes_borrow_those_of_all() -> None:
    assert told(calibration(("A", 20, 1800), times=FEWEST), "B", 0) == pytest.approx(1800)


def test_a_tempo_with_many_outcomes_is_judged_by_its_own() -> None:
    made = calibration(("A", 20, 1200), ("B", 0, 2400))
    assert told(made, "A", 20) == pytest.approx(1200)
    assert told(made, "B", 0) == pytest.approx(2400)


def test_between_a_wing_and_a_tempo_that_differ_the_mean_is_told() -> None:
    assert told(calibration(("A", 20, 1200), ("B", 0, 2400)), "A", 0) == pytest.approx(1800)


def test_what_is_asked_later_is_judged_by_what_was_asked_later() -> None:
    made = calibration(("A", 2, 2400))
    for _ in range(OWN):
        made.add("refresh", "A", Replayed(1200, 2), 1200)
    assert told(made, "A", 2, "refresh") == pytest.approx(1200)
