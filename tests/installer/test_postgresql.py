"""PostgreSQL's programs are found, in the wheel and on the system, and run wherever the project lies."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer import postgresql
from installer.reader import SetupError
from installer.server import Server
from tests.conftest import ROOT
from tests.installer.asking import asked

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a PostgreSQL of our own is run on Linux only")


@pytest.fixture
def private_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The wheel in a folder that none but its owner may enter, unpacked by something that forgot who may run what."""
    package = postgresql.of_the_wheel().parents[1]
    for name in ("bin", "lib", "share"):
        shutil.copytree(postgresql.of_the_wheel().parent / name, tmp_path / package.name / "pginstall18" / name)
    (tmp_path / package.name / "__init__.py").touch()
    shutil.copytree(package.with_name(f"{package.name}.libs"), tmp_path / f"{package.name}.libs")
    for program in (tmp_path / package.name / "pginstall18" / "bin").iterdir():
        program.chmod(0o600)
    tmp_path.chmod(0o700)
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


def programs(folder: Path, version: str) -> Path:
    """A folder that looks like one with programs."""
    found = folder / version / "bin"
    found.mkdir(parents=True)
    (found / "initdb").touch()
    return found


def test_the_wheel_has_the_locked_version_and_is_not_imported() -> None:
    code = "import sys; from installer import postgresql as p; print(p.of_the_wheel(), p.WHEEL in sys.modules)"
    found, imported = subprocess.check_output([sys.executable, "-c", code], text=True, cwd=ROOT).split()
    assert imported == "False"
    assert " 18." in subprocess.check_output([f"{found}/postgres", "--version"], text=True)


def test_a_missing_wheel_is_one_clear_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgresql, "WHEEL", "no_such_wheel")
    with pytest.raises(SetupError, match=r"\./dawr test"):
        Server()


def test_programs_in_a_private_folder_that_forgot_their_rights_run_all_the_same(private_wheel: Path) -> None:
    assert postgresql.of_the_wheel().is_relative_to(private_wheel)
    with Server() as server, server.standby() as standby:
        assert asked(standby.address(), "SHOW server_version").startswith("18.")


def test_of_the_system_the_newest_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgresql, "SYSTEM", tmp_path)
    programs(tmp_path, "9")
    newest = programs(tmp_path, "15")
    (tmp_path / "16" / "bin").mkdir(parents=True)  # only its clients are installed
    assert postgresql.of_the_system() == newest


def test_where_debian_has_none_those_on_the_path_are_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgresql, "SYSTEM", tmp_path / "none")
    found = programs(tmp_path, "17")
    (found / "postgres").touch(mode=0o755)
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "postgres").symlink_to(found / "postgres")
    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    assert postgresql.of_the_system() == found


def test_the_wheel_speaks_no_tls() -> None:
    assert not postgresql.speaks_tls(postgresql.of_the_wheel())


def test_without_tls_and_without_the_right_to_install_the_command_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgresql, "SYSTEM", tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetupError, match="apt-get install postgresql"):
        postgresql.with_tls()
