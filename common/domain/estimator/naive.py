"""The formula of most queue systems, to be compared with: people ahead x average service / open counters."""

from collections import Counter, defaultdict

from common.domain.estimator import events
from common.domain.estimator.events import Event, StepId
from common.domain.estimator.plan import Plan

UNKNOWN = 10 * 60.0


class Naive:
    """Counts those who wait for a service, averages its handling times of all days, and counts its open counters."""

    def __init__(self) -> None:
        self._plan = Plan()
        self._open: set[str] = set()
        self._waiting: dict[StepId, str] = {}
        self._called: dict[StepId, tuple[str, float]] = {}
        self._total: defaultdict[str, float] = defaultdict(float)
        self._count: Counter[str] = Counter()

    def predict(self, step: StepId) -> float:
        """Seconds to the call."""
        service = self._waiting.get(step, "")
        ahead = list(self._waiting).index(step) if step in self._waiting else 0
        ahead = sum(other == service for other in list(self._waiting.values())[:ahead])
        average = self._total[service] / self._count[service] if self._count[service] else UNKNOWN
        return ahead * average / max(1, self._counters(service))

    def on_event(self, event: Event) -> None:
        match event:
            case events.DayStarted():
                self._begin(event.plan)
            case events.CounterOpened():
                self._open.add(event.counter)
            case events.CounterClosed():
                self._open.discard(event.counter)
            case events.Issued():
                self._waiting[event.id] = event.service
            case events.Called() if event.id in self._waiting:
                self._called[event.id] = self._waiting.pop(event.id), event.at
            case events.Finished() if event.id in self._called:
                self._learn(*self._called.pop(event.id), event.at)
            case events.Left():
                self._waiting.pop(event.id, None)

    def _begin(self, plan: Plan) -> None:
        self._plan = plan
        self._open.clear()
        self._waiting.clear()
        self._called.clear()

    def _learn(self, service: str, called_at: float, now: float) -> None:
        self._total[service] += now - called_at
        self._count[service] += 1

    def _counters(self, service: str) -> int:
        planned = (self._plan.counters[number] for number in self._open if number in self._plan.counters)
        return sum(service in counter.skills for counter in planned)
