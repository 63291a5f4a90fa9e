"""The named queries of the files in `queries`."""

import re
from collections.abc import Iterator
from pathlib import Path

_HEAD = re.compile(r"^-- (?P<name>\w+): .+\n", re.MULTILINE)
_INCLUDED = re.compile(r"@(\w+)")


def _read() -> dict[str, str]:
    files = sorted(Path(__file__).with_name("queries").glob("*.sql"))
    texts = {name: query for file in files for name, query in _queries(file.read_text("utf8"))}
    return {name: _INCLUDED.sub(lambda included: texts[included[1]], query) for name, query in texts.items()}


def _queries(text: str) -> Iterator[tuple[str, str]]:
    """By name; what stands before the first is about the file."""
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    for head, end in zip(heads, ends, strict=True):
        yield head["name"], text[head.end() : end].strip()


QUERIES = _read()
