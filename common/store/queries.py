"""The named queries of the files in `queries`."""

import re
from pathlib import Path

_HEAD = re.compile(r"^-- (?P<name>\w+): .+\n", re.MULTILINE)


_INCLUDED = re.compile(r"@(\w+)")


def _read() -> dict[str, str]:
    text = "\n".join(file.read_text("utf8") for file in sorted(Path(__file__).with_name("queries").glob("*.sql")))
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    texts = {head["name"]: text[head.end() : end].strip() for head, end in zip(heads, ends, strict=True)}
    return {name: _INCLUDED.sub(lambda included: texts[included[1]], query) for name, query in texts.items()}


QUERIES = _read()
