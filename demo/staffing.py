"""Which counters are opened, so that everybody's errand can be done and nobody stands idle for long."""

from collections.abc import Iterable, Sequence
from math import ceil

from common.domain.profile import Counter, Profile
from demo.visitors import Visitor, workload

OCCUPANCY = 0.85


def counters_for(profile: Profile, visitors: Sequence[Visitor], minutes: float) -> list[Counter]:
    """The fewest counters of each wing that can do the work of these visitors in that time."""
    return [counter for wing in profile.wings for counter in _of_wing(profile, wing.code, visitors, minutes)]


def _of_wing(profile: Profile, wing: str, visitors: Sequence[Visitor], minutes: float) -> list[Counter]:
    here = [visitor for visitor in visitors if profile.service_of[visitor.service].wing == wing]
    if not here:
        return []
    wanted = {visitor.service for visitor in here}
    needed = ceil(workload(here) / (minutes * OCCUPANCY))
    ranked = sorted((c for c in profile.counters if c.wing == wing), key=lambda c: -len(c.skills & wanted))
    cover = _cover(ranked, wanted)
    rest = [counter for counter in ranked if counter not in cover and counter.skills & wanted]
    return cover + rest[: max(0, needed - len(cover))]


def _cover(ranked: Iterable[Counter], wanted: set[str]) -> list[Counter]:
    chosen: list[Counter] = []
    missing = set(wanted)
    for counter in ranked:
        if counter.skills & missing:
            chosen.append(counter)
            missing -= counter.skills
    return chosen
