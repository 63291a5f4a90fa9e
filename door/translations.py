"""`./dawr translations`: brings the .ts files up to the code, and says what is still untranslated."""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast
from xml.etree.ElementTree import Element, parse

from common.language.catalogue import ROOT, paper_languages, qt_tool, source
from door.parser import Parser

ROOMS = ("kiosk", "counter", "display", "common")
ON_PAPER = ("common/language/phrases.py",)


def main(argv: Sequence[str]) -> int:
    options = _parser().parse_args(argv)
    if options.verb == "update":
        for language in paper_languages():
            update(source(language), language, drop=options.drop)
        return 0
    found = [problem for language in paper_languages() for problem in problems(language)]
    print("\n".join(found) or f"Every string is translated: {', '.join(paper_languages())}.")
    return 1 if found else 0


def _parser() -> argparse.ArgumentParser:
    parser = Parser(prog="./dawr translations", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    verbs.add_parser("check", help="name every string that is not translated; the exit code is 1 if there is one")
    updating = verbs.add_parser("update", help="take new strings from the code into the .ts files")
    updating.add_argument("--drop", action="store_true", help="forget translations whose string is gone")
    return parser


def update(file: Path, language: str, *, drop: bool = False) -> None:
    """Take the strings of all rooms into the file; what is gone from the code is kept as vanished, or dropped.

    The code is in English, so the English file has the plurals only. A `paper_` file has what a ticket says.
    """
    options = ["-silent", "-locations", "none", "-source-language", "en", "-target-language", language]
    chosen = [*(["-no-obsolete"] if drop else []), *(["-pluralonly"] if language == "en" else [])]
    texts = ON_PAPER if file.name.startswith("paper_") else _sources()
    subprocess.run([qt_tool("lupdate"), *options, *chosen, *texts, "-ts", file], check=True, cwd=ROOT)


def _sources() -> list[str]:
    paths = (path for room in ROOMS for kind in ("qml", "py") for path in (ROOT / room).rglob(f"*.{kind}"))
    return sorted(str(path.relative_to(ROOT)) for path in paths)


def problems(language: str) -> list[str]:
    """One line for each string that is not ready, of the file as an update would leave it."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(shutil.copy(source(language), folder))
        update(fresh, language)
        stale = fresh.read_bytes() != source(language).read_bytes()
        found = [f"{language}: {problem}" for problem in _unready(fresh)]
    advice = f"{language}: {source(language).name} is behind the code: run ./dawr translations update"
    return [*found, *([advice] if stale else [])]


def _unready(file: Path) -> Iterator[str]:
    for context in parse(file).getroot().iter("context"):  # noqa: S314 it is our own file
        for message in context.iter("message"):
            wrong = _wrong(message)
            if wrong:
                yield f"{context.findtext('name')}: {message.findtext('source')!r} {wrong}"


def _wrong(message: Element) -> str:
    translation = cast("Element", message.find("translation"))  # lupdate always writes one
    kind = translation.get("type")
    if kind in {"vanished", "obsolete"}:
        return f"is {kind}: run ./dawr translations update --drop"
    if "%n" in message.findtext("source", "") and message.get("numerus") != "yes":
        return 'has %n but no plurals: write tr("…", "", n)'
    forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
    return "is untranslated" if kind == "unfinished" or not all(forms) else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
