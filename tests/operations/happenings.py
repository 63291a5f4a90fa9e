"""Happenings as the store writes them, made by hand: a step's state and what changed of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from common.domain.estimator.events import Event
from common.domain.event import Happening, Kind
from common.domain.profile import Profile
from common.domain.ticket import State
from common.operations.following import Follower

MORNING = datetime(2026, 11, 22, 6, tzinfo=UTC)  # nine o'clock in Madinah, a Sunday
AT_COUNTER = {State.CALLED, State.SERVING}
KINDS = sorted(Kind)


@dataclass
class Written:
    """A centre's chain, a minute an event. The kinds are arbitrary: nobody may look at them."""

    profile: Profile
    now: datetime = MORNING
    steps: dict[int, dict[str, Any]] = field(default_factory=dict)
    follower: Follower = field(init=False)

    def __post_init__(self) -> None:
        self.follower = Follower(self.profile)

    def tell(self, step: int, state: State, **changes: Any) -> list[Event]:
        """What the estimator is told when a step is in a state, new or again."""
        return self.follower.follow(self.happening(step, state, **changes))

    def happening(self, step: int, state: State, **changes: Any) -> Happening:
        self.now += timedelta(minutes=1)
        before = self.steps.get(step)
        body = {} if before else self._new(step)
        body |= {"state": state.value, **changes}
        if state in AT_COUNTER and (before or {}).get("state") not in AT_COUNTER:
            body |= {"counter": "1", "called_at": self.now.isoformat(), **changes}
        self.steps[step] = {**(before or {}), **body}
        kind = KINDS[len(self.steps) % len(KINDS)]
        return Happening(at=self.now, kind=kind, request="", ticket=step, step=step, body=body)

    def _new(self, step: int) -> dict[str, Any]:
        waiting = {"service": "C1", "wing": "DSK", "priority": "normal", "place": step, "since": self.now.isoformat()}
        return {**waiting, "counter": None, "called_at": None}


def names(told: Sequence[Event]) -> list[str]:
    return [type(event).__name__ for event in told]


def ways() -> Iterator[tuple[State, list[State]]]:
    """How a step comes to each state."""
    to_counter = [State.WAITING, State.CALLED]
    for state in State:
        match state:
            case State.WAITING:
                yield state, [state]
            case State.CALLED:
                yield state, to_counter
            case State.NO_SHOW:
                yield state, [*to_counter, state]
            case State.CANCELLED | State.EXPIRED:
                yield state, [State.WAITING, state]
            case _:
                yield state, [*to_counter, State.SERVING, *([] if state is State.SERVING else [state])]
