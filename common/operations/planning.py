"""The centre of the profile as the estimator knows it: a plan for a day."""

from collections.abc import Iterator
from datetime import date

from common.calendar import breaks_of, hours_on
from common.domain.estimator.plan import CounterPlan, Plan, ServicePlan
from common.domain.profile import Counter, Profile
from common.domain.waiting.line import rule_of


def queue_code(profile: Profile, service: str, wing: str) -> str:
    """A step that passes through a wing takes its own time there: to the estimator it is another service."""
    known = profile.service_of.get(service)
    return service if known and known.wing == wing else f"{wing}/{service}"


def day_plan(profile: Profile, day: date) -> Plan:
    hours = hours_on(profile, day)
    return Plan(
        services={
            queue_code(profile, service, wing): ServicePlan(
                wing, profile.target_at(service, wing) * 60, profile.minutes_at(service, wing) * 60
            )
            for service, wing in _queues(profile)
        },
        counters={counter.number: _counter(profile, counter) for counter in profile.counters},
        breaks=breaks_of(profile, day),
        rule=rule_of(profile),
        opens=hours.opens.hour * 3600.0 + hours.opens.minute * 60 if hours else None,
    )


def _counter(profile: Profile, counter: Counter) -> CounterPlan:
    return CounterPlan(
        counter.wing, frozenset(queue_code(profile, service, counter.wing) for service in counter.skills)
    )


def _queues(profile: Profile) -> Iterator[tuple[str, str]]:
    """Where which service can be waited for: its own wing, its journey, and wherever a counter serves it."""
    for service in profile.services:
        yield service.code, service.wing
        yield from ((stop.service or service.code, stop.wing) for stop in service.journey)
    for counter in profile.counters:
        yield from ((service, counter.wing) for service in counter.skills)
