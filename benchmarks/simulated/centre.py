"""The centre: six wings, 18 services, 27 counters whose skills overlap, and its calendar."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

MINUTE, HOUR = 60.0, 3600.0
OPENS, CLOSES, HARD_END = 8 * HOUR, 16 * HOUR, 16.75 * HOUR
KIOSK_OPENS, KIOSK_CLOSES = 7.75 * HOUR, 15.5 * HOUR
PRAYERS = ((12 * HOUR + 5 * MINUTE, 15 * MINUTE), (15 * HOUR + 15 * MINUTE, 12 * MINUTE))
LUNCHES = (12.5 * HOUR, 13 * HOUR)
CLASSES = {"normal": 1.0, "priority": 0.5, "appointment": 0.4}

MEANS = {"A": (4, 6, 5), "B": (8, 8, 12), "C": (14, 14, 7), "D": (17, 15, 9), "E": (14, 6, 18), "F": (3, 5, 8)}
SHARES = {"A": (5, 3, 2), "B": (5, 3, 2), "C": (2, 2, 5), "D": (2, 1, 4), "E": (4, 4, 1), "F": (4, 4, 2)}
SKILLS = {
    "A": ("123", "12", "123", "13"),
    "B": ("123", "123", "12", "13", "3", "12"),
    "C": ("123", "12", "13", "123"),
    "D": ("123", "12", "23", "123"),
    "E": ("123", "12", "13", "123", "2"),
    "F": ("12", "123", "12", "13"),
}


@dataclass(frozen=True, slots=True)
class Service:
    """Handling times are lognormal; seconds."""

    code: str
    wing: str
    mean: float
    cv: float
    target: float
    share: float


@dataclass(frozen=True, slots=True)
class Centre:
    services: tuple[Service, ...]
    counters: dict[str, tuple[str, frozenset[str]]]
    classes: Mapping[str, float]

    def public(self, rule: str) -> dict[str, Any]:
        """What `day_start` tells."""
        return {
            "services": {s.code: {"wing": s.wing, "target": s.target} for s in self.services},
            "counters": {c: {"wing": wing, "skills": sorted(skills)} for c, (wing, skills) in self.counters.items()},
            "classes": self.classes,
            "rule": rule,
            "open": OPENS,
            "kiosk_end": KIOSK_CLOSES,
            "close": CLOSES,
            "calendar": [[number, *entry] for number in self.counters for entry in self.breaks(number)],
        }

    def breaks(self, number: str) -> Iterator[tuple[float, float, str]]:
        """Everybody prays together and eats in two halves."""
        noon, afternoon = PRAYERS
        lunch = LUNCHES[list(self.counters).index(number) % 2]
        yield noon[0], sum(noon), "prayer"
        yield lunch, lunch + HOUR / 2, "lunch"
        yield afternoon[0], sum(afternoon), "prayer"


def built(random: Random) -> Centre:
    """Another centre for every seed: its means, spreads and targets differ."""
    services = tuple(_service(wing, n, random) for wing in MEANS for n in range(3))
    counters = {
        f"{wing}-{n}": (wing, frozenset(f"{wing}{skill}" for skill in skills))
        for wing, sets in SKILLS.items()
        for n, skills in enumerate(sets, 1)
    }
    return Centre(services, counters, CLASSES)


def _service(wing: str, n: int, random: Random) -> Service:
    mean = MEANS[wing][n] * random.uniform(0.85, 1.15) * MINUTE
    target = min(30, max(10, round(mean / MINUTE * 2 / 5) * 5)) * MINUTE
    return Service(f"{wing}{n + 1}", wing, mean, random.uniform(0.6, 1.1), target, SHARES[wing][n])
