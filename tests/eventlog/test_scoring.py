"""What is scored."""

import pytest

from common.domain.estimator import events
from common.domain.estimator.events import StepId
from common.domain.estimator.prediction import Prediction
from common.eventlog.parse import Ask
from common.eventlog.scoring import Scoring

ID = StepId("A1", 1)
TOLD = Prediction(60, 30, 90)


def scored(days: int, waits: float = 100) -> Scoring:
    """One ticket a day: asked when it is issued and ten seconds later."""
    scoring = Scoring()
    for day in range(days):
        scoring.on_event(events.Issued(day, 1000, ID, "S", "W", "normal"))
        scoring.answered(Ask(day, 1000, 1, "issue", ID), TOLD)
        scoring.answered(Ask(day, 1010, 2, "refresh", ID), TOLD)
        scoring.on_event(events.Called(day, 1000 + waits, ID, "1"))
    return scoring


@pytest.mark.parametrize(("days", "counted"), [(1, 1), (5, 5), (6, 1), (8, 3)])
def test_five_days_are_for_learning_if_there_are_more(days: int, counted: int) -> None:
    assert len(scored(days).outcomes("issue")) == counted


def test_what_came_true_counts_from_the_question() -> None:
    assert [scored(1).outcomes(kind)[0].actual for kind in ("issue", "refresh")] == [100, 90]


def test_who_was_called_at_once_is_not_scored() -> None:
    assert scored(1, waits=0).outcomes("issue") == []


def test_who_was_never_called_is_not_scored() -> None:
    scoring = Scoring()
    scoring.on_event(events.Issued(0, 1000, ID, "S", "W", "normal"))
    scoring.answered(Ask(0, 1000, 1, "issue", ID), TOLD)
    scoring.on_event(events.Left(0, 1500, ID))
    assert scoring.outcomes("issue") == []
