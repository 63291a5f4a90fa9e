"""Documents as rows of a table or as JSON lines, for other programs.

CSV begins with a byte order mark: spreadsheets take Arabic for UTF-8 only with it. JSON lines have none (RFC 8259).
"""

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Any, Protocol, TextIO

from common.domain.document import Content, Document
from common.domain.event import instant_text

CONTENT = "content"
_COLUMNS = tuple(field.name for field in fields(Document))
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


class Writer(Protocol):
    """Takes documents one by one; content only where it is wanted and not yet let go."""

    def write(self, document: Document, content: Content | None) -> None: ...


class CsvWriter:
    """A table; what a document says is one column of JSON. No cell begins as a formula does."""

    ENCODING = "utf-8-sig"

    def __init__(self, file: TextIO, *, with_content: bool) -> None:
        self._with_content = with_content
        self._out = csv.writer(file)
        self._out.writerow([*_COLUMNS, *([CONTENT] if with_content else [])])

    def write(self, document: Document, content: Content | None) -> None:
        said = [json.dumps(content, ensure_ascii=False) if content else ""] if self._with_content else []
        self._out.writerow([safe(str(value)) for value in (*_plain(document).values(), *said)])


class JsonWriter:
    """One object a line."""

    ENCODING = "utf-8"

    def __init__(self, file: TextIO, *, with_content: bool) -> None:
        self._file = file
        self._with_content = with_content

    def write(self, document: Document, content: Content | None) -> None:
        said: Mapping[str, Any] = {CONTENT: content} if self._with_content else {}
        self._file.write(json.dumps({**_plain(document), **said}, ensure_ascii=False) + "\n")


def safe(cell: str) -> str:
    """With an apostrophe before what a spreadsheet would run as a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_DANGEROUS) else cell


def _plain(document: Document) -> dict[str, Any]:
    return dict(_values(document))


def _values(document: Document) -> Iterator[tuple[str, Any]]:
    for name in _COLUMNS:
        value = getattr(document, name)
        if isinstance(value, datetime):
            value = instant_text(value)
        elif isinstance(value, date):
            value = value.isoformat()
        yield name, "" if value is None else value
