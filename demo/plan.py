"""What a demo plays: how many visitors, what makes the day repeatable, and who is told how it goes."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from common.domain.profile import Counter, Profile
from demo.day import Cast, Progress
from demo.shift import Shift
from demo.staffing import counters_for
from demo.summary import Summary
from demo.visitors import draw


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    visitors: int
    seed: int = 1

    def cast(self, profile: Profile, shift: Shift, among: Sequence[Counter]) -> Cast:
        """Of that day; `among`: the counters that may be opened."""
        visitors = draw(profile, self.visitors, shift, random.Random(self.seed))
        return Cast(visitors, counters_for(profile, visitors, shift.working / 60, among))


class Told(Protocol):
    """Who hears of a day while it goes on, and what became of everybody."""

    def goes_on(self, progress: Progress) -> None: ...

    def ended(self, summary: Summary) -> None: ...
