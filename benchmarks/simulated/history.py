"""Days one after another: some ordinary ones to learn from, then days of a scenario."""

from random import Random
from typing import Any

from benchmarks.simulated.centre import built
from benchmarks.simulated.day import AskedDay, lines, scene
from benchmarks.simulated.scenario import ORDINARY, SCENARIOS
from benchmarks.simulated.staff import on_duty
from benchmarks.simulated.visitors import of_a_day
from common.domain.waiting.rule import RULES
from common.rehearsal.people import lognormal

ORDINARY_DAYS = 5


def log(scenario: str, seed: int, days: int = 8, rule: str = "tier_cap90") -> list[dict[str, Any]]:
    """The lines of an event log; the same seed gives the same."""
    random = Random(seed)
    centre = built(random)
    usual = {number: lognormal(random, 1, 0.15) for number in centre.counters}
    written: list[dict[str, Any]] = []
    for number in range(days):
        kind = ORDINARY if number < ORDINARY_DAYS else SCENARIOS[scenario]
        visitors = of_a_day(centre, kind, random)
        begun = scene(centre, RULES[rule], visitors, on_duty(centre, kind, usual, random))
        written += lines(AskedDay(number, begun, kind, random), centre)
    return written
