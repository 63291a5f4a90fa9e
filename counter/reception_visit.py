"""The ticket that the reception found: where it stands, what is done and to come, what may be put right. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from common.domain.forecast import Outlook
from common.domain.journey import Planned
from common.domain.ticket import OPEN, State, Ticket, Turn
from common.operations.looking import Visit
from counter.journey import stop_name
from counter.reader import Reader
from counter.reception_console import current
from counter.reception_offer import wait_text

DONE, NOW, AHEAD, MISSED = "done", "now", "ahead", "missed"


@dataclass(frozen=True, slots=True)
class VisitStop:
    """A stop of the visit; `phase` is done, now, ahead or missed, `status` the step's state, empty ahead.

    `errand`: the service that begins here, told where the visitor came for several.
    """

    position: int
    name: str
    phase: str
    status: str = ""
    when: str = ""
    counter: str = ""
    errand: str = ""


@dataclass(frozen=True, slots=True)
class VisitProps:
    """`number` is empty while there is none. `people`: ahead of a waiting step; `wait`: the range; empty if unknown.

    `place` is its wing, `counter` where it is called or served. `may`: what can be done with it now; `elsewhere`: the
    wing whose counters can restore it, where this one cannot.
    """

    number: str = ""
    service: str = ""
    state: str = ""
    place: str = ""
    counter: str = ""
    language: str = ""
    priority: str = ""
    issued: str = ""
    people: str = ""
    wait: str = ""
    may: tuple[str, ...] = ()
    elsewhere: str = ""


def visit_props(visit: Visit, outlook: Outlook | None, reader: Reader) -> VisitProps:
    """`outlook` of the step that waits."""
    turn, profile, manner = current(visit.turns), reader.profile, reader.manner
    ticket, step = turn.ticket, turn.step
    return VisitProps(
        number=ticket.number,
        service=manner.name(profile.service_of[ticket.errands[step.errand]].names),
        state=step.state.value,
        place=manner.short_name(profile.wing_of[step.wing].names),
        counter=step.counter or "",
        language=ticket.language,
        priority=ticket.priority,
        issued=reader.clock(ticket.issued_at),
        people=manner.count(outlook.ahead) if outlook else "",
        wait=wait_text(outlook.wait, manner) if outlook else "",
        may=may(turn, reader),
        elsewhere=_elsewhere(turn, reader),
    )


def may(turn: Turn, reader: Reader) -> tuple[str, ...]:
    """Of correct, errand, cancel and restore: what the state of the step allows at this counter."""
    state = turn.step.state
    possible = {
        "correct": state is State.WAITING and turn.step.support_of is None,
        "errand": state in OPEN,
        "cancel": state in {State.WAITING, State.PARKED},
        "restore": state in {State.NO_SHOW, State.EXPIRED} and reader.restores(turn),
    }
    return tuple(act for act, is_possible in possible.items() if is_possible)


def _elsewhere(turn: Turn, reader: Reader) -> str:
    if turn.step.state is not State.NO_SHOW or reader.restores(turn):
        return ""
    return reader.manner.short_name(reader.profile.wing_of[turn.step.wing].names)


def stops(visit: Visit, reader: Reader) -> list[VisitStop]:
    """In order: what was done, what goes on, and what is still planned."""
    return [VisitStop(position, **fields) for position, fields in enumerate(_stops(visit, reader))]


def _stops(visit: Visit, reader: Reader) -> Iterator[dict[str, Any]]:
    now, told = current(visit.turns), -1
    for turn in visit.turns:
        step = turn.step
        stop = Planned(step.errand, step.stop, step.service, step.wing)
        more = {"status": step.state.value, "counter": step.counter or "", "when": reader.clock(_last_change(turn))}
        yield {**_named(turn.ticket, stop, told, reader), "phase": _phase(turn, now), **more}
        told = max(told, stop.errand)
    if now.step.state in OPEN or now.step.state is State.NO_SHOW:
        for stop in visit.ahead:
            yield {**_named(now.ticket, stop, told, reader), "phase": AHEAD}
            told = max(told, stop.errand)


def _named(ticket: Ticket, stop: Planned, told: int, reader: Reader) -> dict[str, str]:
    """`told`: the last errand whose service was named."""
    profile, manner = reader.profile, reader.manner
    begins = len(ticket.errands) > 1 and stop.errand > told
    errand = manner.short_name(profile.service_of[ticket.errands[stop.errand]].names)
    return {"name": stop_name(ticket, stop, profile, manner), "errand": errand if begins else ""}


def _phase(turn: Turn, now: Turn) -> str:
    state = turn.step.state
    if state in OPEN:
        return NOW if turn.step.id == now.step.id else AHEAD
    return DONE if state is State.FINISHED else MISSED


def _last_change(turn: Turn) -> datetime:
    step = turn.step
    return step.finished_at or step.started_at or step.called_at or step.queued_at


def is_of(visit: Visit, day: str) -> bool:
    """A ticket that was carried over has two days: the one it is good for, and that of its paper."""
    ticket = visit.turns[0].ticket
    return not day or day in {one.isoformat() for one in (ticket.day, ticket.carried_from) if one}
