"""What became of earlier predictions: the nearest of them recentre a new one and give it its range."""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Hashable

from common.domain.estimator.prediction import Prediction, Replayed

MOST = 3000
NEAREST = 300
FEWEST = 40
OWN = 150
PARTS = (0.1, 0.53, 0.91)
"""Of the errors: where the range begins, what is told, where it ends. Longer than told is worse than shorter."""
MARGIN = 180.0
"""Errors are told as parts of the prediction and three minutes."""


class Outcomes:
    """The last 3,000 predictions, in order, and beside each its relative error."""

    def __init__(self) -> None:
        self._lately: deque[tuple[float, float]] = deque()
        self._predicted: list[float] = []
        self._errors: list[float] = []

    def __len__(self) -> int:
        return len(self._lately)

    def add(self, predicted: float, actual: float) -> None:
        error = (actual - predicted) / (predicted + MARGIN)
        at = bisect_left(self._predicted, predicted)
        self._predicted.insert(at, predicted)
        self._errors.insert(at, error)
        self._lately.append((predicted, error))
        if len(self) > MOST:
            self._forget(*self._lately.popleft())

    def told(self, predicted: float) -> Prediction:
        """The prediction recentred on the errors of its nearest, with their middle eighty per cent."""
        if len(self) < FEWEST:
            return _spread(predicted, -1.1, 0.0, 1.5)
        start = self._nearest(predicted)
        errors = sorted(self._errors[start : start + NEAREST])
        last = len(errors) - 1
        return _spread(predicted, *(errors[round(last * part)] for part in PARTS))

    def _forget(self, predicted: float, error: float) -> None:
        at = self._errors.index(error, bisect_left(self._predicted, predicted))
        del self._predicted[at], self._errors[at]

    def _nearest(self, predicted: float) -> int:
        """Where the window of those with the nearest predictions starts: bisection on which end is farther."""
        low, high = 0, max(0, len(self) - NEAREST)
        while low < high:
            middle = (low + high) // 2
            if predicted - self._predicted[middle] > self._predicted[middle + NEAREST] - predicted:
                low = middle + 1
            else:
                high = middle
        return low


def _spread(predicted: float, low: float, middle: float, high: float) -> Prediction:
    lo, wait, hi = (max(0.0, predicted + error * (predicted + MARGIN)) for error in (low, middle, high))
    return Prediction(wait, lo, hi)


class Calibration:
    """Outcomes of one kind in each wing, of each tempo, and of all for as long as one of those has few.

    Told is the mean of what the wing and the tempo say. A wing has its own habits; the tempo is how often a queue is
    called: twenty quick calls and two slow ones may take as long, but not as surely.
    """

    def __init__(self) -> None:
        self._outcomes: defaultdict[Hashable, Outcomes] = defaultdict(Outcomes)

    def add(self, kind: str, wing: str, replayed: Replayed, actual: float) -> None:
        for key in (kind, (kind, wing), (kind, replayed.tempo)):
            self._outcomes[key].add(replayed.wait, actual)

    def told(self, kind: str, wing: str, replayed: Replayed) -> Prediction:
        both = [self._at(kind, group).told(replayed.wait) for group in (wing, replayed.tempo)]
        return Prediction(*(sum(parts) / 2 for parts in zip(*both, strict=True)))

    def _at(self, kind: str, group: Hashable) -> Outcomes:
        own = self._outcomes[kind, group]
        return own if len(own) >= OWN else self._outcomes[kind]
