"""The call rule: whose turn it is. One function, used by the call and by the prediction alike."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

CAP = 90 * 60.0
HEAD_START = 10 * 60.0
MOST_IN_A_ROW = 2

Index = tuple[float, float, float, int]
"""Tier, past the cap, urgency, order: compared from left to right, the greatest is called."""


class Waiting(NamedTuple):
    """The first in line of one queue. Times in seconds on any one clock; the target is not 0.

    `place` orders equals and is a sequence, never a clock. `key` is what the caller knows it by.
    """

    key: Any
    upper: bool
    since: float
    target: float
    place: int


@dataclass(frozen=True, slots=True)
class Rule:
    """`guarded`: a counter that called two of the upper tier in a row then takes one of the lower, if it serves one."""

    name: str
    index: Callable[[Waiting, float], Index]
    guarded: bool = False


def first(rule: Rule, heads: Sequence[Waiting], now: float, streak: int) -> Waiting | None:
    """The one to call. `streak`: how many of the upper tier the counter has called in a row."""
    index = rule.index
    allowed = set_aside(heads) if rule.guarded and streak >= MOST_IN_A_ROW else heads
    indices = [index(head, now) for head in allowed]
    return allowed[indices.index(max(indices))] if indices else None


def set_aside(heads: Sequence[Waiting]) -> Sequence[Waiting]:
    """The lower tier alone, if any of it waits."""
    return [head for head in heads if not head.upper] or heads


def streak_after(called: Waiting, streak: int) -> int:
    return streak + 1 if called.upper else 0


def _fifo(head: Waiting, _now: float) -> Index:
    return 0, 0, 0, -head.place


def _strict(head: Waiting, _now: float) -> Index:
    return head.upper, 0, 0, -head.place


def _rel(head: Waiting, now: float) -> Index:
    return 0, 0, (now - head.since) / head.target, -head.place


def _tier(head: Waiting, now: float) -> Index:
    return head.upper, 0, (now - head.since) / head.target, -head.place


def _tier_cap90(head: Waiting, now: float) -> Index:
    wait = now - head.since
    if wait >= CAP:
        return head.upper, 1, wait, -head.place
    return head.upper, 0, wait / head.target, -head.place


def _edd(head: Waiting, now: float) -> Index:
    return 0, 0, now - head.since - head.target, -head.place


def _apq(head: Waiting, now: float) -> Index:
    return 0, 0, (now - head.since) * (1 + head.upper), -head.place


def _headstart(head: Waiting, now: float) -> Index:
    return 0, 0, now - head.since + HEAD_START * head.upper, -head.place


DEFAULT = Rule("tier_cap90", _tier_cap90, guarded=True)

RULES: Mapping[str, Rule] = {
    rule.name: rule
    for rule in (
        DEFAULT,
        Rule("fifo", _fifo),  # who came first
        Rule("rel", _rel),  # the largest wait / target
        Rule("strict", _strict),  # the upper tier always first
        Rule("tier", _tier, guarded=True),  # the default without its cap
        Rule("edd", _edd),  # whose target is due first
        Rule("apq", _apq),  # the upper tier's wait counts double (accumulating priority)
        Rule("headstart", _headstart),  # the upper tier came ten minutes earlier, as it were
    )
}
