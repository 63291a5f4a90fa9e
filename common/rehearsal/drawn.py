"""A day drawn from a profile: who would come, how long each takes, who works. All shares here are illustrative."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import inf
from random import Random

from common.domain.estimator.plan import Break, CounterPlan, Plan, ServicePlan
from common.domain.journey import Planned, planned
from common.domain.profile import Counter, Profile, Service
from common.domain.waiting.line import rule_of
from common.rehearsal.people import Clerk, Errand, Visitor, lognormal
from common.rehearsal.scene import Scene
from common.rehearsal.sittings import taken

MINUTE = 60.0
RUSH = (8, 8, 7, 7, 6, 6, 5, 5, 4, 4, 4, 3, 3, 3, 2, 2)
"""Arrivals by sixteenths of the time in which tickets are given."""
SHARES = {"normal": 80, "elderly": 8, "appointment": 5, "with-infant": 4, "assisted": 3}
"""Classes of 100 visitors; who comes to collect a document is of the class pick-up instead of normal."""
SECOND_ERRAND = 0.08
HANDLING_CV = 0.8
STAFF_CV = 0.15
GONE_AT_ONCE = 0.03
CANCELS = 0.15
PATIENCE = (120 * MINUTE, 1.4)
WALK = (15.0, 45.0)
GAP = (4.0, 18.0)
SITS_DOWN = 1.5 * MINUTE
BACK = 2 * MINUTE
OVERTIME = 45 * MINUTE


@dataclass(frozen=True, slots=True)
class OpenDay:
    """Seconds since midnight; `breaks` by counter."""

    opens: float
    last_ticket: float
    closes: float
    breaks: Mapping[str, tuple[Break, ...]]


def drawn(profile: Profile, day: OpenDay, visitors: int, seed: int) -> Scene:
    """After closing, clerks stay for those inside, 45 minutes at most."""
    random = Random(seed)
    crowd = _Crowd(profile, day, random)
    came = sorted((crowd.visitor() for _ in range(visitors)), key=lambda visitor: visitor.comes_at)
    ends = day.closes + OVERTIME
    return Scene(
        plan=plan_of(profile, day),
        visitors=tuple(came),
        clerks=tuple(_clerk(counter, day, random) for counter in profile.counters),
        closes=ends,
        ends=ends,
        next_place=profile.policy.next_place,
    )


def plan_of(profile: Profile, day: OpenDay) -> Plan:
    return Plan(
        services={
            one.code: ServicePlan(one.wing, one.target * MINUTE, one.minutes * MINUTE) for one in profile.services
        },
        counters={one.number: CounterPlan(one.wing, one.skills) for one in profile.counters},
        breaks=day.breaks,
        rule=rule_of(profile),
        opens=day.opens,
    )


def _clerk(counter: Counter, day: OpenDay, random: Random) -> Clerk:
    opens = day.opens + random.expovariate(1 / SITS_DOWN)
    away = tuple(taken(one, random.expovariate(1 / BACK)) for one in day.breaks.get(counter.number, ()))
    return Clerk(counter.number, counter.wing, counter.skills, lognormal(random, 1, STAFF_CV), opens, away)


class _Crowd:
    """Short errands are asked for more often."""

    def __init__(self, profile: Profile, day: OpenDay, random: Random) -> None:
        self._profile, self._day, self._random = profile, day, random
        self._weights = [service.minutes**-0.5 for service in profile.services]

    def visitor(self) -> Visitor:
        services = [self._service()]
        if self._random.random() < SECOND_ERRAND:
            services.append(self._service())
        moment, priority = self._moment(), self._priority(services[0])
        return Visitor(moment, priority, tuple(self._errands(tuple(service.code for service in services))))

    def _service(self) -> Service:
        return self._random.choices(self._profile.services, self._weights)[0]

    def _moment(self) -> float:
        part = self._random.choices(range(len(RUSH)), RUSH)[0] + self._random.random()
        return self._day.opens + (self._day.last_ticket - self._day.opens) * part / len(RUSH)

    def _priority(self, service: Service) -> str:
        priority = self._random.choices(list(SHARES), list(SHARES.values()))[0]
        return "pick-up" if priority == "normal" and service.code in self._profile.pick_ups else priority

    def _errands(self, services: tuple[str, ...]) -> Iterator[Errand]:
        gone_at_once = self._random.random() < GONE_AT_ONCE
        for stop in planned(self._profile, services):
            yield self._errand(stop, 0.0 if gone_at_once else self._random.weibullvariate(*PATIENCE))

    def _errand(self, stop: Planned, patience: float) -> Errand:
        """Papers that go to a back office on their own do not walk, lose patience or cancel."""
        wing, random = self._profile.wing_of[stop.wing], self._random
        mean = self._profile.minutes_at(stop.service, stop.wing) * MINUTE
        return Errand(
            service=stop.service,
            wing=stop.wing,
            target=self._profile.target_at(stop.service, stop.wing) * MINUTE,
            handling=lognormal(random, mean, HANDLING_CV),
            walk=random.uniform(*WALK) if wing.visited else 0.0,
            patience=patience if wing.visited else inf,
            cancels=random.random() < CANCELS and wing.visited,
            grace=self._profile.policy.no_show_after.total_seconds(),
            gap=random.uniform(*GAP),
            travel=wing.walk,
        )
