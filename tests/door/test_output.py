"""Commands whose output nobody takes: real processes at a closed, a full and a left stdout."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from common.domain.errors import DawrError
from door import bench
from tests.conftest import ROOT

COMMANDS = ("centre list", "centre validate madinah", "centre import --help", "--help", "help")
DOORS = ("door", "door.bootstrap")


def at(stdout: str, command: str, door: str = "door", language: str = "en") -> "subprocess.CompletedProcess[str]":
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    line = f'LC_ALL={language}_SA.UTF-8 "{sys.executable}" -m {door} {command} {stdout}'
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line], env=environ, capture_output=True, text=True, check=False
    )


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "dawr.db"
    assert at("", f"store init {path} --profile madinah").returncode == 0
    return path


@pytest.mark.parametrize("stdout", [">/dev/full", ">&-"])
@pytest.mark.parametrize("command", COMMANDS)
def test_output_that_cannot_be_written_is_one_clear_line(command: str, stdout: str) -> None:
    done = at(stdout, command)
    assert (done.returncode, len(done.stderr.splitlines())) == (74, 1)
    assert done.stderr.startswith("The output cannot be written: ")


@pytest.mark.parametrize("stdout", [">/dev/full", ">&-"])
def test_the_help_before_any_set_up_tells_it_too_in_arabic(stdout: str) -> None:
    done = at(stdout, "--help", door="door.bootstrap", language="ar")
    assert (done.returncode, len(done.stderr.splitlines())) == (74, 1)
    assert done.stderr.startswith("تعذّرت كتابة المخرجات: ")


def test_an_export_of_many_lines_tells_it_too(store: Path) -> None:
    for stdout, code in ((">/dev/full", 74), (">&-", 74), ("| true", 141)):
        done = at(stdout, f"centre export --store {store}")
        assert (done.returncode, len(done.stderr.splitlines())) == (code, code == 74)


@pytest.mark.parametrize("door", DOORS)
def test_a_reader_that_left_ends_a_command_quietly(door: str) -> None:
    done = at("| exec 0<&-", "--help", door)
    assert (done.returncode, done.stderr) == (141, "")


def test_a_command_without_output_needs_no_stdout() -> None:
    done = at(">&- <&-", "estimate")
    assert (done.returncode, done.stderr) == (0, "")


def test_another_files_error_is_not_blamed_on_the_output(store: Path) -> None:
    done = at("", f"centre export --store {store} -o {store}/x.toml")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "x.toml cannot be written" in done.stderr


def test_figures_that_cannot_be_kept_are_told_before_anything_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "MEASURES", {"never": lambda: pytest.fail("measured")})
    with pytest.raises(DawrError, match="/nonexistent/x cannot be written"):
        bench.main(["--json", "/nonexistent/x"])
