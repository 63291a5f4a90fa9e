"""Services: one owner each, a journey through wings that exist, and somebody at every stop of it."""

from collections.abc import Iterator

from common.domain.profile import Profile, Service
from common.profiles.checks.basics import coded, exists, minutes, named, one_of, within
from common.profiles.checks.letters import fit
from common.profiles.finding import Finding, Problem
from common.profiles.skills import stops

SELF_SERVICE = ("no", "partial", "full")
MOST_TICKETS = 99_999  # a day


def services(profile: Profile) -> Iterator[Finding]:
    yield from coded("service", (service.code for service in profile.services))
    yield from _one_owner(profile)
    staffed = {(counter.wing, skill) for counter in profile.counters for skill in counter.skills}
    for place, service in enumerate(profile.services, 1):
        path = f"service[{place}]"
        yield from _one(service, profile, path)
        yield from _journey(service, profile, f"{path}.journey")
        yield from _served(service, profile, staffed, f"{path}.journey")


def _one(service: Service, profile: Profile, path: str) -> Iterator[Finding]:
    yield from named(service.names, path)
    yield from exists(service.agency, profile.agency_of, f"{path}.agency", "agency")
    yield from exists(service.wing, profile.wing_of, f"{path}.wing", "wing")
    yield from one_of(service.self_service, SELF_SERVICE, f"{path}.self_service")
    if service.letter:
        yield from fit(service.letter, f"{path}.letter")
    yield from minutes(service.minutes, f"{path}.minutes")
    yield from minutes(service.target, f"{path}.target")
    if service.quota is not None:
        yield from within(service.quota, 1, MOST_TICKETS, f"{path}.quota")
    if service.wing in profile.wing_of and not profile.wing_of[service.wing].visited:
        yield Finding(f"{path}.wing", Problem.NOT_VISITED, {"wing": service.wing})


def _journey(service: Service, profile: Profile, path: str) -> Iterator[Finding]:
    for stop in service.journey:
        yield from exists(stop.wing, profile.wing_of, path, "wing")
        if stop.service is not None:
            yield from exists(stop.service, profile.service_of, path, "service")
    if (service.wing, service.code) not in stops(service):
        yield Finding(path, Problem.MAIN_WING, {"wing": service.wing})


def _served(service: Service, profile: Profile, staffed: set[tuple[str, str]], path: str) -> Iterator[Finding]:
    """Nobody may wait where no counter can call them."""
    for wing, code in dict.fromkeys(stops(service)):
        if wing in profile.wing_of and code in profile.service_of and (wing, code) not in staffed:
            yield Finding(path, Problem.NOT_SERVED, {"wing": wing, "service": code})


def _one_owner(profile: Profile) -> Iterator[Finding]:
    """Two units owning one procedure is what an organisation's chart is made to end."""
    first: dict[str, str] = {}
    for place, service in enumerate(profile.services, 1):
        name = service.names.text("ar")
        if name in first:
            yield Finding(f"service[{place}].ar", Problem.SAME_NAME, {"first": first[name]})
        first.setdefault(name, f"service[{place}]")
