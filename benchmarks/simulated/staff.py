"""The staff of a day: who opens when, how fast, and who is away when."""

from random import Random

from benchmarks.simulated.centre import CLOSES, HOUR, MINUTE, OPENS, Centre
from benchmarks.simulated.scenario import Scenario
from common.rehearsal.people import Away, Clerk, lognormal

PAUSES = 0.5


def on_duty(centre: Centre, scenario: Scenario, usual: dict[str, float], random: Random) -> list[Clerk]:
    """`usual` is every counter's speed over the days."""
    return [
        _clerk(centre, number, usual[number] * lognormal(random, 1, 0.08), scenario, random)
        for number in centre.counters
    ]


def _clerk(centre: Centre, number: str, speed: float, scenario: Scenario, random: Random) -> Clerk:
    away = [_planned(*entry, random) for entry in centre.breaks(number)]
    if random.random() < PAUSES:
        away.append(_unplanned(random.uniform(OPENS + HOUR / 2, CLOSES), lognormal(random, 7.5, 0.5), "pause"))
    if random.random() < scenario.closures:
        away.append(_unplanned(random.uniform(9 * HOUR, 11 * HOUR), random.uniform(45, 105), "absent"))
    absent = random.random() < scenario.absent
    opens = None if absent else OPENS + random.expovariate(1 / (1.4 * MINUTE))
    if absent and scenario.closures and random.random() < 0.5:
        opens = random.uniform(9.25 * HOUR, 10.5 * HOUR)
    wing, skills = centre.counters[number]
    return Clerk(number, wing, skills, speed, opens, tuple(sorted(away, key=lambda entry: entry.start)))


def _planned(start: float, end: float, reason: str, random: Random) -> Away:
    return Away(start, end, (end - start) * 0.7, random.expovariate(1 / (2 * MINUTE)), reason)


def _unplanned(start: float, minutes: float, reason: str) -> Away:
    return Away(start, start, minutes * MINUTE, 0.0, reason)
