"""All that a day begins with: the same for every rule that is tried on it."""

from dataclasses import dataclass, replace
from math import inf

from common.domain.estimator.plan import Plan
from common.domain.policy import PlacePolicy
from common.domain.waiting.rule import Rule
from common.rehearsal.people import Clerk, Visitor


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """From `closes` on idle counters close; after `ends` nobody is called any more. Seconds since midnight."""

    plan: Plan
    visitors: tuple[Visitor, ...]
    clerks: tuple[Clerk, ...]
    closes: float = inf
    ends: float = inf
    next_place: PlacePolicy = PlacePolicy.TAIL

    def under(self, rule: Rule) -> "Scene":
        return replace(self, plan=replace(self.plan, rule=rule))
