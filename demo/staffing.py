"""Which counters are opened: enough for the work of each wing, and no service that a visitor can choose without one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from common.domain.journey import planned
from common.domain.profile import Counter, Profile
from demo.visitors import Visitor

OCCUPANCY = 0.85
BETWEEN = 0.75  # minutes from one visitor to the next

Work = Mapping[str, float]
"""Minutes for each service of a wing; 0 for one that nobody wants today."""


def counters_for(
    profile: Profile, visitors: Iterable[Visitor], minutes: float, among: Sequence[Counter]
) -> list[Counter]:
    """The fewest counters of each wing that can do the work of these visitors in that time."""
    work = _work(profile, visitors)
    opened: list[Counter] = []
    for wing in profile.wings:
        here = [counter for counter in among if counter.wing == wing.code]
        opened += _enough(here, work[wing.code], minutes * OCCUPANCY)
    return opened


def _work(profile: Profile, visitors: Iterable[Visitor]) -> Mapping[str, Work]:
    """By wing, later stops too. A visitor at the kiosk may choose any service, so all are there."""
    work: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for service in profile.services:
        for stop in planned(profile, (service.code,)):
            work[stop.wing][stop.service] += 0.0
    for visitor in visitors:
        for stop in planned(profile, visitor.services):
            takes = profile.minutes_at(stop.service, stop.wing) * visitor.pace
            work[stop.wing][stop.service] += takes + BETWEEN
    return work


def _enough(here: Sequence[Counter], work: Work, most: float) -> list[Counter]:
    """Those that serve all, and more as long as one has more to do than it can and another could help."""
    chosen = list(_cover(here, work))
    while helper := next(_helpers(here, chosen, work, most), None):
        chosen.append(helper)
    return chosen


def _cover(here: Iterable[Counter], work: Work) -> Iterator[Counter]:
    missing = set(work)
    for counter in sorted(here, key=lambda counter: -len(counter.skills & missing)):
        if counter.skills & missing:
            missing -= counter.skills
            yield counter


def _helpers(here: Sequence[Counter], chosen: Sequence[Counter], work: Work, most: float) -> Iterator[Counter]:
    """The best help for each that has too much to do."""
    share = {code: minutes / max(1, sum(code in one.skills for one in chosen)) for code, minutes in work.items()}
    for counter in chosen:
        if _load(counter.skills, share) > most:
            others = [one for one in here if one not in chosen and one.skills & counter.skills & set(work)]
            yield from sorted(others, key=lambda one: -_load(one.skills & counter.skills, share))[:1]


def _load(skills: Iterable[str], share: Work) -> float:
    return sum(share.get(code, 0.0) for code in skills)
