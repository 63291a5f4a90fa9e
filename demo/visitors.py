"""Who comes: when, for what, in which language, and how they take it. The same seed gives the same day."""

import random
from collections.abc import Iterable
from dataclasses import dataclass

from common.domain.profile import Profile, Service

ARABIC_SPEAKERS = 0.8
GIVES_UP = 0.03
STAYS_AWAY = 0.06
RATES = 0.6
SCORES = (1, 2, 3, 4, 5)
SCORE_WEIGHTS = (2, 3, 8, 32, 55)
SERVICE_SPREAD = 0.5  # of the logarithm: most errands near the usual time, some much longer
RUSH = 0.35  # of the visitors come in the first quarter of the time


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """One simulated person; times in seconds. All is drawn before the day begins."""

    arrives: float
    service: str
    language: str
    walks: float
    takes: float
    gives_up: bool
    stays_away: bool
    score: int | None


def draw(profile: Profile, count: int, minutes: float, rng: random.Random) -> list[Visitor]:
    """Visitors over a stretch of time, in the order in which they come."""
    arrivals = sorted(_arrival(minutes * 60, rng) for _ in range(count))
    return [_visitor(profile, arrives, rng) for arrives in arrivals]


def workload(visitors: Iterable[Visitor]) -> float:
    """Minutes of service that these visitors need."""
    return sum(visitor.takes for visitor in visitors) / 60


def _arrival(seconds: float, rng: random.Random) -> float:
    quarter = seconds / 4
    return float(rng.uniform(0, quarter if rng.random() < RUSH else seconds))


def _visitor(profile: Profile, arrives: float, rng: random.Random) -> Visitor:
    service = rng.choices(profile.services, weights=[_demand(one) for one in profile.services])[0]
    return Visitor(
        arrives=arrives,
        service=service.code,
        language="ar" if rng.random() < ARABIC_SPEAKERS else "en",
        walks=rng.uniform(10, 40),
        takes=service.minutes * 60 * rng.lognormvariate(-(SERVICE_SPREAD**2) / 2, SERVICE_SPREAD),
        gives_up=rng.random() < GIVES_UP,
        stays_away=rng.random() < STAYS_AWAY,
        score=rng.choices(SCORES, weights=SCORE_WEIGHTS)[0] if rng.random() < RATES else None,
    )


def _demand(service: Service) -> float:
    """Short errands are asked for more often."""
    return float(1 / service.minutes**0.5)
