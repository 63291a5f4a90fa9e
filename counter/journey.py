"""The way of the visit at the counter: what was done, what is done now, and what is still to come."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from common.domain.journey import Planned, planned
from common.domain.profile import Profile
from common.domain.ticket import State, Ticket, Turn
from counter.manner import Manner

DONE, NOW, AHEAD = "done", "now", "ahead"


@dataclass(frozen=True, slots=True)
class StopProps:
    """A stop of the errand that is under way, or another errand as a whole; `phase` is done, now or ahead."""

    position: int
    name: str
    phase: str
    errand: bool = False


class _Part(NamedTuple):
    name: str
    phase: str
    errand: bool = False


def stops(here: Turn, visit: Sequence[Turn], profile: Profile, manner: Manner) -> tuple[StopProps, ...]:
    """`visit`: all steps that the ticket has had. What was passed over on the way here is not told of."""
    parts = _parts(here, visit, profile, manner)
    return tuple(StopProps(position, *part) for position, part in enumerate(parts))


def stop_name(ticket: Ticket, stop: Planned, profile: Profile, manner: Manner) -> str:
    """A stop is known by its wing; where the errand changes hands there, by what is done."""
    changes_hands = stop.service != ticket.errands[stop.errand]
    names = profile.service_of[stop.service].names if changes_hands else profile.wing_of[stop.wing].names
    return manner.short_name(names)


def _parts(here: Turn, visit: Sequence[Turn], profile: Profile, manner: Manner) -> Iterator[_Part]:
    for at, code in enumerate(here.ticket.errands):
        if at == here.step.errand:
            yield from _errand_now(here, visit, profile, manner)
        else:
            name = manner.short_name(profile.service_of[code].names)
            yield _Part(name, DONE if at < here.step.errand else AHEAD, errand=True)


def _errand_now(here: Turn, visit: Sequence[Turn], profile: Profile, manner: Manner) -> Iterator[_Part]:
    ticket, step = here.ticket, here.step
    before = (_stop_of(turn) for turn in visit if turn.step.state is State.FINISHED and _is_before(turn, here))
    for stop in dict.fromkeys(before):
        yield _Part(stop_name(ticket, stop, profile, manner), DONE)
    yield _Part(stop_name(ticket, _stop_of(here), profile, manner), NOW)
    if step.support_of is not None:
        yield from (_ahead(here, _stop_of(turn), profile, manner) for turn in visit if turn.step.id == step.support_of)
    for stop in planned(profile, ticket.errands):
        if stop.errand == step.errand and stop.stop > step.stop:
            yield _ahead(here, stop, profile, manner)


def _is_before(turn: Turn, here: Turn) -> bool:
    """Of the same errand, and not this very stop at another counter: who was transferred is not done there."""
    before, now = turn.step, here.step
    return before.errand == now.errand and (before.stop != now.stop or before.support_of is not None)


def _ahead(here: Turn, stop: Planned, profile: Profile, manner: Manner) -> _Part:
    return _Part(stop_name(here.ticket, stop, profile, manner), AHEAD)


def _stop_of(turn: Turn) -> Planned:
    return Planned(turn.step.errand, turn.step.stop, turn.step.service, turn.step.wing)
