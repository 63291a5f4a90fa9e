"""An event log as a file or from standard input, plain or compressed."""

import gzip
import io
import json
import sys
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from common.domain.errors import DawrError
from common.domain.system_words import reason
from common.domain.wording import Wording
from door.output import written
from installer.reader import tell

ENTER = Wording(
    "أدخل سجل الأحداث (كائن JSON في كل سطر)، ثم Ctrl+D.", "Enter the event log (one JSON object a line), then Ctrl+D."
)
UNREADABLE = Wording("تعذرت قراءة {file}: {cause}", "{file} cannot be read: {cause}")
DAMAGED = Wording("الملف {file} مضغوط وتالف.", "{file} is compressed and damaged.")
STANDARD_INPUT = Path("-")
GZIP = b"\x1f\x8b"


@contextmanager
def log_lines(file: Path) -> Iterator[Iterable[bytes]]:
    """Raises DawrError for a file that cannot be read."""
    try:
        with _source(file) as source:
            yield gzip.GzipFile(fileobj=source) if source.peek(2)[:2] == GZIP else source
    except (EOFError, gzip.BadGzipFile, zlib.error):
        raise DawrError(DAMAGED, file=file) from None
    except OSError as error:
        raise DawrError(UNREADABLE, file=file, cause=reason(error)) from None


def write_log(file: Path, lines: Iterable[dict[str, Any]]) -> None:
    """Compressed if the name ends in .gz."""
    content = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()
    with written(file):
        file.write_bytes(gzip.compress(content, mtime=0) if file.suffix == ".gz" else content)


@contextmanager
def _source(file: Path) -> Iterator[io.BufferedReader]:
    if file != STANDARD_INPUT:
        with file.open("rb") as opened:
            yield opened
        return
    if sys.stdin.isatty():
        tell(ENTER)
    yield cast("io.BufferedReader", sys.stdin.buffer)
