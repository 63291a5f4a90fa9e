"""Where a command's words go: stdout in UTF-8 that may be closed, full or left, and files that may not be writable."""

import io
import os
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from common.domain.errors import DawrError
from common.domain.system_words import reason
from common.domain.wording import Wording

LOST = Wording("تعذّرت كتابة المخرجات: {cause}", "The output cannot be written: {cause}")
NOT_WRITTEN = Wording("تعذرت كتابة {file}: {cause}", "{file} cannot be written: {cause}")
NO_FOLDER = Wording("{path} ليس مجلدًا؛ سمِّ مجلدًا.", "{path} is no folder; name one.")
EXISTS = Wording("يوجد {file} من قبل؛ اختر اسمًا آخر.", "{file} exists already; choose another name.")
LEFT = 141  # the reader has gone, as in `./dawr … | head`: what a shell expects
IO_ERROR = 74  # EX_IOERR


class OutputError(DawrError):
    """Stdout takes no more. `code` is the exit code that follows."""

    def __init__(self, error: OSError) -> None:
        super().__init__(LOST, cause=reason(error))
        self.code = LEFT if isinstance(error, BrokenPipeError) else IO_ERROR


class Output(io.TextIOWrapper):
    """Tells its own errors from those of other files."""

    def write(self, text: str, /) -> int:
        with _lost():
            return super().write(text)

    def flush(self) -> None:
        with _lost():
            super().flush()


@contextmanager
def standard_streams() -> Iterator[None]:
    """Meanwhile there are all three of them; at the end all output is out, else OutputError."""
    _open_the_closed()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")  # Arabic on a terminal that is not in UTF-8
    plain = sys.stdout
    sys.stdout = output = Output(plain.buffer, "utf-8", "replace", line_buffering=plain.isatty())
    try:
        try:
            yield
        finally:
            output.flush()
    except OutputError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), plain.fileno())  # what is left must not fail again at the end
        raise
    finally:
        sys.stdout = plain
        output.detach()


@contextmanager
def written(file: Path) -> Iterator[None]:
    """An OSError inside is told as that the file cannot be written."""
    try:
        yield
    except OSError as error:
        raise DawrError(NOT_WRITTEN, file=file, cause=reason(error)) from None


def make_folder(path: Path) -> None:
    """Where it is not there yet."""
    if path.exists() and not path.is_dir():
        raise DawrError(NO_FOLDER, path=path)
    with written(path):
        path.mkdir(parents=True, exist_ok=True)


@contextmanager
def new_file(path: Path) -> Iterator[BinaryIO]:
    """A file that was not there and only its owner reads; it is gone again when writing it fails."""
    with written(path):
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            raise DawrError(EXISTS, file=path) from None
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
        except BaseException:
            path.unlink()
            raise


@contextmanager
def _lost() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(error) from None


def _open_the_closed() -> None:
    """Python has None for a closed stream. In order, so that each gets its own number and no file gets it by chance."""
    if sys.stdin is None:
        sys.stdin = os.fdopen(os.open(os.devnull, os.O_RDONLY))
    if sys.stdout is None:
        sys.stdout = os.fdopen(os.open(os.devnull, os.O_RDONLY), "w")  # writing fails, as it does on a closed one
    if sys.stderr is None:
        sys.stderr = os.fdopen(os.open(os.devnull, os.O_WRONLY), "w")


def width_of(text: str) -> int:
    """Columns on a terminal: marks above and below a letter take none."""
    return sum(not unicodedata.combining(letter) for letter in text)
