"""Those who wait, as the call rule sees them."""

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from common.domain.profile import Profile
from common.domain.ticket import Step, Turn
from common.domain.waiting.classes import CLASSES, NORMAL
from common.domain.waiting.rule import DEFAULT, RULES, Rule, Waiting, first, streak_after


def rule_of(profile: Profile) -> Rule:
    return RULES.get(profile.policy.rule, DEFAULT)


class Head(NamedTuple):
    """Of the first in line of a queue, what the call rule looks at; `id` is the step's."""

    id: int
    service: str
    wing: str
    priority: str
    since: datetime
    place: int


def waiting(step: Step | Head, profile: Profile, now: datetime) -> Waiting:
    """`key` is the step's id. An appointment before its time does not stand in the upper tier yet."""
    of_class = CLASSES.get(step.priority, NORMAL)
    target = profile.target_at(step.service, step.wing) * 60 * of_class.factor
    return Waiting(step.id, of_class.upper and step.since <= now, step.since.timestamp(), target, step.place)


def in_call_order(turns: Iterable[Turn], profile: Profile, now: datetime, streak: int) -> Iterator[Turn]:
    """As a counter that serves them all would call them one after the other, if nobody came and no time passed.

    Within a queue by place, whatever the clocks said. `streak`: how many of the upper tier it has called in a row.
    """
    rule, at, queues = rule_of(profile), now.timestamp(), _queues(turns)
    heads = [waiting(queue[0].step, profile, now) for queue in queues]
    while called := first(rule, heads, at, streak):
        streak = streak_after(called, streak)
        nth = heads.index(called)
        yield queues[nth].popleft()
        if queues[nth]:
            heads[nth] = waiting(queues[nth][0].step, profile, now)
        else:
            del heads[nth], queues[nth]


def _queues(turns: Iterable[Turn]) -> list[deque[Turn]]:
    """Who is called from the same queue stands there by place."""
    queues: dict[tuple[str, str, str], deque[Turn]] = {}
    for turn in sorted(turns, key=lambda turn: (*turn.place, turn.step.id)):
        step = turn.step
        queues.setdefault((step.wing, step.service, step.priority), deque()).append(turn)
    return list(queues.values())
