"""What kind of day it is."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scenario:
    """`load`: arrivals against an ordinary day. `absent`: part of the counters that never open.

    `closures`: part of the counters that close for an hour or two in the morning. `slowdown`: factor on handling times
    from 10:15 to 12:00. `surge`: how many come at once.
    """

    load: float = 1.0
    absent: float = 0.03
    closures: float = 0.0
    slowdown: float = 1.0
    surge: int = 0


ORDINARY = Scenario()

SCENARIOS: Mapping[str, Scenario] = {
    "normal": ORDINARY,
    "quiet": Scenario(load=0.65),
    "overload": Scenario(load=1.3),
    "staffing": Scenario(absent=0.12, closures=0.2),
    "slow": Scenario(slowdown=1.6),
    "surge": Scenario(surge=25),
}
