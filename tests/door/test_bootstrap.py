"""The door as a person meets it: real starts of ./dawr, in cheap corners of its set-up."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def dawr(*arguments: str, environ: dict[str, str], cwd: Path | None = None) -> "subprocess.CompletedProcess[str]":
    own = {"LC_ALL", "LC_MESSAGES", "LANG", "DAWR_VENV"}
    base = {"DAWR_VENV": "/nowhere"} | {name: value for name, value in os.environ.items() if name not in own}
    return subprocess.run(
        [str(ROOT / "dawr"), *arguments],
        env=base | environ,
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def bare_path(tmp_path: Path) -> Path:
    """A PATH with the three tools that the script calls, and no Python."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in ("sh", "dirname", "readlink"):
        (folder / tool).symlink_to(shutil.which(tool) or tool)
    return folder


@pytest.mark.parametrize("arguments", [(), ("--help",), ("-h",)])
def test_help_lists_every_command_without_any_set_up(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = dawr(*arguments, environ={"DAWR_VENV": str(tmp_path / "venv")})
    assert done.returncode == 0
    assert "doctor" in done.stdout
    assert not (tmp_path / "venv").exists()


def test_an_unknown_command_is_refused_with_the_near_one() -> None:
    done = dawr("dsplay", environ={})
    assert done.returncode == 2
    assert done.stderr.splitlines() == ["There is no command dsplay. Did you mean display? All of them: ./dawr --help"]


@pytest.mark.parametrize(
    "locale", [{"LANG": "ar_SA.UTF-8"}, {"LC_ALL": "ar_EG.UTF-8", "LANG": "en_GB.UTF-8"}, {"LC_MESSAGES": "ar"}]
)
def test_the_door_speaks_arabic_to_an_arabic_reader(locale: dict[str, str]) -> None:
    done = dawr("storr", environ=locale)
    assert "أتقصد «store»؟" in done.stderr


def test_without_a_python_the_door_says_which_it_needs(bare_path: Path) -> None:
    done = dawr("demo", environ={"PATH": str(bare_path)})
    assert (done.returncode, len(done.stderr.splitlines())) == (3, 1)
    assert "Python 3.11" in done.stderr


def test_a_python_that_is_too_old_is_passed_over(bare_path: Path) -> None:
    old = bare_path / "python3"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    (bare_path / "python3.11").symlink_to(Path(sys.executable).resolve())
    assert dawr("--help", environ={"PATH": str(bare_path)}).returncode == 0


def test_the_door_opens_from_any_folder_and_through_a_link(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(ROOT / "dawr")
    assert subprocess.run([str(link), "--help"], cwd=tmp_path, capture_output=True, check=False).returncode == 0


def test_files_beside_the_caller_do_not_stand_in_for_modules(tmp_path: Path) -> None:
    for name in ("door.py", "installer.py", "json.py", "PySide6.py"):
        (tmp_path / name).write_text("raise SystemExit(99)")
    assert dawr("--help", cwd=tmp_path, environ={}).returncode == 0


def test_a_folder_with_other_things_in_it_is_never_taken(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("keep me")
    done = dawr("store", environ={"DAWR_VENV": str(tmp_path)})
    assert (done.returncode, len(done.stderr.splitlines())) == (3, 2)
    assert "DAWR_VENV=" in done.stderr
    assert (tmp_path / "letter.txt").read_text() == "keep me"


def test_a_place_that_cannot_be_written_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = dawr("store", environ={"DAWR_VENV": str(tmp_path / "file" / "venv")})
    assert (done.returncode, len(done.stderr.splitlines())) == (3, 1)
    assert "cannot be written" in done.stderr
