"""The figures of a run."""

import pytest

from common.domain.estimator.evaluation import Outcome, figures
from common.domain.estimator.prediction import Prediction


def test_no_outcomes_have_no_figures() -> None:
    assert figures([]) is None


def test_the_figures_are_in_minutes_and_parts_of_one() -> None:
    told = Prediction(600, 300, 900)
    made = figures([Outcome(told, 0, 600), Outcome(told, 0, 960), Outcome(told, 0, 240), Outcome(told, 0, 300)])
    assert made is not None
    assert (made.tickets, made.mean_wait, made.naive_mae) == (4, 8.75, 8.75)
    assert (made.mae, made.bias) == (4.25, 1.25)
    assert made.rmse == pytest.approx(((36 + 36 + 25) / 4) ** 0.5)
    assert (made.coverage, made.above, made.within_5, made.width) == (0.5, 0.25, 0.5, 10)
    assert made.saved == pytest.approx(1 - 4.25 / 8.75)
