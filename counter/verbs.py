"""From a press to a verb: which presses count, what each verb asks of the operations, and under which request."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from common.operations import Operations

SAME_PRESS = timedelta(seconds=0.5)  # a key or button pressed again within this time was meant once


@dataclass(frozen=True, slots=True)
class Wish:
    """A verb that staff want: `step` is the one it acts on, 0 where the verb finds it by itself."""

    verb: str
    counter: str
    step: int = 0


Work = Callable[[Operations, Wish, str], object]

WORK: Mapping[str, Work] = {
    "call-next": lambda operations, wish, request: operations.call_next(wish.counter, request=request),
    "call": lambda operations, wish, request: operations.call(wish.counter, wish.step, request=request),
    "recall": lambda operations, wish, request: operations.recall(wish.counter, wish.step, request=request),
    "start": lambda operations, wish, request: operations.start(wish.counter, wish.step, request=request),
    "finish": lambda operations, wish, request: operations.finish(wish.counter, wish.step, request=request),
    "finish-and-call-next": lambda operations, wish, request: operations.finish_and_call_next(
        wish.counter, wish.step, request=request
    ),
    "no-show": lambda operations, wish, request: operations.no_show(wish.counter, wish.step, request=request),
    "restore": lambda operations, wish, request: operations.restore(wish.counter, wish.step, request=request),
    "undo": lambda operations, wish, request: operations.undo(wish.counter, request=request),
}


@dataclass
class Presses:
    """Tells a second press from the echo of the first."""

    _at: dict[str, datetime] = field(default_factory=dict)

    def counts(self, action: str, now: datetime) -> bool:
        before = self._at.get(action)
        if before is not None and timedelta() <= now - before < SAME_PRESS:
            return False
        self._at[action] = now
        return True


@dataclass
class Requests:
    """A wish that the store did not answer keeps its request id, so that it is never carried out twice."""

    _unanswered: tuple[Wish, str] | None = None

    def begin(self, wish: Wish) -> str:
        if self._unanswered is None or self._unanswered[0] != wish:
            self._unanswered = (wish, uuid.uuid4().hex)
        return self._unanswered[1]

    def answered(self) -> None:
        self._unanswered = None
