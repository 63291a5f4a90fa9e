"""Who is there on a day: visitors with everything about them known beforehand, and clerks with their absences."""

from dataclasses import dataclass
from math import exp, inf, log, sqrt
from random import Random

GRACE = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """One step. Seconds: `travel` after the step before, `walk` to the counter, `handling` there at an ordinary pace.

    `patience`: who is called after a longer wait has gone, and `cancels` says so when leaving; the counter waits for
    `grace`. `gap`: from the end of this to the counter's next call. `target`: of the service, before the class.
    """

    service: str
    wing: str
    target: float
    handling: float
    walk: float = 0.0
    patience: float = inf
    cancels: bool = False
    grace: float = GRACE
    gap: float = 0.0
    travel: float = 0.0


@dataclass(frozen=True, slots=True)
class Visitor:
    comes_at: float
    priority: str
    errands: tuple[Errand, ...]


@dataclass(frozen=True, slots=True)
class Away:
    """Leaves at `start` or when the visitor has gone, for `least` at least, and is back `late` after `end`."""

    start: float
    end: float
    least: float
    late: float
    reason: str


@dataclass(frozen=True, slots=True)
class Clerk:
    """Who works at a counter. `opens` is None for one that stays closed. `away` in order of time."""

    number: str
    wing: str
    skills: frozenset[str]
    speed: float = 1.0
    opens: float | None = None
    away: tuple[Away, ...] = ()


def lognormal(random: Random, mean: float, cv: float) -> float:
    spread = sqrt(log(1 + cv * cv))
    return mean * exp(random.gauss(0, spread) - spread * spread / 2)
