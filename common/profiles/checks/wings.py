"""Wings, and which of them help each other."""

from collections.abc import Iterator

from common.domain.policy import Overflow
from common.domain.profile import Profile
from common.profiles.checks.basics import DAY, coded, exists, minutes, named, within
from common.profiles.clock import MINUTE
from common.profiles.finding import Finding, Problem
from common.profiles.skills import Skills

LONGEST_WALK = 3600  # seconds


def wings(profile: Profile) -> Iterator[Finding]:
    yield from coded("wing", (wing.code for wing in profile.wings))
    for place, wing in enumerate(profile.wings, 1):
        path = f"wing[{place}]"
        yield from named(wing.names, path)
        yield from within(wing.walk, 0, LONGEST_WALK, f"{path}.walk")
        for key in ("minutes", "target"):
            value = getattr(wing, key)
            if value is not None:
                yield from minutes(value, f"{path}.{key}")


def overflows(profile: Profile) -> Iterator[Finding]:
    for place, overflow in enumerate(profile.overflows, 1):
        path = f"overflow[{place}]"
        yield from exists(overflow.wing, profile.wing_of, f"{path}.wing", "wing")
        yield from exists(overflow.to, profile.wing_of, f"{path}.to", "wing")
        yield from within(overflow.after / MINUTE, 0, DAY, f"{path}.minutes")
        yield from _helps(overflow, profile, path)


def _helps(overflow: Overflow, profile: Profile, path: str) -> Iterator[Finding]:
    """A rule by which nobody is ever helped is a mistake."""
    here = Skills(profile.services).all_in(overflow.wing)
    if overflow.to == overflow.wing:
        yield Finding(f"{path}.to", Problem.HELPS_ITSELF)
    elif not any(counter.skills & here for counter in profile.counters if counter.wing == overflow.to):
        yield Finding(f"{path}.to", Problem.HELPS_NOBODY, {"to": overflow.to, "wing": overflow.wing})
