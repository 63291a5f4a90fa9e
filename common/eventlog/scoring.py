"""Answers beside what came true: read from the same log, kept apart from what the estimator knows."""

from dataclasses import dataclass, field
from typing import NamedTuple

from common.domain.estimator import events
from common.domain.estimator.estimator import Kind
from common.domain.estimator.evaluation import Outcome
from common.domain.estimator.events import Event, StepId
from common.domain.estimator.naive import Naive
from common.domain.estimator.prediction import Prediction
from common.eventlog.parse import Ask

LEARNING_DAYS = 5


class Answered(NamedTuple):
    ask: Ask
    told: Prediction
    naive: float


class Scored(NamedTuple):
    day: int
    kind: Kind
    outcome: Outcome


@dataclass(slots=True)
class Scoring:
    """Visitors who were called at once are not scored: everybody predicts those."""

    naive: Naive = field(default_factory=Naive)
    _open: dict[tuple[int, StepId], list[Answered]] = field(default_factory=dict)
    _issued: dict[tuple[int, StepId], float] = field(default_factory=dict)
    _scored: list[Scored] = field(default_factory=list)

    def answered(self, ask: Ask, told: Prediction) -> None:
        answered = Answered(ask, told, self.naive.predict(ask.step))
        self._open.setdefault((ask.day, ask.step), []).append(answered)

    def on_event(self, event: Event) -> None:
        self.naive.on_event(event)
        if isinstance(event, events.Issued):
            self._issued[event.day, event.id] = event.at
        elif isinstance(event, events.Called):
            self._called((event.day, event.id), event.at)

    def outcomes(self, kind: Kind) -> list[Outcome]:
        """Of all days but the first five, which are for learning; of all, if there are no more than those."""
        days = sorted({scored.day for scored in self._scored})
        learning = set(days[:LEARNING_DAYS]) if len(days) > LEARNING_DAYS else set()
        return [scored.outcome for scored in self._scored if scored.kind == kind and scored.day not in learning]

    def _called(self, step: tuple[int, StepId], at: float) -> None:
        answers = self._open.pop(step, [])
        if self._issued.pop(step, at) == at:
            return
        for ask, told, naive in answers:
            self._scored.append(Scored(ask.day, ask.kind, Outcome(told, naive, max(0.0, at - ask.at))))
