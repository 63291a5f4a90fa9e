"""The organisation's tree and what became of its units."""

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from common.domain.profile import Agency, Profile
from common.profiles.checks.basics import coded, exists, named, plain
from common.profiles.checks.letters import fit
from common.profiles.finding import Finding, Problem


def agencies(profile: Profile) -> Iterator[Finding]:
    yield from coded("agency", (agency.code for agency in profile.agencies))
    for place, agency in enumerate(profile.agencies, 1):
        yield from _one(agency, profile, f"agency[{place}]")
    yield from _no_loop(profile, "parent")
    yield from _no_loop(profile, "successor")


def _one(agency: Agency, profile: Profile, path: str) -> Iterator[Finding]:
    yield from named(agency.names, path)
    yield from plain(agency.kind, f"{path}.kind")
    if agency.icon is not None:
        yield from plain(agency.icon, f"{path}.icon")
    if agency.letter is not None:
        yield from fit(agency.letter, f"{path}.letter")
    for key in ("parent", "successor"):
        code = getattr(agency, key)
        if code is not None:
            yield from exists(code, profile.agency_of, f"{path}.{key}", "agency")
    yield from _dated(agency, path)


def _dated(agency: Agency, path: str) -> Iterator[Finding]:
    if agency.successor is not None and agency.until is None:
        yield Finding(f"{path}.until", Problem.UNTIL_MISSING)
    if agency.since and agency.until and agency.until <= agency.since:
        yield Finding(f"{path}.until", Problem.DATES_ORDER)


def _no_loop(profile: Profile, key: str) -> Iterator[Finding]:
    """One loop is told at a time: taking it out shows the next."""
    above = {agency.code: [getattr(agency, key)] for agency in profile.agencies if getattr(agency, key) is not None}
    try:
        TopologicalSorter(above).prepare()
    except CycleError as error:
        loop = error.args[1]
        place = next(n for n, agency in enumerate(profile.agencies, 1) if agency.code == loop[0])
        yield Finding(f"agency[{place}].{key}", Problem.LOOP, {"loop": " ← ".join(loop)})
