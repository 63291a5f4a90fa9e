"""The waits that visitors were told, and what came true: promise kept is a figure of the centre."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from common.domain.event import GONE, Happening, Kind
from common.domain.ticket import State

PROMISE = "promise"
"""In the body of the event that a step begins with: `low` and `high` as they were told, `wait` the middle; seconds."""


@dataclass(frozen=True, slots=True)
class Kept:
    """`count` promises whose time has come. Parts of one: called by the upper time told, and within both.

    `bias`: how many minutes more were told than were waited, on average over those called; None if nobody was.
    """

    count: int
    by_high: float
    within: float
    bias: float | None


class Promised(NamedTuple):
    low: float
    high: float
    wait: float
    at: datetime


class Outcome(NamedTuple):
    promised: Promised
    waited: float
    called: bool


class End(NamedTuple):
    at: datetime
    called: bool


def kept(happenings: Iterable[Happening], now: datetime) -> Kept | None:
    """Of all that happened on a day, in order; None if no promise has come due.

    Who left before the upper time is not counted; who waits beyond it is a broken promise already.
    """
    outcomes = list(_outcomes(happenings, now))
    if not outcomes:
        return None
    errors = [outcome.promised.wait - outcome.waited for outcome in outcomes if outcome.called]
    return Kept(
        count=len(outcomes),
        by_high=sum(outcome.waited <= outcome.promised.high for outcome in outcomes) / len(outcomes),
        within=sum(o.promised.low <= o.waited <= o.promised.high for o in outcomes) / len(outcomes),
        bias=sum(errors) / len(errors) / 60 if errors else None,
    )


def _outcomes(happenings: Iterable[Happening], now: datetime) -> Iterator[Outcome]:
    promised: dict[int, Promised] = {}
    ended: dict[int, End] = {}
    for happening in happenings:
        if happening.step is not None:
            told = happening.body.get(PROMISE)
            if isinstance(told, Mapping):
                promised[happening.step] = Promised(told["low"], told["high"], told["wait"], happening.at)
            _end(ended, happening.step, happening)
    for step, told in promised.items():
        until, called = ended.get(step, End(now, called=False))
        waited = max(0.0, (until - told.at).total_seconds())
        if called or waited > told.high:
            yield Outcome(told, waited, called)


def _end(ended: dict[int, End], step: int, happening: Happening) -> None:
    """The first call ends the wait, and so does leaving; unless that is undone."""
    state = happening.body.get("state")
    if state == State.WAITING and happening.kind is Kind.UNDONE:
        ended.pop(step, None)
    elif happening.body.get(GONE) or state not in {None, State.WAITING}:
        ended.setdefault(step, End(happening.at, state in {State.CALLED, State.SERVING}))
