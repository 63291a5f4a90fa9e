"""What the reception does to tickets, and what each of it asks of the operations."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from common.domain.forecast import Outlook
from common.domain.reasons import OutOfTurn
from common.domain.ticket import Turn
from common.operations import Operations


@dataclass(frozen=True, slots=True)
class Act:
    """`step` is the one it is done to; `services` those that are wanted; `code` an appointment's.

    Empty language and class: as they are. The office puts the counter in, and whether it `prints`.
    """

    verb: str
    step: int = 0
    services: tuple[str, ...] = ()
    language: str = ""
    priority: str = ""
    reason: OutOfTurn | None = None
    code: str = ""
    counter: str = ""
    prints: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """A slip that a clerk wants. `again`: one more copy, asked for at `counter` under this request."""

    turn: Turn
    counter: str
    request: str
    again: bool
    is_update: bool


PRINTED = frozenset({"issue", "check-in"})
"""After these the visitor gets a paper at once."""


def carry_out(do: Operations, act: Act, told: Outlook | None, request: str) -> Turn:
    """`told` is the wait that the visitor was told: it is kept, to be compared with what comes true."""
    if act.verb == "issue":
        return _issue(do, act, told, request)
    return _WORK[act.verb](do, act, request)


def _issue(do: Operations, act: Act, told: Outlook | None, request: str) -> Turn:
    service, *also = act.services
    return do.issue(
        service,
        also=also,
        language=act.language,
        priority=act.priority,
        counter=act.counter,
        prints=act.prints,
        promise=_promise(told),
        request=request,
    )


def _promise(told: Outlook | None) -> dict[str, float] | None:
    if told is None or told.wait is None or told.expected is None:
        return None
    return {"low": told.wait.low * 60.0, "high": told.wait.high * 60.0, "wait": told.expected}


def _correct(do: Operations, act: Act, request: str) -> Turn:
    return do.correct(
        act.step,
        service=act.services[0] if act.services else None,
        priority=act.priority or None,
        language=act.language or None,
        reason=act.reason,
        counter=act.counter,
        request=request,
    )


_WORK: Mapping[str, Callable[[Operations, Act, str], Turn]] = {
    "correct": _correct,
    "errand": lambda do, act, request: do.add_errand(act.step, act.services[0], request=request),
    "cancel": lambda do, act, request: do.cancel(act.step, counter=act.counter, request=request),
    "restore": lambda do, act, request: do.restore(act.counter, act.step, request=request),
    "check-in": lambda do, act, request: do.check_in(
        act.code, language=act.language, priority=act.priority, prints=act.prints, request=request
    ),
}
