"""What a counter can do while the store is away, and how its desk looks then. Pure."""

from collections.abc import Iterable
from dataclasses import replace

from common.away.acts import Act
from common.domain.ticket import State, Turn
from common.operations.desk import AtCounter, Desk
from counter.seen import Seen
from counter.verbs import Wish

KEPT = frozenset({"start", "finish"})
"""Verbs that are about the visitor at hand alone: they are kept, and carried out when the store is back."""


def is_kept(asked: object) -> bool:
    return isinstance(asked, Wish) and asked.verb in KEPT


def seen_with(seen: Seen, acts: Iterable[Act]) -> Seen:
    """The newest look, and what was done since. Whom the store would call next nobody knows."""
    if seen.desk is None:
        return seen
    desk: Desk = replace(seen.desk, next=None, choice=None)
    for act in acts:
        desk = replace(desk, here=_after(act, desk.here))
    return replace(seen, desk=desk, last=None, visit=[_as_now(turn, desk.turn) for turn in seen.visit])


def _after(act: Act, here: AtCounter | None) -> AtCounter | None:
    """An act that is about somebody else, or was known already, changes nothing."""
    if here is None or here.turn.step.id != act.step:
        return here
    state = here.turn.step.state
    if act.verb == "start" and state is State.CALLED:
        return replace(here, turn=here.turn.start(now=act.at))
    return None if act.verb == "finish" and state is State.SERVING else here


def _as_now(turn: Turn, here: Turn | None) -> Turn:
    return here if here and here.step.id == turn.step.id else turn
