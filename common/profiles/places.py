"""The line of each table and key in a profile's text: tomllib gives the values without their places."""

import re
from collections import Counter
from collections.abc import Mapping

_HEADER = re.compile(r"\s*(\[\[?)([^\]#]+)\]")
_KEY = re.compile(r"""\s*["']?([A-Za-z0-9_-]+)["']?\s*[.=]""")


def places(text: str) -> dict[str, int]:
    """Path → line, both counted from 1: the 12th [[service]] is `service[12]`, its key `service[12].agency`."""
    found: dict[str, int] = {}
    counts: Counter[str] = Counter()
    here = ""
    for number, line in enumerate(text.split("\n"), 1):
        if header := _HEADER.match(line):
            here = _opened(header, counts)
            found.setdefault(here, number)
        elif key := _KEY.match(line):
            found.setdefault(_joined(here, key[1]), number)
    return found


def line_of(path: str, found: Mapping[str, int]) -> int | None:
    """The line of a path, or of the nearest table around it."""
    while path and path not in found:
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return found.get(path)


def _opened(header: re.Match[str], counts: Counter[str]) -> str:
    """The path of the table that a header opens; the last part of [[a.b]] is one more of its kind."""
    names = [name.strip(" \t\"'") for name in header[2].split(".")]
    path = ""
    for place, name in enumerate(names, 1):
        path = _joined(path, name)
        counts[path] += place == len(names) and header[1] == "[["
        path += f"[{counts[path]}]" if counts[path] else ""
    return path


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
