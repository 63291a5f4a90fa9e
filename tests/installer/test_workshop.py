"""Real environments, made by venv and pip from a wheel of our own; they take a few seconds each."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer import workshop
from installer.environment import UNFINISHED, Environment
from installer.reader import SetupError
from tests.installer import wheels

pytestmark = pytest.mark.heavy


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))


@pytest.fixture
def wanted(tmp_path: Path) -> Environment:
    return Environment(tmp_path / "venv", (wheels.lock(tmp_path / "runtime.txt", wheels.wheel(tmp_path, "door_bell")),))


@pytest.fixture(scope="module")
def their_environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("theirs") / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    return folder


@pytest.fixture
def theirs(wanted: Environment, their_environment: Path) -> Environment:
    """An environment that was there before Dawr came."""
    shutil.copytree(their_environment, wanted.folder, symlinks=True)
    return wanted


def has(made: Environment, module: str) -> bool:
    return not subprocess.run([str(made.python), "-c", f"import {module}"], capture_output=True, check=False).returncode


def test_an_environment_is_made_kept_up_and_mended(wanted: Environment, tmp_path: Path) -> None:
    workshop.make(wanted)
    assert wanted.is_ready()
    assert has(wanted, "door_bell")

    more = Environment(
        wanted.folder, (*wanted.locks, wheels.lock(tmp_path / "dev.txt", wheels.wheel(tmp_path, "lamp")))
    )
    kept = wanted.folder / "kept"
    kept.touch()
    assert not more.is_ready()
    workshop.make(more)
    assert more.is_ready()
    assert has(more, "lamp")
    assert kept.exists()  # what is sound is not made anew

    wanted.stamp.write_text(UNFINISHED)
    workshop.make(wanted)
    assert wanted.is_ready()
    assert not kept.exists()  # what was broken off is


def test_packages_that_cannot_be_had_are_said_in_one_line_and_tried_again(theirs: Environment, tmp_path: Path) -> None:
    file = next(tmp_path.glob("*.whl"))
    away = file.rename(tmp_path / "away")
    with pytest.raises(SetupError, match="could not be fetched") as raised:
        workshop.make(theirs)
    assert "\n" not in str(raised.value)
    assert not theirs.is_ready()

    away.rename(file)
    workshop.make(theirs)
    assert theirs.is_ready()


def test_a_package_that_is_not_the_locked_one_is_refused(theirs: Environment) -> None:
    text = theirs.locks[0].read_text()
    theirs.locks[0].write_text(text[:-5] + "0000\n")
    with pytest.raises(SetupError, match="HASHES"):
        workshop.make(theirs)
    assert not has(theirs, "door_bell")


def test_two_starts_at_once_make_one_environment(wanted: Environment) -> None:
    code = (
        "import sys, pathlib; from installer.environment import Environment; from installer.workshop import make\n"
        "make(Environment(pathlib.Path(sys.argv[1]), (pathlib.Path(sys.argv[2]),)))"
    )
    command = [sys.executable, "-c", code, str(wanted.folder), str(wanted.locks[0])]
    both = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    said = "".join(start.communicate(timeout=120)[1] for start in both)
    assert [start.returncode for start in both] == [0, 0]
    assert said.count("1/2 door_bell") == 1
    assert wanted.is_ready()


def test_an_environment_of_someone_else_is_added_to_and_never_deleted(theirs: Environment) -> None:
    (theirs.folder / "kept").touch()
    workshop.make(theirs)
    assert theirs.is_ready()
    assert (theirs.folder / "kept").exists()


def test_a_folder_with_other_things_is_never_taken(wanted: Environment) -> None:
    wanted.folder.mkdir()
    (wanted.folder / "letter.txt").write_text("keep me")
    with pytest.raises(SetupError, match="DAWR_VENV"):
        workshop.make(wanted)
    assert [file.name for file in wanted.folder.iterdir()] == ["letter.txt"]
