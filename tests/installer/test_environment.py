"""Where the environment is, and when it counts as ready."""

import sys
from pathlib import Path

import pytest

from installer.environment import Environment, choose, locks


@pytest.fixture
def ready(tmp_path: Path) -> Environment:
    """An environment with one lock file in it, stamped."""
    (tmp_path / "runtime.txt").write_text("click==8\n")
    made = Environment(tmp_path / "venv", (tmp_path / "runtime.txt",))
    made.python.parent.mkdir(parents=True)
    made.python.symlink_to(sys.executable)
    made.stamp.write_text("".join(made.wanted_stamp()))
    return made


def test_a_stamped_environment_is_ready(ready: Environment) -> None:
    assert ready.is_ready()


def test_without_a_stamp_it_is_not_ready(ready: Environment) -> None:
    ready.stamp.unlink()
    assert not ready.is_ready()


def test_a_changed_lock_file_makes_it_unready(ready: Environment) -> None:
    ready.locks[0].write_text("click==9\n")
    assert not ready.is_ready()


def test_a_python_that_went_away_makes_it_unready(ready: Environment) -> None:
    ready.python.unlink()
    assert not ready.is_ready()


def test_another_python_behind_the_link_makes_it_unready(ready: Environment, tmp_path: Path) -> None:
    ready.python.unlink()
    (tmp_path / "python3.99").write_text("")
    ready.python.symlink_to(tmp_path / "python3.99")
    assert not ready.is_ready()


def test_tools_beyond_the_wanted_ones_do_no_harm(ready: Environment) -> None:
    ready.stamp.write_text(f"{ready.stamped}dev.txt 00000000\n")
    assert ready.is_ready()


def test_only_tests_and_benchmarks_want_the_tools() -> None:
    assert [lock.name for lock in locks(dev=False)] == ["runtime.txt"]
    assert [lock.name for lock in locks(dev=True)] == ["runtime.txt", "dev.txt"]


def test_the_environment_is_in_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DAWR_VENV", raising=False)
    assert choose((), tmp_path).folder == tmp_path / ".venv"


def test_a_person_may_name_another_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAWR_VENV", str(tmp_path / "elsewhere"))
    assert choose(()).folder == tmp_path / "elsewhere"


def test_a_project_that_cannot_be_written_uses_the_users_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DAWR_VENV", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    one, other = choose((), tmp_path / "absent").folder, choose((), tmp_path / "absent too").folder
    assert one.parent == other.parent == tmp_path / "dawr"
    assert one != other
