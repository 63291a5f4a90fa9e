"""What the reception console is about now: a ticket to be issued, or one that was found and is put right. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from common.domain.reasons import OutOfTurn
from common.domain.ticket import OPEN, State, Turn
from counter.reception_acts import Act

MOST_ERRANDS = 6
NORMAL = "normal"


class Asking(StrEnum):
    """What is asked about the ticket that was found."""

    NOTHING = ""
    SERVICE = "service"  # another one instead: chosen in the list
    ERRAND = "errand"  # one more: chosen in the list
    CLASS = "class"
    REASON = "reason"
    LANGUAGE = "language"
    CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Console:
    """`errands`, `language` and `priority` are those of the ticket to be issued; `number` is that of the one found.

    `wanted`: the class for which a reason is asked. `fresh`: the ticket was issued here just now. `day`: that of the
    paper whose code was scanned (ISO). `typed` is what the list is searched for; `trouble` why the last was refused.
    """

    language: str = "ar"
    priority: str = NORMAL
    errands: tuple[str, ...] = ()
    number: str = ""
    day: str = ""
    fresh: bool = False
    asking: Asking = Asking.NOTHING
    wanted: str = ""
    typed: str = ""
    trouble: str = ""


def showing(console: Console, number: str, day: str = "") -> Console:
    """The ticket of that number. What was chosen for a new one stays."""
    return replace(console, number=number, day=day, fresh=False, asking=Asking.NOTHING, wanted="", typed="")


def issued(number: str, language: str) -> Console:
    """The ticket that was just issued; the next one begins anew, in the language of the centre."""
    return Console(language, number=number, fresh=True)


def added(console: Console, service: str) -> Console:
    """The service is one of the new ticket; a ticket that was found makes room for it."""
    ordering = replace(console, number="", fresh=False, asking=Asking.NOTHING, typed="")
    if service in ordering.errands or len(ordering.errands) == MOST_ERRANDS:
        return ordering
    return replace(ordering, errands=(*ordering.errands, service))


def dropped(console: Console, service: str) -> Console:
    return replace(console, errands=tuple(code for code in console.errands if code != service))


def asked(console: Console, what: Asking) -> Console:
    """The same question again takes it back."""
    return replace(console, asking=Asking.NOTHING if console.asking is what else what, wanted="", typed="")


def stepped_back(console: Console) -> Console:
    """One step: what was typed, then a question, then the ticket, then what was chosen for a new one."""
    if console.typed:
        return replace(console, typed="")
    if console.asking is Asking.REASON:
        return asked(console, Asking.CLASS)
    if console.asking:
        return asked(console, Asking.NOTHING)
    return replace(console, number="", fresh=False) if console.number else Console(console.language)


def issue(console: Console) -> Act | None:
    """None while no service is chosen, or while a ticket that was found is looked at."""
    if console.number or not console.errands:
        return None
    return Act("issue", services=console.errands, language=console.language, priority=console.priority)


def picked(console: Console, service: str, step: int) -> Act | None:
    """What a service chosen in the list does to the ticket that was found; None: it is for a new ticket."""
    if console.asking is Asking.SERVICE:
        return Act("correct", step, services=(service,))
    return Act("errand", step, services=(service,)) if console.asking is Asking.ERRAND else None


def classed(console: Console, turn: Turn, priority: str) -> Console:
    """Another class moves the visitor before others, or behind them: why?"""
    if priority == turn.ticket.priority:
        return replace(console, asking=Asking.NOTHING)
    return replace(console, asking=Asking.REASON, wanted=priority)


def reasoned(console: Console, step: int, reason: OutOfTurn) -> Act:
    return Act("correct", step, priority=console.wanted, reason=reason)


def current(turns: Sequence[Turn]) -> Turn:
    """Where a visit stands: the newest open step, of several one that is not parked; else the last there was."""
    still = [turn for turn in turns if turn.step.state in OPEN]
    awake = [turn for turn in still if turn.step.state is not State.PARKED]
    return (awake or still or turns)[-1]
