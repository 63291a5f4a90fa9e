"""How simulated people act: by touching real windows (demo/windows.py), or by the verbs themselves, beside you."""

from typing import Protocol

from common.domain.reasons import Leaving, OutOfTurn, Parking
from common.domain.ticket import Turn
from common.operations import Operations
from common.operations.transferring import To
from demo.visitors import Visitor


class ClerkHands(Protocol):
    """Everything that is done at one counter; DawrError when a verb is refused."""

    def sit_down(self) -> None: ...

    def leave(self, reason: Leaving) -> None: ...

    def call_next(self) -> Turn | None: ...

    def call(self, turn: Turn, reason: OutOfTurn) -> Turn: ...

    def walk_in(self, visitor: Visitor, reason: OutOfTurn) -> Turn: ...

    def recall(self, turn: Turn) -> None: ...

    def no_show(self, turn: Turn) -> None: ...

    def restore(self, turn: Turn) -> None: ...

    def start(self, turn: Turn) -> None: ...

    def park(self, turn: Turn, reason: Parking) -> None: ...

    def resume(self, turn: Turn) -> Turn: ...

    def send_to_support(self, turn: Turn, service: str) -> None: ...

    def transfer(self, turn: Turn, service: str) -> None: ...

    def finish(self, turn: Turn) -> None: ...

    def finish_and_call_next(self, turn: Turn) -> Turn | None: ...

    def rate(self, turn: Turn, score: int) -> None:
        """What the visitor does, before leaving."""
        ...


class Hands(Protocol):
    """Those of visitors at the kiosk, and of each clerk."""

    def issue(self, visitor: Visitor) -> Turn: ...

    def give_up(self, turn: Turn) -> None: ...

    def at(self, counter: str) -> ClerkHands: ...


class Verbs:
    """Hands that use the verbs, as the apps do."""

    def __init__(self, operations: Operations) -> None:
        self._do = operations

    def issue(self, visitor: Visitor) -> Turn:
        language, priority = visitor.language, visitor.priority
        if visitor.appointment:
            return self._do.check_in(visitor.appointment.code, language=language, priority=priority)
        first, *also = visitor.services
        told = self._do.outlooks(priority).get(first)
        promise = told.promise if told else None
        return self._do.issue(
            first, also=also, language=language, priority=priority, within_hours=True, promise=promise
        )

    def give_up(self, turn: Turn) -> None:
        self._do.cancel(turn.step.id)

    def at(self, counter: str) -> ClerkHands:
        return ClerkVerbs(self._do, counter)


class ClerkVerbs:
    def __init__(self, operations: Operations, counter: str) -> None:
        self._do, self._counter = operations, counter

    def sit_down(self) -> None:
        self._do.open_counter(self._counter, staff_at(self._do, self._counter), take_over=True)

    def leave(self, reason: Leaving) -> None:
        self._do.close_counter(self._counter, reason)

    def call_next(self) -> Turn | None:
        return self._do.call_next(self._counter)

    def call(self, turn: Turn, reason: OutOfTurn) -> Turn:
        return self._do.call(self._counter, turn.step.id, reason=reason)

    def walk_in(self, visitor: Visitor, reason: OutOfTurn) -> Turn:
        return self._do.walk_in(self._counter, visitor.services[0], language=visitor.language, reason=reason)

    def recall(self, turn: Turn) -> None:
        self._do.recall(self._counter, turn.step.id)

    def no_show(self, turn: Turn) -> None:
        self._do.no_show(self._counter, turn.step.id)

    def restore(self, turn: Turn) -> None:
        self._do.restore(self._counter, turn.step.id)

    def start(self, turn: Turn) -> None:
        self._do.start(self._counter, turn.step.id)

    def park(self, turn: Turn, reason: Parking) -> None:
        self._do.park(self._counter, turn.step.id, reason)

    def resume(self, turn: Turn) -> Turn:
        return self._do.resume(self._counter, turn.step.id)

    def send_to_support(self, turn: Turn, service: str) -> None:
        self._do.send_to_support(self._counter, turn.step.id, service)

    def transfer(self, turn: Turn, service: str) -> None:
        self._do.transfer(self._counter, turn.step.id, To(service=service))

    def finish(self, turn: Turn) -> None:
        self._do.finish(self._counter, turn.step.id)

    def finish_and_call_next(self, turn: Turn) -> Turn | None:
        return self._do.finish_and_call_next(self._counter, turn.step.id)[1]

    def rate(self, turn: Turn, score: int) -> None:
        self._do.rate(turn.step.id, score)


def staff_at(operations: Operations, counter: str) -> str:
    """Who works there."""
    profile = operations.profile
    place = [one.number for one in profile.counters].index(counter)
    return profile.staff[place % len(profile.staff)].code
