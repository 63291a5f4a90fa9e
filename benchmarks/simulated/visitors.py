"""The visitors of a day, with everything about them drawn before it runs."""

from collections.abc import Iterator
from random import Random

from benchmarks.simulated.centre import HOUR, KIOSK_CLOSES, KIOSK_OPENS, MINUTE, Centre
from benchmarks.simulated.scenario import Scenario
from common.rehearsal.people import Errand, Visitor, lognormal

VISITORS = 1030
WINGS = {"A": 0.26, "B": 0.23, "C": 0.125, "D": 0.085, "E": 0.14, "F": 0.15}
RUSH = (1.0, 0.97, 0.88, 0.82, 0.76, 0.7, 0.6, 0.55, 0.5, 0.28, 0.42, 0.52, 0.54, 0.48, 0.36, 0.22)
"""Arrivals by half hour from 7:30."""
NEXT_WINGS = "DEFFF"
GOES_ON = 0.24
ABORTED = 0.05
LEAVES_AT_ONCE = 0.045
CANCELS = 0.15
PATIENCE = (120 * MINUTE, 1.4)


def of_a_day(centre: Centre, scenario: Scenario, random: Random) -> list[Visitor]:
    busy = lognormal(random, scenario.load, 0.12)
    visitors = [
        _visitor(centre, wing, _moment(random), random)
        for wing, share in WINGS.items()
        for _ in range(round(VISITORS * share * busy * lognormal(random, 1, 0.12)))
    ]
    visitors += _surge(centre, scenario, random)
    return sorted(visitors, key=lambda visitor: visitor.comes_at)


def _surge(centre: Centre, scenario: Scenario, random: Random) -> Iterator[Visitor]:
    """A bus arrives."""
    wing, moment = random.choice("ABCDE"), random.uniform(9 * HOUR, 14 * HOUR)
    for _ in range(scenario.surge):
        yield _visitor(centre, wing, moment + random.uniform(0, 3 * MINUTE), random)


def _moment(random: Random) -> float:
    while True:
        slot = random.choices(range(len(RUSH)), RUSH)[0]
        moment = 7.5 * HOUR + (slot + random.random()) * HOUR / 2
        if KIOSK_OPENS <= moment < KIOSK_CLOSES:
            return moment


def _visitor(centre: Centre, wing: str, moment: float, random: Random) -> Visitor:
    wings = [wing]
    while len(wings) < 3 and random.random() < GOES_ON / len(wings):
        wings.append(random.choice(NEXT_WINGS))
    priority = random.choices(("normal", "priority", "appointment"), (86, 9, 5))[0]
    return Visitor(moment, priority, tuple(_errand(centre, wing, random) for wing in wings))


def _errand(centre: Centre, wing: str, random: Random) -> Errand:
    offered = [service for service in centre.services if service.wing == wing]
    service = random.choices(offered, [service.share for service in offered])[0]
    handling = lognormal(random, service.mean, service.cv)
    if random.random() < ABORTED:
        handling = random.uniform(30, 90)
    patience = random.weibullvariate(*PATIENCE) if random.random() > LEAVES_AT_ONCE else 0.0
    return Errand(
        service=service.code,
        wing=wing,
        target=service.target,
        handling=handling,
        walk=random.uniform(15, 45),
        patience=patience,
        cancels=random.random() < CANCELS,
    )
