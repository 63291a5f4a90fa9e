"""Python packages: the locked ones, brought in by pip and checked against their hashes."""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from common.domain.wording import Wording
from installer.environment import Environment
from installer.progress import Progress
from installer.reader import SetupError, reader_language

NOT_FETCHED = Wording(
    "تعذر جلب حزم Python ({why}). تحقق من الشبكة ثم أعد المحاولة؛ وبلا شبكة: "
    "PIP_NO_INDEX=1 PIP_FIND_LINKS=مجلد-الحزم. التفاصيل: {log}",
    "The Python packages could not be fetched ({why}). Check the network and start again; without one: "
    "PIP_NO_INDEX=1 PIP_FIND_LINKS=FOLDER-OF-WHEELS. Details: {log}",
)
NO_NETWORK = Wording("لا رد من الشبكة", "the network does not answer")
OPTIONS = ("--require-hashes", "--only-binary=:all:", "--no-input", "--disable-pip-version-check", "--progress-bar=off")
BEGUN = re.compile(
    r"(?:Collecting |Requirement already satisfied: |Processing \S*/)([A-Za-z][\w.]*(?:-[A-Za-z][\w.]*)*)[=-]"
)
SIZE = re.compile(r"(?:Downloading|Using cached) .*\((.+)\)")
UNPACKING = Wording("فك الحزم", "unpacking")


def install(wanted: Environment) -> None:
    """Install the environment's lock files; raises SetupError with pip's reason."""
    log = wanted.folder / "dawr-pip.log"
    files = [argument for lock in wanted.locks for argument in ("-r", str(lock))]
    command = [str(wanted.python), "-I", "-m", "pip", "install", *OPTIONS, *files]
    with Progress(len(_names(wanted.locks)) + 1, sys.stderr) as progress:
        failed = _run(command, log, progress)
    if failed:
        raise SetupError(NOT_FETCHED, why=_reason(log.read_text().splitlines()), log=log)


def _names(locks: Iterable[Path]) -> set[str]:
    return {name for lock in locks for name in re.findall(r"^([\w.-]+)==", lock.read_text(), re.MULTILINE)}


def _run(command: list[str], log: Path, progress: Progress) -> int:
    environ = os.environ | {"PIP_USER": "0"}  # a personal setting that no environment can follow
    with (
        log.open("w") as file,
        subprocess.Popen(command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as pip,
    ):
        for line in _lines(pip):
            file.write(line)
            _show(line.strip(), progress)
    return pip.returncode


def _lines(pip: "subprocess.Popen[str]") -> Iterator[str]:
    assert pip.stdout is not None  # noqa: S101 - it is a pipe: see Popen above
    yield from pip.stdout


def _show(line: str, progress: Progress) -> None:
    if begun := BEGUN.match(line):
        progress.step(begun[1])
    elif size := SIZE.match(line):
        progress.size(size[1])
    elif line.startswith("Installing collected packages"):
        progress.step(UNPACKING.text(reader_language()))


def _reason(lines: list[str]) -> str:
    if any("Retrying" in line for line in lines):
        return NO_NETWORK.text(reader_language())
    errors = [line.removeprefix("ERROR: ") for line in lines if line.startswith("ERROR: ")]
    return errors[0] if errors else "pip"
