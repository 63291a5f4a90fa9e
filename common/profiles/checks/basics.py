"""What every thing of a profile must keep: a code of its own, names people can read, and references that exist."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator

from common.domain.profile import Names
from common.domain.wording import Wording
from common.profiles.finding import Finding, Problem

SHORTEST = 0.1  # minutes: others divide by it
DAY = 24 * 60  # minutes
CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}")
LONGEST_NAME = 120
BOTH = {"ar": "", "en": ""}
JOINERS = "\u200c\u200d"  # Urdu and Persian are not written right without them


def coded(table: str, codes: Iterable[str], key: str = "code") -> Iterator[Finding]:
    """Codes are plain and each is used once; counters call theirs a number and check its form themselves."""
    first: dict[str, str] = {}
    for place, code in enumerate(codes, 1):
        here = f"{table}[{place}]"
        if key == "code":
            yield from plain(code, f"{here}.{key}")
        if code in first:
            yield Finding(f"{here}.{key}", Problem.DUPLICATE, {"value": code, "first": first[code]})
        first.setdefault(code, here)


def plain(code: str, path: str) -> Iterator[Finding]:
    if not CODE.fullmatch(code):
        yield Finding(path, Problem.NOT_A_CODE, {"value": code})


def named(names: Names, path: str) -> Iterator[Finding]:
    """The first name is undated, the later ones are in order of their dates."""
    for place, naming in enumerate(names.namings):
        here = f"{path}.name[{place}]" if place else path
        for language, text in {**BOTH, **naming.texts}.items():
            yield from readable(text, f"{here}.{language}")
    yield from _in_order(names, path)


def readable(text: str, path: str) -> Iterator[Finding]:
    hidden = next((c for c in text if _is_hidden(c)), None)
    if not text.strip():
        yield Finding(path, Problem.EMPTY_NAME)
    elif hidden:
        yield Finding(path, Problem.UNFIT_NAME, {"value": f"U+{ord(hidden):04X}"})
    elif len(text) > LONGEST_NAME:
        yield Finding(path, Problem.LONG_NAME, {"most": LONGEST_NAME})


def exists(value: str, known: Collection[str], path: str, table: str) -> Iterator[Finding]:
    if value not in known:
        yield Finding(path, Problem.UNKNOWN, {"value": value, "table": f"[[{table}]]"}, known)


def one_of(value: str, allowed: Collection[str], path: str) -> Iterator[Finding]:
    if value not in allowed:
        yield Finding(path, Problem.NOT_ALLOWED, {"value": value}, allowed)


def within(value: float, least: float, most: float, path: str) -> Iterator[Finding]:
    if not least <= value <= most:
        yield Finding(path, Problem.NOT_IN_RANGE, {"least": least, "most": most})


def minutes(value: float, path: str) -> Iterator[Finding]:
    if not SHORTEST <= value <= DAY:
        yield Finding(path, Problem.NOT_MINUTES)


def worded(names: Wording, path: str) -> Iterator[Finding]:
    """A name in both languages that is shown as a wording: braces would be its fields."""
    for language, text in zip(BOTH, names, strict=True):
        yield from readable(text, f"{path}.{language}")
        if "{" in text or "}" in text:
            yield Finding(f"{path}.{language}", Problem.BRACES, {"value": "{ }"})


def _is_hidden(character: str) -> bool:
    """Controls, direction marks, line separators and unassigned characters; a plain space is none of them."""
    return not character.isprintable() and character not in JOINERS and unicodedata.category(character) != "Zs"


def _in_order(names: Names, path: str) -> Iterator[Finding]:
    if names.namings[0].since is not None:
        yield Finding(path, Problem.NAME_DATES)
    earlier = None
    for place, naming in enumerate(names.namings[1:], 1):
        if naming.since is None or (earlier and naming.since <= earlier):
            yield Finding(f"{path}.name[{place}].since", Problem.NAME_DATES)
        earlier = naming.since
