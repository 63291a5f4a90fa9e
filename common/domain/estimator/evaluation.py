"""How good predictions were: errors against what came true, and the marks that they have to pass."""

from collections.abc import Mapping, Sequence
from math import sqrt
from typing import NamedTuple

from common.domain.estimator.prediction import Prediction


class Outcome(NamedTuple):
    """Seconds; `naive` is what the usual formula would have said."""

    told: Prediction
    naive: float
    actual: float


class Figures(NamedTuple):
    """Minutes, and parts of one. `bias` is told - actual; `above`: waited longer than the range said."""

    tickets: int
    mean_wait: float
    mae: float
    rmse: float
    bias: float
    coverage: float
    above: float
    within_5: float
    width: float
    naive_mae: float

    @property
    def saved(self) -> float:
        """The part of the usual formula's error that is gone."""
        return 1 - self.mae / self.naive_mae if self.naive_mae else 0.0


class Marks(NamedTuple):
    """What a kind of day has to pass, in minutes and parts of one; `mae` is None where the kind of day is not known."""

    mae: float | None
    rmse: float | None = None
    coverage: tuple[float, float] = (0.76, 0.86)
    above: float = 0.13
    bias: float = 2.0
    saved: float = 0.55


ANY = "any"
MARKS: Mapping[str, Marks] = {
    ANY: Marks(None, coverage=(0.73, 0.87)),
    "normal": Marks(5.6, 9.8),
    "overload": Marks(8.4),
    "staffing": Marks(7.2, coverage=(0.73, 0.87)),
    "slow": Marks(7.3, coverage=(0.73, 0.87)),
    "surge": Marks(5.4),
    "quiet": Marks(3.3),
}


def figures(outcomes: Sequence[Outcome]) -> Figures | None:
    """None if nothing came true."""
    count = len(outcomes)
    if not count:
        return None
    errors = [(outcome.told.wait - outcome.actual) / 60 for outcome in outcomes]
    return Figures(
        tickets=count,
        mean_wait=sum(outcome.actual for outcome in outcomes) / 60 / count,
        mae=sum(map(abs, errors)) / count,
        rmse=sqrt(sum(error * error for error in errors) / count),
        bias=sum(errors) / count,
        coverage=sum(o.told.lo <= o.actual <= o.told.hi for o in outcomes) / count,
        above=sum(o.actual > o.told.hi for o in outcomes) / count,
        within_5=sum(abs(error) <= 5 for error in errors) / count,
        width=sum(o.told.hi - o.told.lo for o in outcomes) / 60 / count,
        naive_mae=sum(abs(o.naive - o.actual) for o in outcomes) / 60 / count,
    )
