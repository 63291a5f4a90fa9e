"""Makes and mends the virtual environment."""

import shutil
import subprocess
import sys
from pathlib import Path

from common.domain.system_words import reason
from common.domain.wording import Wording
from installer import packages
from installer.environment import UNFINISHED, Environment
from installer.reader import SetupError, tell
from installer.turn import turn

PYTHON = Path(sys.executable).resolve()  # this start may run in the very environment that it makes anew
MAKING = Wording(
    "يُعِدّ دَوْر نفسه في {folder} (أول مرة: تنزيل نحو 300 ميغابايت)",
    "Setting up in {folder} (the first time about 300 MB are fetched)",
)
NOT_MADE = Wording("تعذر إنشاء البيئة في {folder}: {why}", "The environment could not be made in {folder}: {why}")
NOT_WRITABLE = Wording(
    "لا يمكن الكتابة في {folder} ({why}). اختر مجلدًا آخر: DAWR_VENV=مجلد",
    "{folder} cannot be written ({why}). Choose another folder: DAWR_VENV=FOLDER",
)
OCCUPIED = Wording(
    "{folder} فيه شيء آخر غير بيئة دَوْر. اختر مجلدًا فارغًا: DAWR_VENV=مجلد",
    "{folder} holds something that is no working environment. Choose an empty folder: DAWR_VENV=FOLDER",
)


def make(wanted: Environment) -> None:
    """Make or mend the environment, one start at a time; raises SetupError."""
    try:
        wanted.folder.parent.mkdir(parents=True, exist_ok=True)
        with turn(wanted.folder.with_name(f"{wanted.folder.name}.lock")):
            if not wanted.is_ready():  # another start may have made it meanwhile
                _build(wanted)
    except OSError as error:
        raise SetupError(NOT_WRITABLE, folder=wanted.folder, why=reason(error)) from error


def _build(wanted: Environment) -> None:
    """The stamp says `unfinished` from the first file to the last, so that a broken-off try is begun anew."""
    tell(MAKING, folder=wanted.folder)
    if _is_ours_but_broken(wanted):
        shutil.rmtree(wanted.folder)
    if not (wanted.folder / "pyvenv.cfg").exists():
        _create(wanted)
    elif not wanted.python.exists():
        raise SetupError(OCCUPIED, folder=wanted.folder)
    elif wanted.stamped:
        wanted.stamp.write_text(UNFINISHED)
    packages.install(wanted)
    wanted.stamp.write_text("".join(wanted.wanted_stamp()))


def _is_ours_but_broken(wanted: Environment) -> bool:
    """Without a stamp it is someone else's: that is never deleted."""
    stamped = wanted.stamped
    return stamped is not None and (not wanted.python.exists() or wanted.wanted_stamp()[0] not in stamped)


def _create(wanted: Environment) -> None:
    if wanted.folder.exists() and any(wanted.folder.iterdir()):
        raise SetupError(OCCUPIED, folder=wanted.folder)
    wanted.folder.mkdir(exist_ok=True)
    wanted.stamp.write_text(UNFINISHED)
    program = [str(PYTHON), "-m", "venv", str(wanted.folder)]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetupError(NOT_MADE, folder=wanted.folder, why=_last_line(done.stdout + done.stderr))


def _last_line(text: str) -> str:
    return (text.strip().splitlines() or ["?"])[-1]
