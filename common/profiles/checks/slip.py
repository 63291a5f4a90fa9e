"""The slip: lines and languages that there are, each once, the needed ones among them, and notes people can read."""

from collections.abc import Collection, Iterator

from common.domain.profile import Profile
from common.domain.slip import LINES, NEEDED, VISITOR
from common.profiles.checks.basics import BOTH, one_of, readable
from common.profiles.finding import Finding, Problem
from common.profiles.tables import NAME

LANGUAGES = (VISITOR, *NAME)
MOST_NOTES = 12


def slip(profile: Profile) -> Iterator[Finding]:
    yield from _each_once(profile.slip.lines, LINES, "slip.lines")
    yield from _needed(profile.slip.lines, NEEDED, "slip.lines")
    yield from _each_once(profile.slip.languages, LANGUAGES, "slip.languages")
    yield from _needed(profile.slip.languages, ("ar",), "slip.languages")
    if len(profile.slip.notes) > MOST_NOTES:
        yield Finding("slip.note", Problem.MANY_NOTES, {"most": MOST_NOTES})
    for place, note in enumerate(profile.slip.notes, 1):
        for language, text in {**BOTH, **note}.items():
            yield from readable(text, f"slip.note[{place}].{language}")


def _each_once(values: Collection[str], allowed: Collection[str], path: str) -> Iterator[Finding]:
    for value in dict.fromkeys(values):
        yield from one_of(value, allowed, path)
        if list(values).count(value) > 1:
            yield Finding(path, Problem.TWICE, {"value": value})


def _needed(values: Collection[str], needed: Collection[str], path: str) -> Iterator[Finding]:
    yield from (Finding(path, Problem.NEEDED, {"value": one}) for one in needed if one not in values)
