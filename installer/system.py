"""What must come from the operating system: Qt's libraries and Python's way to make environments."""

import importlib.util
import os
import shutil
import sys

from common.domain.wording import Wording
from installer import libraries
from installer.reader import SetupError

LACKING = Wording(
    "تنقص هذا الجهاز حزم من النظام. نفّذ: sudo apt-get install {packages}",
    "This machine lacks system packages. Run: sudo apt-get install {packages}",
)
LACKING_ELSEWHERE = Wording(
    "ينقص هذا الجهاز: {names}. ثبّتها بمدير الحزم في نظامك.",
    "This machine lacks {names}. Install them with its package manager.",
)


def provide(*, qt: bool, venv: bool, stops: bool) -> None:
    """Install what lacks, where that is allowed; raises SetupError that names what still lacks.

    `stops` is false for a command that runs without Qt's libraries all the same.
    """
    lacking = _lacking(qt=qt, venv=venv)
    if lacking and may_install():
        from installer import debian  # noqa: PLC0415 - a start where nothing lacks need not pay for it

        debian.install(sorted(set(lacking.values())))
        lacking = _lacking(qt=qt, venv=venv)
    if lacking and (stops or "ensurepip" in lacking):
        raise _error(lacking)


def may_install() -> bool:
    return os.name == "posix" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def _lacking(*, qt: bool, venv: bool) -> dict[str, str]:
    """What lacks → the Debian package that has it."""
    return (_ensurepip() if venv else {}) | (libraries.lacking() if qt else {})


def _ensurepip() -> dict[str, str]:
    """Debian keeps it in a package of its own."""
    importlib.invalidate_caches()
    return {} if importlib.util.find_spec("ensurepip") else {"ensurepip": f"python3.{sys.version_info.minor}-venv"}


def _error(lacking: dict[str, str]) -> SetupError:
    if shutil.which("apt-get"):
        return SetupError(LACKING, packages=" ".join(sorted(set(lacking.values()))))
    return SetupError(LACKING_ELSEWHERE, names=", ".join(sorted(lacking)))
