"""A file into a profile, or one ProfileError with every mistake in it: its line, its place, what would be right."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from common.domain.errors import ProfileError
from common.domain.profile import Profile
from common.domain.system_words import reason
from common.domain.wording import Wording
from common.profiles.build import Builder
from common.profiles.check import check
from common.profiles.finding import Finding, literal, printable
from common.profiles.places import line_of, places
from common.profiles.shape import Shaper
from common.profiles.tables import PROFILE

LARGEST = 1_000_000
MOST = 20

UNREADABLE = Wording("{file}: تعذرت القراءة: {cause}", "{file}: cannot be read: {cause}")
MISSING = Wording("{file}: لا يوجد ملف بهذا الاسم.", "{file}: there is no such file.")
FOLDER = Wording("{file}: هذا مجلد؛ أعطِ ملفًا.", "{file}: this is a folder; give a file.")
TOO_LARGE = Wording("{file}: أكبر من 1 ميغابايت؛ هذا ليس ملف مركز.", "{file}: larger than 1 MB; this is no profile.")
NOT_UTF8 = Wording("{file}:{line}: ليس بترميز UTF-8؛ احفظه به.", "{file}:{line}: not UTF-8; save it as UTF-8.")
NOT_TOML = Wording("{file}{line}: كتابة TOML غير صحيحة: {cause}", "{file}{line}: not valid TOML: {cause}")
MORE = Wording("… و{count} غيرها.", "… and {count} more.")


def read(path: Path) -> Profile:
    """Raises ProfileError."""
    return parse(_text(path), str(path))


def parse(text: str, file: str) -> Profile:
    """The profile in a text; `file` is what a ProfileError calls it, and its pictures lie beside it."""
    shaper = Shaper()
    builder = Builder(shaper.shaped(_toml(text, file), PROFILE), Path(file).parent)
    profile = builder.profile()
    found = shaper.findings + builder.findings
    found += _new(check(profile), {finding.path for finding in found})
    if found:
        raise ProfileError(_wording(found, text, file))
    return profile


def _text(path: Path) -> str:
    content = _bytes(path)
    if len(content) > LARGEST:
        raise ProfileError(TOO_LARGE, file=path)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ProfileError(NOT_UTF8, file=path, line=content.count(b"\n", 0, error.start) + 1) from None


def _bytes(path: Path) -> bytes:
    """At most one byte more than a profile may have, whatever the path leads to."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except IsADirectoryError:
        raise ProfileError(FOLDER, file=path) from None
    except FileNotFoundError:
        raise ProfileError(MISSING, file=path) from None
    except OSError as error:
        raise ProfileError(UNREADABLE, file=path, cause=reason(error)) from None
    except ValueError as error:
        raise ProfileError(UNREADABLE, file=path, cause=error) from None


def _toml(text: str, file: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        cause = re.sub(r" \(at .*\)$", "", str(error))
        raise ProfileError(NOT_TOML, file=file, line=_syntax_line(str(error)), cause=printable(cause)) from None


def _syntax_line(message: str) -> str:
    line = re.search(r"at line (\d+)", message)
    return f":{line[1]}" if line else ""


def _new(found: Iterable[Finding], known: set[str]) -> Iterator[Finding]:
    """Without those that only follow from a mistake already found at the same place or around it."""
    return (finding for finding in found if not any(place in known for place in _around(finding.path)))


def _around(path: str) -> Iterator[str]:
    while path:
        yield path
        path = path[: max(path.rfind("."), path.rfind("["), 0)]


def _wording(found: list[Finding], text: str, file: str) -> Wording:
    """One line a finding, in the order of the file."""
    lines = places(text)
    placed = sorted(((line_of(finding.path, lines) or 0, finding) for finding in found), key=lambda one: one[0])
    return Wording(*("\n".join(_lines(placed, file, language)) for language in ("ar", "en")))


def _lines(placed: list[tuple[int, Finding]], file: str, language: str) -> Iterator[str]:
    for line, finding in placed[:MOST]:
        place = f"{file}:{line}" if line else file
        yield literal(f"{place}: {printable(finding.path)}: {finding.text(language)}")
    if len(placed) > MOST:
        yield MORE.text(language, count=len(placed) - MOST)
