"""Those who wait, as the call rule sees them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from common.domain.profile import Profile
from common.domain.ticket import Step, Turn
from common.domain.waiting.classes import CLASSES, NORMAL
from common.domain.waiting.rule import DEFAULT, RULES, Rule, Waiting


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


def in_call_order(turns: Iterable[Turn], profile: Profile, now: datetime) -> Sequence[Turn]:
    """As the rule would call them now, if nothing changed; the guard's turns are not foreseen."""
    rule, at = rule_of(profile), now.timestamp()
    return sorted(turns, key=lambda turn: rule.index(waiting(turn.step, profile, now), at), reverse=True)
