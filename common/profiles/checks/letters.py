"""Ticket letters: told apart on paper and by ear, and each of one agency only."""

from collections.abc import Iterator
from typing import NamedTuple

from common.domain.number import LETTERS, SOUND_ALIKE
from common.domain.profile import Profile
from common.profiles.finding import Finding, Problem


class Use(NamedTuple):
    """Where a letter is given, and for whose tickets."""

    path: str
    letter: str
    agency: str


def fit(letter: str, path: str) -> Iterator[Finding]:
    if letter not in set(LETTERS):
        yield Finding(path, Problem.NOT_A_LETTER, {"value": letter, "letters": " ".join(LETTERS)})


def letters(profile: Profile) -> Iterator[Finding]:
    """Of two uses that get in each other's way, the later one is told to change."""
    first: dict[str, Use] = {}
    clashes: list[tuple[Use, Use]] = []
    for use in _uses(profile):
        other = first.get(use.letter) or first.get(_alike(use.letter))
        if other and other.agency != use.agency:
            clashes.append((use, other))
        first.setdefault(use.letter, use)
    free = " ".join(letter for letter in LETTERS if letter not in first and _alike(letter) not in first)
    yield from (_clash(use, other, free) for use, other in clashes)
    yield from _missing(profile, free)


def _uses(profile: Profile) -> Iterator[Use]:
    """Of the agencies with services, then of the services with a letter of their own."""
    of_agency = {agency.code: agency.letter for agency in profile.agencies}
    offering = {service.agency for service in profile.services}
    for place, agency in enumerate(profile.agencies, 1):
        if agency.letter and agency.code in offering:
            yield Use(f"agency[{place}].letter", agency.letter, agency.code)
    for place, service in enumerate(profile.services, 1):
        if service.letter and service.letter != of_agency.get(service.agency):
            yield Use(f"service[{place}].letter", service.letter, service.agency)


def _clash(use: Use, other: Use, free: str) -> Finding:
    fields = {"value": use.letter, "other": other.letter, "first": other.agency, "letters": free}
    return Finding(use.path, Problem.LETTER_TAKEN if use.letter == other.letter else Problem.SOUND_ALIKE, fields)


def _alike(letter: str) -> str:
    """The other letter of a pair that sounds alike, or nothing."""
    return next((pair.replace(letter, "") for pair in SOUND_ALIKE if letter and letter in pair), "")


def _missing(profile: Profile, free: str) -> Iterator[Finding]:
    for place, service in enumerate(profile.services, 1):
        if not service.letter and service.agency in profile.agency_of:
            fields = {"agency": service.agency, "letters": free}
            yield Finding(f"service[{place}].letter", Problem.NO_LETTER, fields)
