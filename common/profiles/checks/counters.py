"""Counters, the staff who sit there, and the machines around them."""

import re
from collections.abc import Iterator

from common.domain.profile import Counter, Profile
from common.profiles.checks.basics import coded, exists, named, one_of
from common.profiles.finding import Finding, Problem

DIRECTIONS = ("left", "right", "ahead", "back")
KINDS = ("kiosk", "display", "printer", "panel")
_NUMBER = re.compile(r"[1-9][0-9]{0,2}")


def counters(profile: Profile) -> Iterator[Finding]:
    yield from coded("counter", (counter.number for counter in profile.counters), key="number")
    for place, counter in enumerate(profile.counters, 1):
        yield from _one(counter, profile, f"counter[{place}]")


def staff(profile: Profile) -> Iterator[Finding]:
    yield from coded("staff", (person.code for person in profile.staff))
    for place, person in enumerate(profile.staff, 1):
        yield from named(person.names, f"staff[{place}]")


def devices(profile: Profile) -> Iterator[Finding]:
    yield from coded("device", (device.code for device in profile.devices))
    for place, device in enumerate(profile.devices, 1):
        path = f"device[{place}]"
        yield from one_of(device.kind, KINDS, f"{path}.kind")
        yield from exists(device.wing, profile.wing_of, f"{path}.wing", "wing")
        for wing in device.wings:
            yield from exists(wing, profile.wing_of, f"{path}.wings", "wing")


def _one(counter: Counter, profile: Profile, path: str) -> Iterator[Finding]:
    if not _NUMBER.fullmatch(counter.number):
        yield Finding(f"{path}.number", Problem.NOT_A_NUMBER, {"value": counter.number})
    yield from exists(counter.wing, profile.wing_of, f"{path}.wing", "wing")
    yield from one_of(counter.direction, DIRECTIONS, f"{path}.direction")
    for skill in sorted(counter.skills):
        yield from exists(skill, profile.service_of, f"{path}.services", "service")
    if not counter.skills:
        yield Finding(f"{path}.agencies", Problem.NO_SKILLS)
