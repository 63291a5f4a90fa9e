"""How simulated people act: by touching real windows (demo/windows.py), or by the verbs themselves, beside you."""

from typing import Protocol

from common.domain.profile import Counter
from common.operations import Operations
from demo.visitors import Visitor


class Hands(Protocol):
    """Everything that visitors and staff do. Steps are told by their ids; DawrError when a verb is refused."""

    def issue(self, visitor: Visitor) -> int: ...

    def give_up(self, step: int) -> None: ...

    def sit_down(self, counter: Counter) -> None: ...

    def call_next(self, counter: str) -> int | None: ...

    def recall(self, counter: str, step: int) -> None: ...

    def no_show(self, counter: str, step: int) -> None: ...

    def start(self, counter: str, step: int) -> None: ...

    def finish_and_call_next(self, counter: str, step: int) -> int | None: ...

    def rate(self, counter: str, step: int, score: int) -> None: ...


class Verbs:
    """Hands that use the verbs, as the apps do."""

    def __init__(self, operations: Operations) -> None:
        self._operations = operations

    def issue(self, visitor: Visitor) -> int:
        return self._operations.issue(visitor.service, language=visitor.language).step.id

    def give_up(self, step: int) -> None:
        self._operations.cancel(step)

    def sit_down(self, counter: Counter) -> None:
        profile = self._operations.profile
        staff = profile.staff[profile.counters.index(counter) % len(profile.staff)]
        self._operations.open_counter(counter.number, staff.code, take_over=True)

    def call_next(self, counter: str) -> int | None:
        turn = self._operations.call_next(counter)
        return turn.step.id if turn else None

    def recall(self, counter: str, step: int) -> None:
        self._operations.recall(counter, step)

    def no_show(self, counter: str, step: int) -> None:
        self._operations.no_show(counter, step)

    def start(self, counter: str, step: int) -> None:
        self._operations.start(counter, step)

    def finish_and_call_next(self, counter: str, step: int) -> int | None:
        _, turn = self._operations.finish_and_call_next(counter, step)
        return turn.step.id if turn else None

    def rate(self, counter: str, step: int, score: int) -> None:  # noqa: ARG002 - windows need to know where
        self._operations.rate(step, score)
