"""From a press to a verb: which presses count, what each verb asks of the operations, and under which request."""

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from common.domain.policy import PlacePolicy
from common.domain.reasons import Leaving, OutOfTurn, Parking
from common.operations import Operations
from common.operations.transferring import To

SAME_PRESS = timedelta(seconds=0.5)  # a key or button pressed again within this time was meant once


@dataclass(frozen=True, slots=True)
class Wish:
    """A verb that staff want: `step` is the one it acts on, 0 where the verb finds it by itself.

    `of` is the service or the reason that a verb is about. The clerk puts their own counter in.
    """

    verb: str
    step: int = 0
    of: str = ""
    to: To | None = None
    place: PlacePolicy = PlacePolicy.TIME
    note: str = ""
    language: str = ""
    reason: OutOfTurn | None = None
    counter: str = ""


FINISHES = frozenset({"finish", "finish-and-call-next"})

Work = Callable[[Operations, Wish, str], object]

WORK: Mapping[str, Work] = {
    "call-next": lambda do, wish, request: do.call_next(wish.counter, request=request),
    "call": lambda do, wish, request: do.call(wish.counter, wish.step, reason=wish.reason, request=request),
    "recall": lambda do, wish, request: do.recall(wish.counter, wish.step, request=request),
    "start": lambda do, wish, request: do.start(wish.counter, wish.step, request=request),
    "finish": lambda do, wish, request: do.finish(wish.counter, wish.step, request=request),
    "finish-and-call-next": lambda do, wish, request: do.finish_and_call_next(wish.counter, wish.step, request=request),
    "no-show": lambda do, wish, request: do.no_show(wish.counter, wish.step, request=request),
    "restore": lambda do, wish, request: do.restore(wish.counter, wish.step, request=request),
    "park": lambda do, wish, request: do.park(wish.counter, wish.step, Parking(wish.of), request=request),
    "resume": lambda do, wish, request: do.resume(wish.counter, wish.step, request=request),
    "support": lambda do, wish, request: do.send_to_support(wish.counter, wish.step, wish.of, request=request),
    "back": lambda do, wish, request: do.return_to_queue(wish.counter, wish.step, wish.place, request=request),
    "transfer": lambda do, wish, request: do.transfer(
        wish.counter, wish.step, wish.to or To(), place=wish.place, note=wish.note, request=request
    ),
    "errand": lambda do, wish, request: do.add_errand(wish.step, wish.of, request=request),
    "walk-in": lambda do, wish, request: do.walk_in(
        wish.counter, wish.of, language=wish.language, reason=wish.reason, request=request
    ),
    "leave": lambda do, wish, request: do.close_counter(wish.counter, Leaving(wish.of), request=request),
    "undo": lambda do, wish, request: do.undo(wish.counter, request=request),
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
